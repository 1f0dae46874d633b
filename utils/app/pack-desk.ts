import type { Answer, PackFileWork } from '../pack-files/protocol.ts';

/** The worker in which a file is read. */
export interface PackDesk {
  ask<K extends keyof PackFileWork>(
    work: K,
    request: PackFileWork[K]['request'],
  ): Promise<Answer<PackFileWork[K]['reply']>>;
  /** Ends it, whatever it is doing; whoever waits, and whoever asks from now on, is refused. */
  close(): void;
}

interface Reply {
  readonly id: number;
  readonly answer: Answer<never>;
}

const REFUSED = { ok: false, refusal: 'damaged' } as const;

export function openPackDesk(): PackDesk {
  const worker = new Worker(new URL('../pack-files/worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: Answer<never>) => void>();
  let isOpen = true;
  let last = 0;

  function close(): void {
    isOpen = false;
    worker.terminate();
    for (const answer of waiting.values()) answer(REFUSED);
    waiting.clear();
  }

  worker.addEventListener('message', ({ data: { id, answer } }: MessageEvent<Reply>) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  });
  // Out of memory, most likely: what it was doing cannot be done.
  worker.addEventListener('error', close);
  return {
    ask(work, request) {
      if (!isOpen) return Promise.resolve(REFUSED);
      last += 1;
      const id = last;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        worker.postMessage({ id, work, request });
      });
    },
    close,
  };
}
