import { describe, expect, it } from 'vitest';
import { listQuotes, read } from './support/name-places.ts';

const names = { person: ['Ada Okafor'], organisation: ['Argus', 'Harbour Post', 'Wick Times'] };
const excerpt = (what: string) =>
  `The new harbour is ${what}, and the boats that came in on the first day lay as quietly as on any other day.`;

describe('excerpts with their source in brackets below', () => {
  it('are the words of that source in a round-up', () => {
    const whosWho = read(
      [
        'The harbour is open.',
        excerpt('wide'),
        '[ Argus ]',
        excerpt('deep'),
        '[Harbour Post]',
        excerpt('dear'),
        '[Wick Times]',
      ],
      names,
    );
    expect(listQuotes(whosWho)).toEqual([
      [excerpt('wide'), 'Argus'],
      [excerpt('deep'), 'Harbour Post'],
      [excerpt('dear'), 'Wick Times'],
    ]);
    expect(whosWho.entities.map(({ heard }) => heard)).toEqual(['quoted', 'quoted', 'quoted']);
  });

  it('are none where only one paragraph stands in brackets, or nothing but headings stand above', () => {
    expect(read([excerpt('wide'), '[Argus]', excerpt('deep')], names).quotes).toEqual([]);
    expect(read(['Wide', '[Argus]', 'Deep', '[Harbour Post]', 'Dear', '[Wick Times]'], names).quotes).toEqual(
      [],
    );
  });
});
