import { useEffect, useState } from 'preact/hooks';

/** The place of the options that the address names (`#marks`), the first where it names none. */
export function usePlace<T extends string>(places: readonly [T, ...T[]]): T {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onChange = () => setHash(location.hash);
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, []);
  return places.find((place) => `#${place}` === hash) ?? places[0];
}
