import { expect, it } from 'vitest';
import { saysMore } from '../../../components/model/says-more.ts';

function office(title: string, organisation: string | null = null) {
  return { title, organisation, from: null, to: null, source: 'register', isNamed: false };
}

const OFFICES = [
  office('MP for Wharf (Whig)', 'House of Commons'),
  office('Minister of State', 'Rivers Office'),
];

it.each([
  ['MP for Wharf (Whig) since 2024', false],
  ['MP for Wharf (Whig) since 2024; Minister of State, Rivers Office 2022–2023', false],
  ['Former Minister of State, Rivers Office 2022', false],
  ['MP for Wharf (Whig) since 2024; born 1967', true],
  ['MP for Wharf (Whig) since 2024; Mayor of Wharf 2011–2019', true],
  ['MP for Wharf (Whig) since 2024, who wrote the report on locks', true],
  ['MP for Wharfdale since 2024', true],
])('whether “%s” says more than its offices: %s', (description, says) => {
  expect(saysMore(description, OFFICES)).toBe(says);
});

it('says more where no office is shown', () => {
  expect(saysMore('MP for Wharf (Whig) since 2024', [])).toBe(true);
});
