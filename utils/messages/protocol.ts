import { ARTICLES_SENDERS, type ArticlesProtocol } from './articles-protocol.ts';
import { LIBRARY_SENDERS, type LibraryProtocol } from './library-protocol.ts';
import { LOOKUPS_SENDERS, type LookUpsProtocol } from './lookups-protocol.ts';
import { NOTES_SENDERS, type NotesProtocol } from './notes-protocol.ts';
import { PACKS_SENDERS, type PacksProtocol } from './packs-protocol.ts';
import type { SendersOf } from './sender.ts';
import { TRANSFER_SENDERS, type TransferProtocol } from './transfer-protocol.ts';

/**
 * Requests that the background answers: the one table that types senders and handlers, room by room.
 * Names are noun.verb. `BACKGROUND_SENDERS` says who may ask.
 */
export interface BackgroundProtocol
  extends ArticlesProtocol,
    LibraryProtocol,
    NotesProtocol,
    PacksProtocol,
    LookUpsProtocol,
    TransferProtocol {}

export const BACKGROUND_SENDERS: SendersOf<BackgroundProtocol> = {
  ...ARTICLES_SENDERS,
  ...LIBRARY_SENDERS,
  ...NOTES_SENDERS,
  ...PACKS_SENDERS,
  ...LOOKUPS_SENDERS,
  ...TRANSFER_SENDERS,
};
