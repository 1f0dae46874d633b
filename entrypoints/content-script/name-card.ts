import { sendToBackground } from '../../utils/messages/send.ts';
import type { Mark } from '../../utils/page/mark.ts';
import { nearestMention } from '../../utils/page/quote-marks.ts';
import { boxesOf } from '../../utils/page/rectangles.ts';
import { reveal } from '../../utils/page/reveal.ts';
import type { Entity, Span } from '../../utils/types.ts';
import { type CardEvents, createCard, type Show } from './card.ts';
import { findFragment } from './find-fragment.ts';
import { findQuoteAtHand } from './find-quote-at-hand.ts';
import { findSelected, type Selected } from './find-selected.ts';
import { findSentenceAround } from './find-sentence.ts';
import type { Marking } from './marking.ts';
import { type PageModel, summarise, textsOf } from './page-model.ts';
import { createPointer, type Tinted } from './point-out.ts';

/** The card as the reader meets it: at a name, walking from name to name, pointing at places. */
export interface NameCard {
  warm(mark: Mark): void;
  /** Opens at a mark; at the one that it is open at already, closes. */
  toggle(mark: Mark, line: number): void;
  /** Scrolls to a mention and opens there with the focus in the card. False where it is not in the page. */
  openAt(entity: number, mention: number): boolean;
  /** Opens at the next or previous name, from the open one or from the first in view. */
  walk(step: 1 | -1): boolean;
  /** Scrolls to a place and holds the open tint on it for a moment. False where it is not in the page. */
  show(span: Span, entity: number | null): boolean;
  /** Holds the open tint on a place without scrolling; null takes it away. */
  point(span: Span | null, entity: number | null): void;
  /** Opens the card of whoever says the selected words, or what is quoted first in view. False where nobody does. */
  openSpeaker(): boolean;
  /** Opens the card of whoever the selected words name, to write a note. False where they cannot be a name. */
  openNote(words: string): boolean;
  /** The model has changed: finds the open name again in it. */
  update(model: PageModel, isSameReading: boolean): void;
  /** Puts the focus into the open card. False where the reader is in it, or has moved on in the page since. */
  enter(): boolean;
  /** Goes on by Tab from where the card stood, where it took the focus and the reader has done nothing since. */
  goOn(step: 1 | -1): boolean;
  close(): void;
  isOpen(): boolean;
}

