import { type Guard, isBoolean, isList, isRecord, isText, isWhole, orNull } from './guard.ts';
import { isLedgerQuestion, isLookUpQuestion } from './guard-look-up.ts';
import { isArticleWish } from './guard-record.ts';
import { isArticle } from './guards-article.ts';
import { LIBRARY_GUARDS } from './guards-library.ts';
import { isAbout, isId, isNoteSource, isNoteText, isTags, isTimestamp } from './guards-notes.ts';
import { PACKS_GUARDS } from './guards-packs.ts';
import { TRANSFER_GUARDS } from './guards-transfer.ts';
import type { BackgroundProtocol } from './protocol.ts';

/** A guard for every request that the background answers. */
export type BackgroundGuards = {
  readonly [K in keyof BackgroundProtocol]: Guard<BackgroundProtocol[K]['request']>;
};

const isNothing = isRecord<Record<string, never>>({});
const isPageSize = isWhole(1, 500);

export const BACKGROUND_GUARDS: BackgroundGuards = {
  'article.find': isArticleWish,
  'article.read': isRecord({ article: isArticle }),
  'article.noted': isRecord({ about: isList(isAbout, 5_000) }),
  'article.leave': isNothing,
  'popup.open': isNothing,
  'notes.about': isRecord({ about: isAbout, limit: isWhole(1, 10_000) }),
  'notes.count': isRecord({ about: isList(isAbout, 5_000) }),
  'notes.save': isRecord({
    id: isId,
    about: isAbout,
    text: isNoteText,
    tags: isTags,
    source: orNull(isNoteSource),
  }),
  'notes.edit': isRecord({ id: isId, text: isNoteText, tags: isTags, updated: isTimestamp }),
  'notes.pin': isRecord({ id: isId, isPinned: isBoolean }),
  'notes.move': isRecord({ id: isId, to: isAbout }),
  'notes.remove': isRecord({ id: isId }),
  'notes.restore': isRecord({ id: isId }),
  'notes.removed': isRecord({ limit: isPageSize }),
  'notes.related': isRecord({ about: isAbout, others: isList(isAbout, 500), limit: isPageSize }),
  'notes.search': isRecord({ query: isText(1_000), limit: isPageSize }),
  'notes.list': isRecord({ before: orNull(isTimestamp), limit: isPageSize }),
  'tags.suggest': isRecord({ prefix: isText(200), limit: isPageSize }),
  'library.state': isNothing,
  ...LIBRARY_GUARDS,
  ...PACKS_GUARDS,
  ...TRANSFER_GUARDS,
  'lookups.find': isLookUpQuestion,
  'lookups.agree': isNothing,
  'requests.list': isLedgerQuestion,
  'requests.clear': isNothing,
};
