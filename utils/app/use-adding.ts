import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '../messages/background.ts';
import type { Opened, Preview, Refusal, TableWish } from '../pack-files/protocol.ts';
import { type AddingFailure, addPack } from './add-pack.ts';
import { openPackDesk, type PackDesk } from './pack-desk.ts';

/** Where the adding of a pack stands. */
export type Adding =
  | { readonly step: 'idle'; readonly outcome: Outcome | null }
  | { readonly step: 'reading'; readonly file: string }
  | { readonly step: 'pack'; readonly preview: Preview }
  | {
      readonly step: 'table';
      readonly columns: readonly string[];
      readonly wish: TableWish;
      /** Null while it is made, and where the wish leaves nothing to show. */
      readonly preview: Preview | null;
      readonly refusal: Refusal | null;
    }
  | { readonly step: 'adding'; readonly title: string; readonly progress: Progress };

export type Outcome =
  | { readonly type: 'added'; readonly title: string }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'failed'; readonly failure: Exclude<AddingFailure, null> };

export interface AddingAccess {
  readonly adding: Adding;
  onFile(file: File): void;
  onWish(wish: TableWish): void;
  onAdd(): void;
  /** Takes back what has been begun. */
  onCancel(): void;
}

/** What is shown before the reader has said it; a pack is never added with it. */
const NOT_SAID = '…';

/** Adding a pack, from the file to the last entry. @param onAdded the packs are others now */
export function useAdding(onAdded: () => void): AddingAccess {
  const [adding, setAdding] = useState<Adding>({ step: 'idle', outcome: null });
  const work = useRef<{ desk: PackDesk; abort: AbortController } | null>(null);

  function begin(): { desk: PackDesk; abort: AbortController } {
    end();
    work.current = { desk: openPackDesk(), abort: new AbortController() };
    return work.current;
  }

  function end(outcome: Outcome | null = null): void {
    work.current?.abort.abort();
    work.current?.desk.close();
    work.current = null;
    setAdding({ step: 'idle', outcome });
  }

  useEffect(() => () => work.current?.abort.abort(), []);

  async function open(file: File): Promise<void> {
    const mine = begin();
    setAdding({ step: 'reading', file: file.name });
    const opened = await mine.desk.ask('open', file);
    if (work.current !== mine) return;
    if (!opened.ok) end({ type: 'refused', refusal: opened.refusal });
    else if (opened.value.form === 'pack') setAdding({ step: 'pack', preview: opened.value.preview });
    else show(opened.value.columns, makeWish(file, opened.value));
  }

  function show(columns: readonly string[], wish: TableWish): void {
    const mine = work.current;
    setAdding((before) => {
      const preview = before.step === 'table' ? before.preview : null;
      return { step: 'table', columns, wish, preview, refusal: null };
    });
    void mine?.desk.ask('preview', fillIn(wish)).then((answer) => {
      if (work.current !== mine) return;
      // A later wish has its own preview on the way.
      setAdding((before) => {
        if (before.step !== 'table' || before.wish !== wish) return before;
        return answer.ok
          ? { ...before, preview: answer.value, refusal: null }
          : { ...before, preview: null, refusal: answer.refusal };
      });
    });
  }

  async function add(): Promise<void> {
    const mine = work.current;
    if (!mine) return;
    const preview = adding.step === 'table' ? await askFor(mine.desk, adding.wish) : previewOf(adding);
    if (!preview || work.current !== mine) return;
    const { title } = preview.head;
    setAdding({ step: 'adding', title, progress: { taken: 0, total: preview.total } });
    const report = (progress: Progress) => {
      if (work.current === mine) setAdding({ step: 'adding', title, progress });
    };
    const failure = await addPack(mine.desk, preview, report, mine.abort.signal);
    if (work.current === mine) end(failure === null ? { type: 'added', title } : { type: 'failed', failure });
    onAdded();
  }

  return {
    adding,
    onFile: (file) => void open(file),
    onWish: (wish) => {
      if (adding.step === 'table') change(adding.columns, adding.wish, wish);
    },
    onAdd: () => void add(),
    onCancel: () => end(),
  };

  /** What is said of the pack changes none of its rows. */
  function change(columns: readonly string[], before: TableWish, wish: TableWish): void {
    if (before.mapping === wish.mapping && before.kind === wish.kind) {
      setAdding((now) => (now.step === 'table' ? { ...now, wish } : now));
    } else show(columns, wish);
  }
}

function previewOf(adding: Adding): Preview | null {
  return adding.step === 'pack' ? adding.preview : null;
}

async function askFor(desk: PackDesk, wish: TableWish): Promise<Preview | null> {
  const answer = await desk.ask('preview', wish);
  return answer.ok ? answer.value : null;
}

function makeWish(file: File, { mapping }: Extract<Opened, { form: 'table' }>): TableWish {
  const day = new Date(file.lastModified).toISOString().slice(0, 10);
  const title = file.name.replace(/\.(?:csv|tsv|txt)(?:\.gz)?$/iu, '');
  return { mapping, kind: 'person', title, licence: '', attribution: '', retrieved: day };
}

function fillIn(wish: TableWish): TableWish {
  const say = (words: string): string => (words.trim() === '' ? NOT_SAID : words);
  return {
    ...wish,
    title: say(wish.title),
    licence: say(wish.licence),
    attribution: say(wish.attribution),
    retrieved: wish.retrieved || '2000',
  };
}
