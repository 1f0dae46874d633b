import { findHit, type Hit } from '../../utils/page/hit-test.ts';
import { listShadowRoots, type Mark, placeMark, placeMarksInSteps } from '../../utils/page/mark.ts';
import { measureGround } from '../../utils/page/measure-ground.ts';
import { createPainter, type PaintedMarks, type Painter } from '../../utils/page/paint-marks.ts';
import { placeQuoteMarks } from '../../utils/page/quote-marks.ts';
import type { Point } from '../../utils/page/rectangles.ts';
import { runInSlices } from '../../utils/page/run-in-slices.ts';
import type { Settings } from '../../utils/settings.ts';
import type { PageModel } from './page-model.ts';

/** A quotation mark is narrow; this much beside it still counts, in CSS pixels. */
const QUOTE_SLACK = 6;

const NOTHING: PaintedMarks = { names: [], noted: [], quotes: [] };

/** The marks of a page: where the names stand, what opens the quotations, and their paint. */
export interface Marking {
  /** Where the names stand, in the order of the text; also where the reader wants none painted. */
  marks(): readonly Mark[];
  /** Where one mention stands, painted or not; null where it is not in the page. */
  place(entity: number, mention: number): Mark | null;
  /** Finds and paints the marks of a model anew, in slices. Rejects where the page side is stopped meanwhile. */
  update(model: PageModel): Promise<void>;
  setChoice(choice: Settings['marks']): void;
  /** Ids of the entities that are shown to have notes. */
  setNoted(entities: ReadonlySet<number>): void;
  /** Suits the paint to the ground as it is now. */
  adapt(): void;
  /** The painted mark under a point of the window; a name before the quotation mark beside it. */
  hit(point: Point): Hit | null;
  readonly tint: Painter['tint'];
}

export function createMarking(document: Document, signal: AbortSignal): Marking {
  const painter = createPainter(document);
  let choice: Settings['marks'] = 'all';
  let marks: readonly Mark[] = [];
  let quotes: readonly Mark[] = [];
  let painted = NOTHING;
  /** The shadow trees that marks stand in. */
  let shadowRoots: ShadowRoot[] = [];
  let noted: ReadonlySet<number> = new Set();
  let model: PageModel | null = null;
  /** Counts the placings, so that one which was overtaken ends in nothing. */
  let placings = 0;

  function repaint(): void {
    painted = chooseMarks();
    shadowRoots = listShadowRoots([...marks, ...quotes]);
    const first = marks[0];
    if (first) painter.paint(painted, measureGround(first.block), shadowRoots);
    else painter.clear();
  }

  function chooseMarks(): PaintedMarks {
    if (choice === 'none') return NOTHING;
    const isNoted = ({ entity }: Mark): boolean => noted.has(entity);
    const plain = choice === 'noted' ? [] : marks.filter((mark) => !isNoted(mark));
    return {
      names: plain,
      noted: marks.filter(isNoted),
      quotes: choice === 'noted' ? quotes.filter(isNoted) : quotes,
    };
  }

  async function place({ body, whosWho }: PageModel): Promise<void> {
    placings += 1;
    const placing = placings;
    const extent = choice === 'first' ? 'first' : 'all';
    const found = body && (await runInSlices(placeMarksInSteps(body.map, whosWho, extent), signal)).value;
    if (placing !== placings) return;
    marks = found ?? [];
    quotes = body ? placeQuoteMarks(body.map, whosWho, extent) : [];
    repaint();
  }

  signal.addEventListener('abort', () => painter.clear(), { once: true });

  return {
    marks: () => marks,
    place(entity, mention) {
      const named = model?.whosWho.entities[entity];
      return named && model?.body ? placeMark(model.body.map, named, mention) : null;
    },
    async update(next) {
      model = next;
      await place(next);
    },
    adapt() {
      const first = marks[0];
      if (first) painter.adapt(measureGround(first.block));
    },
    setChoice(next) {
      if (next === choice) return;
      choice = next;
      // It fails only where the page side is stopped.
      if (model) place(model).catch(() => undefined);
    },
    setNoted(next) {
      if (next.size === 0 && noted.size === 0) return;
      noted = next;
      repaint();
    },
    hit(point) {
      const map = model?.body?.map;
      if (!map || choice === 'none' || marks.length === 0) return null;
      // With notes alone marked, what is not painted takes no click.
      const names = choice === 'noted' ? painted.noted : marks;
      return (
        findHit(document, point, map, names, shadowRoots) ??
        findHit(document, point, map, painted.quotes, shadowRoots, QUOTE_SLACK)
      );
    },
    tint: painter.tint,
  };
}
