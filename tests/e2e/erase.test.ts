import { describe, expect, it } from 'vitest';
import { BROWSERS, openStage } from './stage.ts';

/** More than are written while the next ones are asked for: most of them wait for their turn. */
const SAVES = 40;

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`erasing everything, in ${name}`, () => {
    it('lets no save outlive it that was asked for before, though it waits for its turn', async () => {
      const stage = await openStage(name);
      try {
        const page = await stage.open('/');
        const asker = await stage.openPopup(page);
        const outcomes = await asker.evaluate(async (count) => {
          const { runtime } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
          const ask = (type: string, request: object) => runtime.sendMessage({ type, request });
          const about = { kind: 'person', names: ['Tobias Wren'], url: 'https://news.example/1' };
          const save = (text: string) => {
            const id = crypto.randomUUID();
            return ask('notes.save', { id, about, text, tags: [], source: null });
          };
          const first = await save('The first one');
          const waiting = Array.from({ length: count }, (_, index) => save(`Waiting ${index}`));
          const [erased, ...saved] = await Promise.all([ask('records.erase', {}), ...waiting]);
          const state = await ask('library.state', {});
          const after = await save('After it');
          return { first, erased, saved, state, after, last: await ask('library.state', {}) };
        }, SAVES);
        expect([outcomes.first.ok, outcomes.erased.ok]).toEqual([true, true]);
        expect(outcomes.saved).toHaveLength(SAVES);
        expect(outcomes.state.value.notes).toBe(0);
        for (const one of outcomes.saved) if (!one.ok) expect(one.error.code).toBe('missing');
        expect(outcomes.after.ok).toBe(true);
        expect(outcomes.last.value.notes).toBe(1);
      } finally {
        await stage.close();
      }
    });
  });
}
