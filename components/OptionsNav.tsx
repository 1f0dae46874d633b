import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../utils/strings/strings.ts';
import { useStrings } from './strings-context.ts';
import { Wordmark } from './Wordmark.tsx';

/** The places of the options, in their order. */
export const PLACES = [
  'library',
  'corrections',
  'readings',
  'packs',
  'transfer',
  'backup',
  'marks',
  'sites',
  'requests',
  'shortcuts',
  'privacy',
  'erase',
] as const;

export type Place = (typeof PLACES)[number];

export const PLACE_TITLES: Readonly<Record<Place, MessageKey>> = {
  library: 'placeLibrary',
  packs: 'placePacks',
  corrections: 'placeCorrections',
  readings: 'placeReadings',
  transfer: 'placeTransfer',
  backup: 'placeBackup',
  marks: 'placeMarks',
  sites: 'placeSites',
  requests: 'placeRequests',
  shortcuts: 'placeShortcuts',
  privacy: 'placePrivacy',
  erase: 'placeErase',
};

interface OptionsNavProps {
  place: Place;
}

/** The places at the left, and where everything is kept. */
export function OptionsNav({ place }: OptionsNavProps) {
  const { t } = useStrings();
  const list = useRef<HTMLUListElement>(null);
  // In a narrow window the places are one line, which scrolls.
  useEffect(() => {
    const show = () => {
      const current = list.current?.querySelector('[aria-current]');
      current?.scrollIntoView?.({ block: 'nearest', inline: 'center' });
    };
    show();
    if (!list.current) return;
    // A window that is made smaller, and text that is made larger, of which no event tells.
    const watching = new ResizeObserver(() => {
      // Whoever has read on below the places stays there.
      if (list.current && list.current.getBoundingClientRect().bottom >= 0) show();
    });
    watching.observe(list.current);
    return () => watching.disconnect();
  }, [place]);
  return (
    <nav class="places" aria-label={t('placesLabel')}>
      <Wordmark />
      <ul ref={list}>
        {PLACES.map((one) => (
          <li key={one}>
            <a href={`#${one}`} aria-current={one === place ? 'page' : undefined}>
              {t(PLACE_TITLES[one])}
            </a>
          </li>
        ))}
      </ul>
      <p class="kept-here">{t('keptHere')}</p>
    </nav>
  );
}
