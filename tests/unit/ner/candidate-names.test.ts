import { describe, expect, it } from 'vitest';
import { listCandidateNames } from '../../../utils/ner/candidate-names.ts';

const list = (text: string) => listCandidateNames([{ kind: 'paragraph', text }]);

describe('listCandidateNames', () => {
  it.each([
    ['Then Odile Marchetti spoke.', ['Then Odile Marchetti']],
    ['a visit by President Odile Marchetti to the town', ['Odile Marchetti']],
    [
      'at the Institute for Tidal Law on Monday',
      ['Institute for Tidal Law on Monday', 'Institute for Tidal Law'],
    ],
    [
      'by Harbour Watch and Tidal Law Trust today',
      ['Harbour Watch and Tidal Law Trust', 'Harbour Watch', 'Tidal Law Trust'],
    ],
    ['of Watch for Tides in Kite', ['Watch for Tides in Kite', 'Watch for Tides']],
    [
      'the Board for Rope and Co-operation',
      ['Board for Rope and Co - operation', 'Board for Rope', 'Board for Rope and Co', 'Co - operation'],
    ],
    [
      'the Rope and Tidal products Agency',
      ['Rope and Tidal products Agency', 'Rope and Tidal', 'Tidal products Agency'],
    ],
    ['The Harbour Watch said so', ['Harbour Watch']],
    ['says Marchetti for NFL, or ITU', ['Marchetti for NFL']],
    ['see ann.lee@Kite.example.co.uk, Ann', []],
    ['', []],
  ])('%s', (text, expected) => expect(list(text)).toEqual(expected));

  it('lists a name once, and no more than can be looked up', () => {
    expect(list('for Ann Lee; for Ann Lee')).toEqual(['Ann Lee']);
    const many = Array.from({ length: 3000 }, (_, k) => `by Kite${k} Lane ,`).join(' ');
    expect(list(many).length).toBeLessThanOrEqual(2001);
  });
});