export function createNameCard(
  window: Window,
  marking: Marking,
  first: PageModel,
  signal: AbortSignal,
): NameCard {
  let model = first;
  let open: { entity: Entity; mention: number; line: number; isFound: boolean } | null = null;
  const pointer = createPointer(marking, signal);
  const card = createCard(
    window,
    {
      onMessage: serve,
      onClose() {
        open = null;
        pointer.keep(null);
      },
      onRefused: () => void sendToBackground('popup.open', {}),
    },
    signal,
  );

  function serve(message: Parameters<CardEvents['onMessage']>[0]): void {
    switch (message.type) {
      case 'card.walk':
        walk(message.step);
        break;
      case 'card.jump':
        jump(message);
        break;
      case 'card.point':
        point(message.place, open?.entity.id ?? null);
        break;
      case 'card.fragment':
        card.answer({ ...message, fragment: findFragment(model, message) });
    }
  }

  function point(span: Span | null, entity: number | null): void {
    pointer.preview(span && tintedAt(span, entity));
  }

  function openCard(mark: Mark, line: number, focus: boolean): void {
    present({ ...mark, whosWho: model.whosWho }, line, { focus, selected: null });
  }

  function openNote(words: string): boolean {
    const named = findSelected(window, model, words);
    if (!named) return false;
    present(named, 0, { focus: true, selected: named.isFound ? 'found' : 'not-found' });
    return true;
  }

  function present(
    { whosWho, entity: id, mention, ranges }: Omit<Selected, 'isFound'>,
    line: number,
    how: Pick<Show, 'focus' | 'selected'>,
  ): void {
    const entity = whosWho.entities[id];
    const span = entity?.mentions[mention];
    if (!entity || !span) return;
    open = { entity, mention, line, isFound: how.selected !== 'not-found' };
    pointer.keep({ ranges, kind: entity.kind });
    card.show(
      {
        article: summarise(model, window.document),
        whosWho,
        quoteTexts: textsOf(whosWho.quotes, model.body?.text ?? ''),
        entity: id,
        mention,
        sentence: findSentenceAround(model, span),
        ...how,
      },
      { ranges, line },
    );
  }

  function openInView(mark: Mark): boolean {
    if (!reveal(window, mark.ranges, 'instant')) return false;
    openCard(mark, 0, true);
    return true;
  }

  /** The mark of a mention, also where only the first of each entity is marked. */
  function markOf(entity: number, mention: number): Mark | null {
    const known = marking.marks().find((mark) => mark.entity === entity && mark.mention === mention);
    return known ?? marking.place(entity, mention);
  }

  function walk(step: 1 | -1): boolean {
    // Names that are not drawn (in a folded part of the page) are stepped over.
    const marks = marking.marks().filter((mark) => boxesOf(mark.ranges).length > 0);
    const next = marks[nextIndex(marks, step)];
    return next ? openInView(next) : false;
  }

  function nextIndex(marks: readonly Mark[], step: 1 | -1): number {
    const span = open?.entity.mentions[open.mention];
    if (span) {
      const after = marks.findIndex((mark) => mark.span.start > span.start);
      const before = marks.findLastIndex((mark) => mark.span.start < span.start);
      return step === 1 ? Math.max(after, 0) : before < 0 ? marks.length - 1 : before;
    }
    const inView = marks.findIndex((mark) => (boxesOf(mark.ranges)[0]?.top ?? -1) >= 0);
    return inView < 0 ? marks.length - 1 : inView;
  }

  function show(span: Span, entity: number | null): boolean {
    const tinted = tintedAt(span, entity);
    if (!reveal(window, tinted.ranges, 'smooth')) return false;
    pointer.flash(tinted);
    return true;
  }

  function tintedAt(span: Span, entity: number | null): Tinted {
    const kind = entity === null ? undefined : model.whosWho.entities[entity]?.kind;
    return { ranges: model.body?.map.rangesOf(span) ?? [], kind: kind ?? 'person' };
  }

  function openSpeaker(): boolean {
    const quote = findQuoteAtHand(window, model);
    const speaker = quote && model.whosWho.entities[quote.speaker];
    if (!speaker) return false;
    const mark = markOf(speaker.id, nearestMention(speaker.mentions, quote));
    return mark ? openInView({ ...mark, ranges: quote.ranges }) : false;
  }

  /** The open card jumps along: to another mention of its name, or under the words that it pointed at. */
  function jump(span: Span): void {
    if (!open || !show(span, open.entity.id)) return;
    const { entity } = open;
    const mention = entity.mentions.findIndex(({ start }) => start === span.start);
    const mark = mention < 0 ? null : markOf(entity.id, mention);
    if (mark) openCard(mark, 0, false);
    else card.hang({ ranges: model.body?.map.rangesOf(span) ?? [], line: 0 });
  }

  return {
    warm: (mark) => card.warm(mark.ranges[0]!.startContainer),
    toggle(mark, line) {
      if (open?.entity.id === mark.entity && open.mention === mark.mention) card.close();
      else openCard(mark, line, false);
    },
    openAt(entity, mention) {
      const mark = markOf(entity, mention);
      return mark ? openInView(mark) : false;
    },
    walk,
    show,
    point,
    openSpeaker,
    openNote,
    update(next, isSameReading) {
      model = next;
      if (!open) return;
      const { entity, mention, line, isFound } = open;
      const same = findAgain(next.whosWho.entities, entity, mention);
      const mark = same ? markOf(same.entity.id, same.mention) : null;
      if (!mark) {
        // A name that the reader selected is in no model, and is meant all the same.
        if (isFound && !card.hasFocus()) card.close();
      } else if (isSameReading) {
        pointer.keep(mark);
        card.hang({ ranges: mark.ranges, line });
      } else {
        openCard(mark, line, false);
      }
    },
    enter: card.enter,
    goOn: card.goOn,
    close: card.close,
    isOpen: card.isOpen,
  };
}

/** Somebody in another who's-who: of the same name, else whoever is named in the same place after a correction. */
function findAgain(
  entities: readonly Entity[],
  { kind, name, mentions }: Entity,
  mention: number,
): { entity: Entity; mention: number } | null {
  const same = entities.find((candidate) => candidate.kind === kind && candidate.name === name);
  if (same) return { entity: same, mention: Math.min(mention, same.mentions.length - 1) };
  const start = mentions[mention]?.start;
  for (const entity of entities) {
    const at = entity.mentions.findIndex((place) => place.start === start);
    if (at >= 0) return { entity, mention: at };
  }
  return null;
}
