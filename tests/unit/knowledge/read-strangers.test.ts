import { describe, expect, it } from 'vitest';
import { readStrangers } from '../../../utils/knowledge/read-strangers.ts';

const isStranger = (text: string, name = 'Jane Roe') =>
  readStrangers(text, [
    { kind: 'person', name, aliases: [] },
    { kind: 'person', name: 'John Doe', aliases: [] },
  ]).has('jane roe');

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
    'Jane Roe, a grower near Lleida, said so.',
    'Jane Roe, 52, a thatcher, said so.',
    'Jane Roe, who rents out canoes, swam.',
    'Jane Roe was walking her dog when it rang.',
    'Jane Roe saw the seal first. The retired joiner rang.',
    'Its head, Jane Roe, is no relation to the minister.',
    'A nurse from Salford, Jane Roe, queued for nine hours.',
    'His son, Jane Roe, will sell the shop.',
    'Jane Roe has been cutting hair since 1971.',
    'The whippet was shown by Jane Roe of Bangor.',
    'The seven-year-old, Jane Roe, a bulldog, has won.',
    'Jane Roe, 29, of Hatters Way, spoke once.',
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
    'Jane Roe has been running for the Senate since May.',
    'A minister from Salford, Jane Roe, said so.',
    'Jane Roe of France said so.',
    'Jane Roe of Kentucky said so.',
    'Jane Roe, a leader of the party, said so.',
    'Jane Roe, a former teacher union organiser, said so.',
    'Jane Roe was walking out of the talks.',
    'He had asked Jane Roe. The retired joiner rang.',
    'Jane Roe met John Doe. The retired joiner rang.',
    'Jane Roe, a new mother, said so.',
    'Jane Roe, an ex-minister, said so.',
    'Jane Roe, who delivers her first budget on Wednesday, said so.',
    'Jane Roe, who hosts the summit, said so.',
    'Jane Roe, who played down the row, said so.',
    'Jane Roe has been running the country since May.',
    'Who keeps what? Jane Roe knows.',
    '',
  ])('takes nobody else for one: %s', (text) => {
    expect(isStranger(text)).toBe(false);
  });

  it('knows a name in each of its forms, and no organisation', () => {
    const forms = { name: 'Jane Roe', aliases: ['Roe'] };
    const text = 'The skipper Jane Roe came in. Roe was tired.';
    expect([...readStrangers(text, [{ kind: 'person', ...forms }])]).toEqual([
      ['jane roe', 'work'],
      ['roe', 'work'],
    ]);
    expect(readStrangers(text, [{ kind: 'organisation', ...forms }]).size).toBe(0);
  });
});
