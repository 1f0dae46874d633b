import { normalise } from './headline.ts';
import type { PageContext } from './page-context.ts';
import { isHeadlineText } from './page-context.ts';

/** A segment at least this probable is taken as body. Chosen by cross-validation of the training tool. */
const ACCEPT = 0.42;
/** Shorter repetitions may be meant (a refrain, an interviewer's "Why?"). */
const MIN_REPEAT = 40;

/** The segments that make up the body, in order: the probable ones without headline, captions and repetitions. */
export function chooseSegments(page: PageContext, probabilities: Float64Array): number[] {
  const { segments } = page.survey;
  const probable: number[] = [];
  for (let index = 0; index < segments.length; index += 1) {
    if (probabilities[index]! < ACCEPT || index === page.headline.segment) continue;
    if (isCaption(page, index) || isHeadlineText(page, segments[index]!.text)) continue;
    probable.push(index);
  }
  return dropTrailingHeadings(page, dropRepetitions(page, probable));
}

/** Whether a segment stands in a figure's or table's caption. */
export function isCaption(page: PageContext, index: number): boolean {
  const { containers, segments } = page.survey;
  for (let at = segments[index]!.container, up = 0; at >= 0 && up < 5; at = containers[at]!.parent, up += 1) {
    if (containers[at]!.tag === 'figcaption') return true;
  }
  return false;
}

/** A pull quote says again what a longer block says. */
function dropRepetitions(page: PageContext, chosen: readonly number[]): number[] {
  const texts = chosen.map((index) => normalise(page.survey.segments[index]!.text));
  const whole = texts.join('\n');
  return chosen.filter((_, i) => {
    const text = texts[i]!;
    if (text.length < MIN_REPEAT) return true;
    const first = whole.indexOf(text);
    if (whole.indexOf(text, first + 1) < 0) return true;
    return !texts.some(
      (other, j) => j !== i && (other.length > text.length ? other.includes(text) : other === text && j < i),
    );
  });
}

/** A heading that nothing follows announces what was left out. */
function dropTrailingHeadings(page: PageContext, chosen: readonly number[]): number[] {
  const kept = [...chosen];
  const isHeading = (index: number): boolean =>
    page.survey.containers[page.survey.segments[index]!.container]!.headingLevel > 0;
  while (kept.length > 1 && isHeading(kept.at(-1)!)) kept.pop();
  return kept;
}
