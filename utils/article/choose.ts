import { getMarkIndex } from './marks.ts';
import type { PageContext } from './page-context.ts';
import { isHeadlineText } from './page-context.ts';

/** A segment at least this probable is taken as body. Chosen by cross-validation of the training tool. */
const ACCEPT = 0.42;
/** So is prose at least this probable beside a segment of its kind that is taken. */
const ACCEPT_BESIDE = 0.2;
/** Shorter repetitions may be meant (a refrain, an interviewer's "Why?"). */
const MIN_REPEAT = 30;
const MAX_SUSPECTS = 100;
const PULL_MARKS = ['inQuote', 'inAside', 'inFigure', 'class-pull'].map(getMarkIndex);
const MAX_PULL_STEPS = 3;

/** The segments that make up the body, in order: the probable ones without headline, captions and repetitions. */
export function chooseSegments(page: PageContext, probabilities: Float64Array): number[] {
  const { segments } = page.survey;
  const accepted = acceptLikeNeighbours(page, probabilities);
  const chosen = [...segments.keys()].filter(
    (index) =>
      accepted[index] === 1 &&
      index !== page.headline.segment &&
      !isCaption(page, index) &&
      !isHeadlineText(page, segments[index]!.text),
  );
  return dropTrailingHeadings(page, dropRepetitions(page, chosen));
}

/** Takes the probable segments, and prose that is less probable where the segment before or after of its kind was taken. */
function acceptLikeNeighbours(page: PageContext, probabilities: Float64Array): Uint8Array {
  const { containers, segments } = page.survey;
  const accepted = Uint8Array.from(probabilities, (one) => (one >= ACCEPT ? 1 : 0));
  const takeBy = (index: number, neighbour: number): void => {
    const segment = segments[index]!;
    if (accepted[index] || !accepted[neighbour] || probabilities[index]! < ACCEPT_BESIDE || !segment.isProse)
      return;
    const other = containers[segments[neighbour]!.container]!;
    if (containers[segment.container]!.signature === other.signature) accepted[index] = 1;
  };
  takeAnnouncedLists(page, accepted);
  for (let index = 1; index < segments.length; index += 1) takeBy(index, index - 1);
  for (let index = segments.length - 2; index >= 0; index -= 1) takeBy(index, index + 1);
  return accepted;
}

/** "Three things came of it:" announces the list right after it; one made of links is something else. */
function takeAnnouncedLists({ survey }: PageContext, accepted: Uint8Array): void {
  const { containers, segments } = survey;
  const listOf = (index: number): number => {
    const container = containers[segments[index]!.container]!;
    return container.tag === 'li' ? container.parent : -1;
  };
  for (let index = 1; index < segments.length; index += 1) {
    const list = listOf(index);
    if (accepted[index] || list < 0 || !accepted[index - 1]) continue;
    if (listOf(index - 1) !== list && !segments[index - 1]!.text.endsWith(':')) continue;
    const { linkChars, text } = segments[index]!;
    if (linkChars * 2 < text.length) accepted[index] = 1;
  }
}

/** Whether a segment stands in a figure's or table's caption. */
export function isCaption(page: PageContext, index: number): boolean {
  const { containers, segments } = page.survey;
  for (let at = segments[index]!.container, up = 0; at >= 0 && up < 5; at = containers[at]!.parent, up += 1) {
    if (containers[at]!.tag === 'figcaption') return true;
  }
  return false;
}

/** A pull quote says again what a longer block says; a text that comes twice is a part shown twice. */
function dropRepetitions(page: PageContext, chosen: readonly number[]): number[] {
  const { segments } = page.survey;
  const suspects = new Set(chosen.filter((index) => mayBePullQuote(page, index)).slice(0, MAX_SUSPECTS));
  const rest = chosen.filter((index) => !suspects.has(index));
  const whole = suspects.size > 0 ? rest.map((index) => segments[index]!.text).join('\n') : '';
  const seen = new Set<string>();
  return chosen.filter((index) => {
    const { text } = segments[index]!;
    if (text.length < MIN_REPEAT) return true;
    const isRepetition = seen.has(text) || (suspects.has(index) && whole.includes(bareQuote(text)));
    seen.add(text);
    return !isRepetition;
  });
}

function mayBePullQuote({ survey }: PageContext, index: number): boolean {
  const { container } = survey.segments[index]!;
  return PULL_MARKS.some((mark) => survey.marks.get(container, mark) <= MAX_PULL_STEPS);
}

/** Without quotation marks and closing point, in which a pull quote may differ from what it repeats. */
function bareQuote(text: string): string {
  return text.replace(/^[\s"“”‘’'«»„]+|[\s"“”‘’'«»„.,…]+$/g, '');
}

/** A heading that nothing follows announces what was left out. */
function dropTrailingHeadings(page: PageContext, chosen: readonly number[]): number[] {
  const kept = [...chosen];
  const isHeading = (index: number): boolean =>
    page.survey.containers[page.survey.segments[index]!.container]!.headingLevel > 0;
  while (kept.length > 1 && isHeading(kept.at(-1)!)) kept.pop();
  return kept;
}
