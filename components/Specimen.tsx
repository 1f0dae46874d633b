import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entity, Span } from '../utils/types.ts';
import type { MarkChoice } from './MarkSettings.tsx';
import { SPECIMEN, SPECIMEN_TEXT } from './model/specimen.ts';

interface SpecimenProps {
  /** Whose card is open, and the place that it is at; null where there is no card. */
  at: { readonly id: number; readonly place: Span } | null;
  /** How loud the marks are. */
  marks: MarkChoice;
  /** Id of the one who is shown to have a note; nobody of the sample has before somebody writes one. */
  noted?: number | null;
  /** Without it a click does nothing. */
  onOpen?: (id: number) => void;
}

const NAMES = { person: 'bgr-person', organisation: 'bgr-org' } as const;
const OPEN = { person: 'bgr-open-person', organisation: 'bgr-open-org' } as const;
const KINDS = ['person', 'organisation'] as const;

/** A few lines of an article with their names marked as in a page; a click on a name opens it. */
export function Specimen({ at, marks, noted = null, onOpen }: SpecimenProps) {
  const paragraph = useRef<HTMLParagraphElement>(null);

  useLayoutEffect(() => {
    const node = paragraph.current?.firstChild;
    if (!node || !('highlights' in CSS)) return;
    const { highlights } = CSS;
    const set = (name: string, spans: readonly Span[]): void => {
      const highlight = new Highlight(...spans.map((span) => rangeOf(node, span)));
      highlight.priority = name.startsWith('bgr-open') ? 1 : 0;
      highlights.set(name, highlight);
    };
    for (const kind of KINDS) {
      const those = SPECIMEN.whosWho.entities.filter((entity) => entity.kind === kind);
      const others = those.filter(({ id }) => id !== noted);
      set(NAMES[kind], spansOf(others, marks === 'noted' ? 'none' : marks));
      const withNotes = those.filter(({ id }) => id === noted);
      set(`${NAMES[kind]}-noted`, spansOf(withNotes, marks === 'noted' ? 'all' : marks));
      set(OPEN[kind], those.some(({ id }) => id === at?.id) && at ? [at.place] : []);
    }
    return () => highlights.clear();
  }, [at?.id, at?.place, marks, noted]);

  function onClick(event: MouseEvent): void {
    const at = document.caretPositionFromPoint(event.clientX, event.clientY)?.offset ?? -1;
    const entity = SPECIMEN.whosWho.entities.find(({ mentions }) =>
      mentions.some(({ start, end }) => start <= at && at <= end),
    );
    if (entity) onOpen?.(entity.id);
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a button beside it walks the names
    <p class="specimen" lang="en" ref={paragraph} onClick={onOpen && onClick}>
      {SPECIMEN_TEXT}
    </p>
  );
}

function spansOf(entities: readonly Entity[], marks: MarkChoice): readonly Span[] {
  if (marks === 'none') return [];
  return entities.flatMap(({ mentions }) => (marks === 'first' ? mentions.slice(0, 1) : mentions));
}

function rangeOf(text: Node, { start, end }: Span): Range {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}
