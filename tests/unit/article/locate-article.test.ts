import { expect, it } from 'vitest';
import { extract } from '../../../utils/article/extract.ts';
import { locateArticleInSteps } from '../../../utils/article/locate-article.ts';
import { readContext } from '../../../utils/article/page-context.ts';
import { recordPage } from '../../../utils/article/record-page.ts';
import { surveyPage } from '../../../utils/article/survey.ts';
import { PARSERS } from './open-page.ts';

const PARAGRAPHS = 200;
const PAGE = `<!doctype html><html lang="en"><head><title>The boat</title></head><body><article><h1>The boat</h1>${Array.from(
  { length: PARAGRAPHS },
  (_, at) =>
    `<p>In part ${at} it was told how the boat was named, who had paid for it, and why nobody had come to see it off.</p>`,
).join('')}</article></body></html>`;

it.each(PARSERS)('a long article is found in small steps, over %s', (_, parse) => {
  const recording = recordPage(parse(PAGE));
  const extracted = extract(readContext(recording.record, surveyPage(recording.record)), null);
  const steps = locateArticleInSteps(extracted, recording);
  let interruptions = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) interruptions += 1;
  expect(step.value.sources.length).toBe(PARAGRAPHS);
  // To look where blocks are, and whether they can be seen, takes some 20 millionths of a second each, four times that on slow machines.
  expect(interruptions).toBeGreaterThan(PARAGRAPHS / 10);
});
