import type { EntityKind, Span } from '../utils/types.ts';
import { nearestPlace, placeBars, placeTicks, positionOf } from './model/strip-marks.ts';

interface StripProps {
  kind: EntityKind;
  /** What the strip says, in words. */
  label: string;
  mentions: readonly Span[];
  /** Quoted passages, one a paragraph. */
  quoted: readonly Span[];
  /** Length of the article's text in UTF-16 code units. */
  length: number;
  /** The place that the reader is at, marked by a triangle. */
  here?: Span | null;
  /** Without it a click does nothing. */
  onJump?: (place: Span) => void;
}

/**
 * The article from its first word to its last: ticks (people) or squares (organisations) where somebody is named,
 * bars where they are quoted. A click goes to the nearest place; keys have "Next place" for that.
 */
export function Strip({ kind, label, mentions, quoted, length, here, onJump }: StripProps) {
  function jump(event: MouseEvent): void {
    if (!onJump || !(event.currentTarget instanceof Element)) return;
    const box = event.currentTarget.getBoundingClientRect();
    if (box.width === 0) return;
    const place = nearestPlace(
      [...mentions, ...quoted],
      ((event.clientX - box.left) / box.width) * 100,
      length,
    );
    if (place) onJump(place);
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a short cut for the pointer; "Next place" is the way for keys
    <svg
      class={onJump ? 'strip is-live' : 'strip'}
      height={here ? 19 : 14}
      role="img"
      aria-label={label}
      onClick={onJump && jump}
    >
      <line class="base" x1="0" x2="100%" y1="7.5" y2="7.5" />
      {placeBars(quoted, length).map(({ at, width }) => (
        <rect key={at} class={`bar ${kind}`} x={`${at}%`} y="4.5" width={`${width}%`} height="6" rx="1" />
      ))}
      {placeTicks(mentions, length).map((at) => (
        <svg key={at} x={`${at}%`} class="place" aria-hidden="true">
          {kind === 'person' ? (
            <rect class="tick" x="-1" y="2" width="2" height="11" rx="1" />
          ) : (
            <rect class="square" x="-1.9" y="5.6" width="3.8" height="3.8" />
          )}
        </svg>
      ))}
      {here && (
        <svg x={`${positionOf(here.start, length)}%`} class="place" aria-hidden="true">
          <path class="here" d="M0 14.2l3 4.6h-6z" />
        </svg>
      )}
    </svg>
  );
}
