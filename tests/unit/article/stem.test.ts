import { describe, expect, it } from 'vitest';
import { drain } from '../../../utils/article/drain.ts';
import { extract } from '../../../utils/article/extract.ts';
import { locateArticle } from '../../../utils/article/locate-article.ts';
import { readContext } from '../../../utils/article/page-context.ts';
import { extractArticle } from '../../../utils/article/read-document.ts';
import { recordPage } from '../../../utils/article/record-page.ts';
import { recordStemInSteps } from '../../../utils/article/record-stem.ts';
import { findStem, type Stemmed } from '../../../utils/article/stem.ts';
import { surveyPage } from '../../../utils/article/survey.ts';
import { LAYOUTS } from '../../fixtures/layouts/layouts.ts';
import { PARSERS, readFixture } from './open-page.ts';

function find(document: Document): { article: ReturnType<typeof extract>['article']; stemmed: Stemmed } {
  const { record } = recordPage(document);
  const { article, sources } = extract(readContext(record, surveyPage(record)), null);
  return { article, stemmed: findStem(record, sources)! };
}

describe.each(PARSERS)('the part of a page that its article stands in, over %s', (_, parse) => {
  it.each(LAYOUTS)('holds the very nodes that the whole page has: $name', ({ html }) => {
    const document = parse(html);
    const { article, stemmed } = find(document);
    const recording = drain(recordStemInSteps(document, stemmed.stem))!;
    const { sources } = locateArticle({ article, sources: stemmed.sources }, recording);
    const whole = extractArticle(document, null).sources;
    expect(sources.length).toBe(whole.length);
    sources.forEach(({ element, pieces }, index) => {
      expect(element).toBe(whole[index]!.element);
      pieces.forEach((piece, at) => {
        const { node, ...place } = whole[index]!.pieces[at]!;
        expect(piece.node).toBe(node);
        expect(piece).toMatchObject(place);
      });
    });
  });

  it('is no more of the page than it has to be', () => {
    const document = parse(readFixture('news-article'));
    const recording = drain(recordStemInSteps(document, find(document).stemmed.stem))!;
    expect(recording.elements.length).toBeLessThan(recordPage(document).elements.length / 2);
  });

  it.each<[string, (document: Document, part: Element) => void]>([
    ['an element came in it', (document, part) => part.append(document.createElement('p'))],
    ['an element went from it', (_, part) => part.querySelector('p')!.remove()],
    ['another came before it', (document, part) => part.before(document.createElement('aside'))],
    ['one of its texts grew', (_, part) => part.querySelector('p')!.append(' on')],
    ['a part of it was hidden', (_, part) => part.querySelector('p')!.setAttribute('hidden', '')],
    ['it went', (_, part) => part.remove()],
    ['everything went', (document) => document.body.replaceChildren()],
  ])('is not found where %s', (_case, change) => {
    const document = parse(readFixture('news-article'));
    const { stem } = find(document).stemmed;
    const [part] = drain(recordStemInSteps(document, stem))!.elements;
    change(document, part!);
    expect(drain(recordStemInSteps(document, stem))).toBeNull();
  });

  it('is found where something changed elsewhere or is called otherwise', () => {
    const document = parse(readFixture('news-article'));
    const { stem } = find(document).stemmed;
    const [part] = drain(recordStemInSteps(document, stem))!.elements;
    document.body.append(document.createElement('aside'));
    part!.querySelector('p')!.className = 'seen';
    expect(drain(recordStemInSteps(document, stem))?.elements[0]).toBe(part);
  });
});

it('there is none where there is no block', () => {
  expect(findStem(recordPage(PARSERS[0]![1]('<body><p>a</p></body>')).record, [])).toBeNull();
});
