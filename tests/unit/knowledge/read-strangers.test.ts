import { describe, expect, it } from 'vitest';
import { readStrangers } from '../../../utils/knowledge/read-strangers.ts';

const isStranger = (text: string, name = 'Jane Roe') =>
  readStrangers(text, [{ kind: 'person', name, aliases: [] }]).size > 0;

describe('readStrangers', () => {
  it.each([
    'said the crofter Jane Roe.',
    'His neighbour Jane Roe lost her van.',
    'One customer, Jane Roe of Rhyl, waited.',
    'Jane Roe, who has run a cafe on the wharf since 2009, said so.',
    'Jane Roe, 41, who lives next door, said so.',
    '“No,” said Jane Roe, a retired signalman.',
    'Jane Roe, the blacksmith, said so.',
    'There was Jane Roe, a retired tuner from Neath.',
    'PC Jane Roe found the knife.',
    'said Jane Roe, who keeps bees outside the town.',
  ])('finds whoever is introduced by an everyday life: %s', (text) => {
    expect(isStranger(text)).toBe(true);
  });

  it.each([
    'Jane Roe said so.',
    'Jane Roe, who runs the department, said so.',
    'Jane Roe, who ran a campaign for the Senate, said so.',
    'The minister Jane Roe said so.',
    'Jane Roe, who had kept the chair warm, said so.',
    'Jane Roe, who played a leading part in it, said so.',
    'Jane Roe, a former minister, said so.',
    'It was up to Baker Jane Roe.',
    'She wrote of her father, Jane Roe.',
    'The customer paid. Jane Roe said so.',
    'Who keeps what? Jane Roe knows.',
    '',
  ])('takes nobody else for one: %s', (text) => {
    expect(isStranger(text)).toBe(false);
  });

  it('knows a name in each of its forms, and no organisation', () => {
    const forms = { name: 'Jane Roe', aliases: ['Roe'] };
    const text = 'The skipper Jane Roe came in. Roe was tired.';
    expect([...readStrangers(text, [{ kind: 'person', ...forms }])]).toEqual(['jane roe', 'roe']);
    expect(readStrangers(text, [{ kind: 'organisation', ...forms }]).size).toBe(0);
  });
});
