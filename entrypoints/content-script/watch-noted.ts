import { aboutEntity } from '../../utils/messages/about-entity.ts';
import { sendToBackground } from '../../utils/messages/send.ts';
import type { Entity } from '../../utils/types.ts';
import type { Marking } from './marking.ts';

/** The background refuses more at a time. */
const MOST = 5_000;

/** Keeps the marks told who has notes, as long as the reader wants the page to show it. */
export interface NotedWatch {
  setWanted(isWanted: boolean): void;
  /** Others are named now. */
  update(entities: readonly Entity[]): void;
  /** A note may have been written or deleted. */
  ask(): void;
}

export function watchNoted(marking: Marking): NotedWatch {
  let isWanted = false;
  let entities: readonly Entity[] = [];

  async function ask(): Promise<void> {
    if (!isWanted || entities.length === 0) {
      marking.setNoted(new Set());
      return;
    }
    const asked = entities;
    const result = await sendToBackground('article.noted', { about: asked.slice(0, MOST).map(aboutEntity) });
    if (!isWanted || asked !== entities) return;
    const noted = result.ok ? result.value : [];
    marking.setNoted(new Set(asked.flatMap(({ id }, index) => (noted[index] ? [id] : []))));
  }

  return {
    setWanted(next) {
      if (next === isWanted) return;
      isWanted = next;
      void ask();
    },
    update(next) {
      if (next === entities) return;
      entities = next;
      void ask();
    },
    ask() {
      if (isWanted) void ask();
    },
  };
}
