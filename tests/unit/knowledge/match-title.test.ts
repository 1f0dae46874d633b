import { describe, expect, it } from 'vitest';
import { matchesTitle } from '../../../utils/knowledge/match-title.ts';

const HOME = { title: 'Secretary of State for the Home Department', organisation: 'Home Office' };
const FOREIGN = {
  title: 'Secretary of State for Foreign, Commonwealth and Development Affairs',
  organisation: 'Foreign, Commonwealth and Development Office',
};
const HEALTH = {
  title: 'Secretary of State for Health and Social Care',
  organisation: 'Department of Health and Social Care',
};
const SECURITY = { title: 'Minister for Security', organisation: 'Home Office' };
const PUSS = {
  title: 'Parliamentary Under-Secretary of State',
  organisation: 'Ministry of Justice and Home Office',
};
const CHANCELLOR = { title: 'Chancellor of the Exchequer', organisation: 'HM Treasury' };
const CHIEF = { title: 'Chief Secretary', organisation: 'HM Treasury' };
const EXIT = {
  title: 'Secretary of State for Exiting the European Union',
  organisation: 'Department for Exiting the EU',
};
const SEAT = { title: 'MP for Fareham (Conservative)', organisation: 'House of Commons' };
const PEER = { title: 'Member of the House of Lords (Labour)', organisation: 'House of Lords' };
const SENATOR = { title: 'US Senator for Utah (Republican)', organisation: 'United States Senate' };
const HOUSE = {
  title: 'US Representative for Ohio, district 4 (Republican)',
  organisation: 'United States House of Representatives',
};
const PRESIDENT = {
  title: 'President of the United States (Democrat)',
  organisation: 'United States government',
};
const FRANCE = { title: 'President of France', organisation: null };
const GOVERNOR = { title: 'Governor of Texas (Republican)', organisation: 'Texas' };
const SCOTLAND = {
  title: 'Secretary of State for Scotland',
  organisation: 'Office of the Secretary of State for Scotland',
};

describe('matchesTitle', () => {
  it.each([
    ['Home Secretary', HOME],
    ['the former home secretary', HOME],
    ['foreign secretary', FOREIGN],
    ['Health Secretary', HEALTH],
    ['Secretary of State for Health', HEALTH],
    ['Security Minister', SECURITY],
    ['minister for security', SECURITY],
    ['Home Office minister', SECURITY],
    ['Home Office minister', PUSS],
    ['justice minister', PUSS],
    ['Chancellor', CHANCELLOR],
    ['Chancellor of the Exchequer', CHANCELLOR],
    ['chief secretary to the Treasury', CHIEF],
    ['Brexit secretary', EXIT],
    ['Scottish secretary', SCOTLAND],
    ['MP', SEAT],
    ['Conservative MP', SEAT],
    ['Tory MP', SEAT],
    ['MP for Fareham', SEAT],
    ['Labour peer', PEER],
    ['Sen.', SENATOR],
    ['US senator', SENATOR],
    ['Utah senator', SENATOR],
    ['Republican senator', SENATOR],
    ['Congressman', HOUSE],
    ['US Representative', HOUSE],
    ['Rep.', HOUSE],
    ['US president', PRESIDENT],
    ['President', PRESIDENT],
    ['French president', FRANCE],
    ['President of France', FRANCE],
    ['Texas governor', GOVERNOR],
    ['Gov.', GOVERNOR],
  ])('takes %s for the office %o', (written, office) => {
    expect(matchesTitle(written, office)).toBe(true);
  });

  it.each([
    ['shadow home secretary', HOME],
    ['foreign secretary', HOME],
    ['Home Secretary', SECURITY],
    ['permanent secretary at the Home Office', HOME],
    ['immigration minister', SECURITY],
    ['Labour MP', SEAT],
    ['MP for Leeds East', SEAT],
    ['MP', PEER],
    ['Texas senator', SENATOR],
    ['state senator', SENATOR],
    ['vice president', PRESIDENT],
    ['German president', FRANCE],
    ['president', { title: 'Vice President of the United States (Democrat)', organisation: null }],
    ['chief executive', CHIEF],
    ['striker', SEAT],
    ['', HOME],
  ])('does not take %s for the office %o', (written, office) => {
    expect(matchesTitle(written, office)).toBe(false);
  });

  it('takes a country before an office of it, as an adjective or a possessive', () => {
    const foreign = { title: 'Minister for Foreign Affairs of Australia', organisation: null };
    expect(matchesTitle('foreign minister', foreign)).toBe(true);
    expect(matchesTitle('Australia’s foreign minister', foreign)).toBe(true);
    expect(matchesTitle('Australian foreign minister', foreign)).toBe(true);
    expect(matchesTitle('Canadian foreign minister', foreign)).toBe(false);
    expect(
      matchesTitle('Scottish first minister', { title: 'First Minister of Scotland', organisation: null }),
    ).toBe(true);
  });
});
