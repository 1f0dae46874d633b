import { useEffect, useRef } from 'preact/hooks';
import type { EntityKind, Span } from '../utils/types.ts';
import { SPECIMEN, SPECIMEN_TEXT } from './model/specimen.ts';

interface SpecimenProps {
  /** Id of the entity whose card is open. */
  open: number;
  onOpen: (id: number) => void;
}

/** A few lines of an article with their names marked as in a page; a click on a name opens it. */
export function Specimen({ open, onOpen }: SpecimenProps) {
  const text = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const node = text.current?.firstChild;
    if (!node || !('highlights' in CSS)) return;
    const names = { person: 'bgr-person', organisation: 'bgr-org' } as const;
    for (const kind of ['person', 'organisation'] as const) {
      CSS.highlights.set(names[kind], new Highlight(...rangesOf(node, kind, null)));
    }
    const opened = SPECIMEN.whosWho.entities[open];
    const tint = opened?.kind === 'organisation' ? 'bgr-open-org' : 'bgr-open-person';
    const highlight = new Highlight(...(opened ? rangesOf(node, opened.kind, open) : []));
    highlight.priority = 1;
    CSS.highlights.delete('bgr-open-person');
    CSS.highlights.delete('bgr-open-org');
    CSS.highlights.set(tint, highlight);
  }, [open]);

  function onClick(event: MouseEvent): void {
    const at = document.caretPositionFromPoint(event.clientX, event.clientY)?.offset ?? -1;
    const entity = SPECIMEN.whosWho.entities.find(({ mentions }) =>
      mentions.some(({ start, end }) => start <= at && at <= end),
    );
    if (entity) onOpen(entity.id);
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a button beside it walks the names
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: as in an article, the text itself is clicked
    <p class="specimen" lang="en" ref={text} onClick={onClick}>
      {SPECIMEN_TEXT}
    </p>
  );
}

/** Ranges of the mentions of a kind; of one entity alone where its id is given. */
function rangesOf(node: Node, kind: EntityKind, id: number | null): Range[] {
  const entities = SPECIMEN.whosWho.entities.filter((one) => one.kind === kind && (id ?? one.id) === one.id);
  const spans: readonly Span[] = entities.flatMap(({ mentions }) => mentions);
  return spans.map(({ start, end }) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });
}
