import { useState } from 'preact/hooks';
import { aboutEntity } from '../messages/about-entity.ts';
import type { About } from '../messages/notes-protocol.ts';
import type { ArticleSummary } from '../messages/page-protocol.ts';
import type { FailureCode } from '../messages/result.ts';
import { sendToBackground } from '../messages/send.ts';
import type { Correction, CorrectionType, Entity, EntityKind, LibraryEntity } from '../types.ts';

/** What a layer of corrections shows and does. */
export interface Corrections {
  readonly kind: EntityKind;
  readonly last: Correction | null;
  readonly failure: FailureCode | null;
  readonly here: readonly About[];
  readonly find: (query: string) => Promise<readonly LibraryEntity[]>;
  readonly onCorrect: (type: CorrectionType, other: About | null) => void;
  /** It is somebody of the library in this article. */
  readonly onOther: (entity: LibraryEntity) => void;
  readonly onUndo: () => void;
}

/** The last correction in each article: whom it is about may be shown anew, under another number, once it holds. */
const lastHere = new Map<string, Correction>();

/**
 * What the reader corrects in somebody of an article.
 * @param here who else the article names
 * @param find finds somebody else of the library
 * @param onCorrected called once the page has followed a correction, or its undoing
 */
export function useCorrections(
  article: ArticleSummary,
  entity: Entity,
  here: readonly About[],
  find: Corrections['find'],
  onCorrected: () => void,
): Corrections {
  const [, setRound] = useState(0);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const { url, title } = article;
  const last = lastHere.get(url) ?? null;
  const isHis = last !== null && [entity.name, ...entity.aliases].includes(last.name);

  function show(correction: Correction | null, failed: FailureCode | null): void {
    if (correction === null) lastHere.delete(url);
    else lastHere.set(url, correction);
    setFailure(failed);
    setRound((round) => round + 1);
    if (failed === null) onCorrected();
  }

  async function correct(type: CorrectionType, other: About | null, entityId: string | null): Promise<void> {
    const draft = { type, about: aboutEntity(entity), other, entityId, url: url.slice(0, 8_192) };
    const result = await sendToBackground('corrections.add', { ...draft, title: title.slice(0, 10_000) });
    if (result.ok) show(result.value, null);
    else show(last, result.error.code);
  }

  async function undo(): Promise<void> {
    if (last === null) return;
    const result = await sendToBackground('corrections.remove', { id: last.id });
    const now = lastHere.get(url) ?? null;
    // The reader may have corrected something else before the answer came.
    if (result.ok) show(now?.id === last.id ? null : now, null);
    else show(now, result.error.code);
  }

  return {
    kind: entity.kind,
    last: isHis ? last : null,
    failure,
    here,
    find,
    onCorrect: (type, other) => void correct(type, other, null),
    onOther: ({ id }) => void correct('someone-else', null, id),
    onUndo: () => void undo(),
  };
}
