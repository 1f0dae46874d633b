import { randomInt, randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { PutSlice } from '../../utils/types.ts';
import { ask } from './library-asker.ts';
import { takeWords, WORDS } from './page-words.ts';
import { check, type Round, rest, waitUntil } from './soak.ts';

const SLICES = 12;
/** Notes in a slice: together they are undone in more than one transaction. */
const SLICE = 60;
const ALL_PUT = 'all put';

/**
 * Kills amid an import, and in every other round amid its undoing. An acknowledged slice has to be there as a whole,
 * any other as a whole or not at all; and when the import is undone, the library has to be as it was.
 */
export const killAmidImport: Round = async (soak, outcome, kill) => {
  const { browser, acked } = soak;
  const isUndone = outcome.kills % 2 === 1;
  const id = randomUUID();
  const slices = makeSlices(id);
  const put = new Set<number>();
  let isAllPut = false;
  const hear = async (): Promise<boolean> => {
    for (const word of await takeWords(browser.asker())) {
      if (word === ALL_PUT) isAllPut = true;
      else put.add(Number(word));
    }
    return isUndone ? isAllPut : put.size > 0;
  };
  const taking = takeIn(browser.asker(), id, slices, isUndone).catch(() => undefined);
  await waitUntil(hear);
  await rest(randomInt(1, isUndone ? 200 : 600));
  await hear();
  const isKilled = await kill();
  if (outcome.killed === 'background' && browser.pageOutlivesBackground) {
    await taking;
    await hear();
  }
  if (isKilled) outcome.kills += 1;

  const notes = await check(soak, outcome, acked);
  if (!isUndone) {
    slices.forEach((slice, index) => {
      const there = slice.notes.filter(({ record }) => notes[record.id] === record.text).length;
      if (put.has(index)) {
        outcome.kept += SLICE;
        outcome.lost += SLICE - there;
      } else if (there !== 0 && there !== SLICE)
        outcome.faults.push(`a slice of ${SLICE} is there by ${there}`);
    });
  }
  if (!(await undo(browser.asker(), id))) outcome.faults.push('an import cannot be undone');
  const left = await check(soak, outcome, acked);
  const imported = slices.flatMap((slice) => slice.notes).filter(({ record }) => record.id in left);
  if (imported.length > 0) outcome.faults.push(`${imported.length} notes of an undone import are left`);
};

function makeSlices(importId: string): PutSlice[] {
  const times = { created: 1, updated: 1 };
  return Array.from({ length: SLICES }, (_, index) => {
    const entityId = `${importId}-${index}`;
    const links = { entry: null, wikidata: null };
    const entity = {
      id: entityId,
      kind: 'person',
      name: `Imported ${entityId}`,
      aliases: [],
      links,
    } as const;
    const notes = Array.from({ length: SLICE }, (_note, at) => {
      const rest = { tags: [], source: null, pinned: false, deleted: null, ...times };
      const id = `${entityId}-${at}`;
      return { seen: 0, record: { id, entityId, text: `Imported words ${id}`, ...rest } };
    });
    const record = { ...entity, mergedInto: null, ...times };
    return { entities: [{ seen: 0, record }], notes, corrections: [], readings: [] };
  });
}

/** Has a page of the extension take slices in, as our own page does, say each that was acknowledged, and undo it all. */
async function takeIn(
  asker: Page,
  id: string,
  slices: readonly PutSlice[],
  isUndone: boolean,
): Promise<void> {
  await asker.evaluate(
    async (importId, all, undoes, words, allPut) => {
      const { runtime } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const send = async (type: string, request: object) =>
        await runtime.sendMessage({ type, request: { id: importId, ...request } }).catch(() => null);
      const say = (word: string): number => Reflect.get(globalThis, words).push(word);
      if (!(await send('imports.begin', { name: 'soak.json', settings: null }))?.ok) return;
      for (const [index, slice] of all.entries()) {
        if (!(await send('imports.put', { slice }))?.ok) return;
        say(String(index));
      }
      await send('imports.end', {});
      say(allPut);
      for (let isDone = !undoes; !isDone; ) {
        const reply = await send('imports.undo', {});
        isDone = !reply?.ok || reply.value.isDone;
      }
    },
    id,
    slices,
    isUndone,
    WORDS,
    ALL_PUT,
  );
}

/**
 * Undoes what is left of an import. One that was killed before it began, or is undone already, is not known. A
 * background that is coming up does not answer, and is asked again.
 * @returns false where it was not done with in time
 */
async function undo(asker: Page, id: string): Promise<boolean> {
  let isSettled = false;
  return await waitUntil(async () => {
    while (!isSettled) {
      const reply = await ask(asker, 'imports.undo', { id });
      if (reply === null) return false;
      isSettled = reply.ok ? reply.value.isDone : reply.error.code === 'missing';
      if (!reply.ok) break;
    }
    return isSettled;
  });
}
