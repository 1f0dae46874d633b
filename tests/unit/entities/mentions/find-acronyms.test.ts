import { describe, expect, it } from 'vitest';
import { findAcronyms } from '../../../../utils/entities/mentions/find-acronyms.ts';
import { findNames, read } from '../support/name-places.ts';

const organisation = ['United Rowers Union', 'Harbour Builders Authority', 'Communist Party of China'];

function foundIn(text: string): string[] {
  return findAcronyms(text, findNames(text, { organisation })).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('acronyms without brackets', () => {
  it.each([
    ['The United Rowers Union struck. Later the URU’s head left.', ['United Rowers Union', 'URU']],
    ['The Communist Party of China (CPC) met. The CPC paid.', ['Communist Party of China', 'CPC', 'CPC']],
    ['An URU man left the United Rowers Union.', ['URU', 'United Rowers Union']],
    ['The Harbour Builders Authority met. The H.B.A. paid.', ['Harbour Builders Authority', 'H.B.A.']],
    ['The United Rowers Union met. URX and uru did not, nor did #URU.', ['United Rowers Union']],
    ['The United Rowers Union sued URU Holdings.', ['United Rowers Union']],
    ['The United Rowers Union wrote: STRIKE URU STRIKE.', ['United Rowers Union']],
  ])('%s', (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it('stand for a body and its university where the recogniser was unsure of a person', () => {
    const text = 'Northern Vale lost. It ended NVU’s hopes.';
    const names = findNames(text, { organisation: ['Northern Vale'], person: ['NVU'] });
    const kindsOf = (confidence: number) =>
      findAcronyms(
        text,
        names.map((mention) => ({ ...mention, confidence })),
      ).map(({ kind }) => kind);
    expect(kindsOf(0.5)).toEqual(['organisation', 'organisation']);
    expect(kindsOf(0.9)).toEqual(['organisation', 'person']);
  });

  it('are the body itself', () => {
    const text = 'The United Rowers Union struck. Later the URU paid.';
    expect(read([text], { organisation }).entities.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['United Rowers Union', ['URU']],
    ]);
  });
});
