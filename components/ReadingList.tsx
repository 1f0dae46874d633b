import type { RememberedReading } from '../utils/types.ts';
import { toWebLink } from './model/web-link.ts';
import { useStrings } from './strings-context.ts';

interface ReadingListProps {
  /** The last opened first. */
  readings: readonly RememberedReading[];
  /** Milliseconds since 1970. */
  now: number;
  onForget: (reading: RememberedReading) => void;
}

/** The articles that are remembered, each with the way to forget it. */
export function ReadingList({ readings, now, onForget }: ReadingListProps) {
  const { t, day } = useStrings();
  return (
    <ul class="ruled">
      {readings.map((reading) => {
        const title = reading.title || reading.url;
        const address = toWebLink(reading.url);
        return (
          <li key={reading.id}>
            <span>
              {address === null ? (
                <bdi>{title}</bdi>
              ) : (
                <a class="link" href={address} target="_blank" rel="noopener noreferrer">
                  <bdi>{title}</bdi>
                </a>
              )}
              <span class="explained">
                {day(reading.opened, now)} · <bdi>{reading.site}</bdi>
              </span>
            </span>
            <button
              type="button"
              class="link"
              aria-label={t('forgetReading', title)}
              onClick={() => onForget(reading)}
            >
              {t('forget')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
