import { useEffect, useState } from 'preact/hooks';

export interface Persistence {
  /** Whether the browser has promised to keep our storage; null where it does not say. */
  readonly isPersisted: boolean | null;
  /** Asks for the promise. @returns whether it was given */
  readonly ask: () => Promise<boolean>;
}

/** What the browser says of keeping our storage when it runs short of space. */
export function usePersistence(): Persistence {
  const [isPersisted, setPersisted] = useState<boolean | null>(null);
  useEffect(() => {
    navigator.storage?.persisted().then(setPersisted, () => undefined);
  }, []);
  async function ask(): Promise<boolean> {
    const agreed = await navigator.storage.persist().catch(() => false);
    setPersisted(agreed);
    return agreed;
  }
  return { isPersisted, ask };
}
