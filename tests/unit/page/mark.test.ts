import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { drain } from '../../../utils/article/drain.ts';
import { findRoot } from '../../../utils/page/find-root.ts';
import { placeMarksInSteps } from '../../../utils/page/mark.ts';
import { createTextMap } from '../../../utils/page/text-map.ts';
import type { Entity, EntityKind, WhosWho } from '../../../utils/types.ts';
import { type Extraction, extractParagraphs } from './extract-paragraphs.ts';

function whosWho({ text }: Extraction, named: readonly [EntityKind, string][]): WhosWho {
  const entities = named.map(([kind, name], id): Entity => {
    const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
    }));
    return {
      id,
      kind,
      name,
      aliases: [],
      mentions,
      references: [],
      roles: [],
      heard: 'named',
      isAuthor: false,
    };
  });
  return { entities, quotes: [] };
}

const MARKUP =
  '<div><p>Rook of the Trust met Vance.</p><section><p>Vance left the Trust.</p></section></div>';

describe('marks', () => {
  test('come in the order of the text, each with its ranges and its block', () => {
    const extraction = extractParagraphs(MARKUP);
    const who = whosWho(extraction, [
      ['person', 'Vance'],
      ['organisation', 'Trust'],
      ['person', 'Rook'],
    ]);
    const marks = drain(placeMarksInSteps(createTextMap(extraction), who, 'all'));
    expect(marks.map(({ entity, mention, ranges }) => [entity, mention, ranges.map(String)])).toEqual([
      [2, 0, ['Rook']],
      [1, 0, ['Trust']],
      [0, 0, ['Vance']],
      [0, 1, ['Vance']],
      [1, 1, ['Trust']],
    ]);
    expect(marks[3]?.block.parentElement?.tagName).toBe('SECTION');
  });

  test('are at the first mention only that the document still holds, where the reader wants it so', () => {
    const extraction = extractParagraphs(MARKUP);
    const who = whosWho(extraction, [['person', 'Vance']]);
    const map = createTextMap(extraction);
    expect(drain(placeMarksInSteps(map, who, 'first')).map((mark) => mark.mention)).toEqual([0]);
    extraction.document.querySelector('p')!.textContent = 'Gone.';
    expect(drain(placeMarksInSteps(map, who, 'first')).map((mark) => mark.mention)).toEqual([1]);
  });

  test('are none for spans that lie outside of the text', () => {
    const extraction = extractParagraphs(MARKUP);
    const [entity] = whosWho(extraction, [['person', 'Rook']]).entities;
    const broken = {
      ...entity!,
      mentions: [
        { start: 5, end: 5_000 },
        { start: -4, end: 2 },
      ],
    };
    expect(
      drain(placeMarksInSteps(createTextMap(extraction), { entities: [broken], quotes: [] }, 'all')),
    ).toEqual([]);
  });
});

describe('the root of a body', () => {
  test('is the smallest element around all blocks', () => {
    expect(findRoot(extractParagraphs(MARKUP).sources)?.tagName).toBe('DIV');
    expect(findRoot(extractParagraphs('<main><p>One.</p></main>').sources)?.tagName).toBe('MAIN');
    expect(findRoot([])).toBeNull();
  });

  test('stands around the open shadow trees that blocks are in', () => {
    const { window } = new JSDOM('<main><b-part></b-part><section><c-part></c-part></section></main>');
    const sources = [...window.document.querySelectorAll('b-part, c-part')].map((host) => {
      const element = window.document.createElement('p');
      host.attachShadow({ mode: 'open' }).append(element);
      return { element, pieces: [] };
    });
    expect(findRoot(sources)?.tagName).toBe('MAIN');
    expect(findRoot(sources.slice(1))?.tagName).toBe('C-PART');
  });

  test('is found around a form whose fields are called like what is asked of it', () => {
    const fields = '<input name="parentElement"><input name="parentNode"><input name="contains">';
    const { sources } = extractParagraphs(`<main><form>${fields}<p>One.</p></form><p>Two.</p></main>`);
    expect(findRoot(sources)?.tagName).toBe('MAIN');
  });
});
