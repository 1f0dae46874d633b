import { useEffect, useRef } from 'preact/hooks';
import type { EntityKind, Span } from '../utils/types.ts';
import type { MarkChoice } from './MarkSettings.tsx';
import { SPECIMEN, SPECIMEN_TEXT } from './model/specimen.ts';

interface SpecimenProps {
  /** Id of the entity whose card is open. */
  open: number;
  /** The place that its card is at. */
  place: Span;
  /** How loud the marks are; nobody in the sample has notes before somebody writes one. */
  marks: MarkChoice;
  onOpen: (id: number) => void;
}

/** A few lines of an article with their names marked as in a page; a click on a name opens it. */
export function Specimen({ open, place, marks, onOpen }: SpecimenProps) {
  const paragraph = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const node = paragraph.current?.firstChild;
    if (!node || !('highlights' in CSS)) return;
    const names = { person: 'bgr-person', organisation: 'bgr-org' } as const;
    for (const kind of ['person', 'organisation'] as const) {
      const spans = mentionsOf(kind, marks);
      CSS.highlights.set(names[kind], new Highlight(...spans.map((span) => rangeOf(node, span))));
    }
    const isOrganisation = SPECIMEN.whosWho.entities[open]?.kind === 'organisation';
    const tint = isOrganisation ? 'bgr-open-org' : 'bgr-open-person';
    const highlight = new Highlight(rangeOf(node, place));
    highlight.priority = 1;
    CSS.highlights.delete('bgr-open-person');
    CSS.highlights.delete('bgr-open-org');
    CSS.highlights.set(tint, highlight);
  }, [open, place, marks]);

  function onClick(event: MouseEvent): void {
    const at = document.caretPositionFromPoint(event.clientX, event.clientY)?.offset ?? -1;
    const entity = SPECIMEN.whosWho.entities.find(({ mentions }) =>
      mentions.some(({ start, end }) => start <= at && at <= end),
    );
    if (entity) onOpen(entity.id);
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a button beside it walks the names
    <p class="specimen" lang="en" ref={paragraph} onClick={onClick}>
      {SPECIMEN_TEXT}
    </p>
  );
}

function mentionsOf(kind: EntityKind, marks: MarkChoice): readonly Span[] {
  if (marks === 'none' || marks === 'noted') return [];
  return SPECIMEN.whosWho.entities.flatMap((entity) => {
    if (entity.kind !== kind) return [];
    return marks === 'first' ? entity.mentions.slice(0, 1) : entity.mentions;
  });
}

function rangeOf(text: Node, { start, end }: Span): Range {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}
