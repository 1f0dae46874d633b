import type { EntityKind } from '../types.ts';
import type { Mark } from './mark.ts';
import { type Ground, HIGHLIGHTS, markRules } from './mark-rules.ts';

/** Marks by what they say; a name that is noted stands among the noted only. */
export interface PaintedMarks {
  readonly names: readonly Mark[];
  readonly noted: readonly Mark[];
  /** The marks that open quotations. */
  readonly quotes: readonly Mark[];
}

/** Paints over a page without touching its DOM: CSS Custom Highlights and one constructed style sheet. */
export interface Painter {
  /**
   * Shows these marks instead of those before.
   * @param shadowRoots the shadow trees that they stand in
   */
  paint(marks: PaintedMarks, ground: Ground, shadowRoots: readonly ShadowRoot[]): void;
  /** What the marks stand on has changed; they stay as they are. */
  adapt(ground: Ground): void;
  /** Holds the open tint on ranges, instead of where it was before; none takes it away. */
  tint(ranges: readonly Range[], kind: EntityKind): void;
  /** Takes everything of ours away. */
  clear(): void;
}

/** Makes the painter of a document. The registry is shared with the page: only our own names are touched. */
export function createPainter(document: Document): Painter {
  let sheet: CSSStyleSheet | null = null;
  let sheetGround: Ground | null = null;
  const painted = new Map<string, Painted>();
  /** Where our rules are: those of the document do not reach into shadow trees. */
  const roots = new Set<Document | ShadowRoot>([document]);

  function adoptRules(ground: Ground): void {
    sheet ??= new CSSStyleSheet();
    if (sheetGround !== ground) sheet.replaceSync(markRules(ground));
    sheetGround = ground;
    for (const root of roots) {
      // A page that sets its own list of sheets throws ours out.
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    }
  }

  /** Priorities of the look: open over noted over plain. */
  function setHighlight(name: string, ranges: readonly Range[], priority: number): void {
    if (ranges.length === 0) {
      CSS.highlights.delete(name);
      painted.delete(name);
      return;
    }
    // A highlight that is set anew is painted anew with all of its lines, and most looks at a page find what was there before.
    if (isAsPainted(painted.get(name), CSS.highlights.get(name), ranges)) return;
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
    painted.set(name, { highlight, ranges });
  }

  return {
    paint({ names, noted, quotes }, ground, shadowRoots) {
      for (const root of shadowRoots) roots.add(root);
      adoptRules(ground);
      setHighlight(HIGHLIGHTS.person, rangesOfKind(names, 'person'), 0);
      setHighlight(HIGHLIGHTS.organisation, rangesOfKind(names, 'organisation'), 0);
      setHighlight(HIGHLIGHTS.personNoted, rangesOfKind(noted, 'person'), 1);
      setHighlight(HIGHLIGHTS.organisationNoted, rangesOfKind(noted, 'organisation'), 1);
      setHighlight(HIGHLIGHTS.personQuote, rangesOfKind(quotes, 'person'), 0);
      setHighlight(HIGHLIGHTS.organisationQuote, rangesOfKind(quotes, 'organisation'), 0);
    },
    adapt: adoptRules,
    tint(ranges, kind) {
      setHighlight(HIGHLIGHTS.openPerson, kind === 'person' ? ranges : [], 2);
      setHighlight(HIGHLIGHTS.openOrganisation, kind === 'organisation' ? ranges : [], 2);
    },
    clear() {
      for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
      painted.clear();
      for (const root of roots) {
        const at = sheet ? root.adoptedStyleSheets.indexOf(sheet) : -1;
        if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
      }
    },
  };
}

function rangesOfKind(marks: readonly Mark[], kind: EntityKind): Range[] {
  return marks.filter((mark) => mark.kind === kind).flatMap((mark) => mark.ranges);
}

interface Painted {
  readonly highlight: Highlight;
  readonly ranges: readonly Range[];
}

/**
 * Whether a highlight shows these ranges already. The ranges before have moved along with the document, and the page may have taken
 * the highlight away or emptied it.
 */
function isAsPainted(
  before: Painted | undefined,
  current: Highlight | undefined,
  ranges: readonly Range[],
): boolean {
  if (!before || before.highlight !== current || current.size !== ranges.length) return false;
  return (
    before.ranges.length === ranges.length &&
    before.ranges.every((range, at) => current.has(range) && isSame(range, ranges[at]!))
  );
}

function isSame(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
