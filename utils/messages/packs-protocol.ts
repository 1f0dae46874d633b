import type { Entity } from '../types.ts';
import type { BackgroundAbout, BackgroundQuestion, PackState, Progress } from './background.ts';
import type { SendersOf } from './sender.ts';

/** What card and apps ask of the packs. */
export interface PacksProtocol {
  /** What the packs know of somebody whom an article names. */
  'background.about': { request: BackgroundQuestion; reply: BackgroundAbout };
  /** Keeps whom the reader means by a name in an article and in later ones; null takes it back. */
  'background.choose': {
    request: { url: string; named: Pick<Entity, 'kind' | 'name'>; entry: string | null };
    reply: null;
  };
  'packs.state': { request: Record<string, never>; reply: readonly PackState[] };
  /**
   * Begins a pack of the reader's; the one of the same title answers until it is all there, and then goes.
   * @param head the pack's head as JSON
   */
  'packs.begin': { request: { head: string; total: number }; reply: { id: string } };
  /**
   * Adds the next entries, each as JSON; those that are unfit are left out and counted.
   * `conflict` where the pack has come elsewhere, `missing` where it was taken back.
   */
  'packs.add': { request: { id: string; from: number; entries: readonly string[] }; reply: Progress };
  'packs.switch': { request: { id: string; isOn: boolean }; reply: null };
  /** Takes a pack of the reader's away, whole or begun. */
  'packs.remove': { request: { id: string }; reply: null };
  /** Entries from a place on, each as JSON, and the place from which to ask next: null where there are no more. */
  'packs.read': {
    request: { id: string; from: number };
    reply: { entries: readonly string[]; next: number | null };
  };
}

/** The lock that a page holds while it adds a pack: without it, what was begun has been left. */
export const ADDING_LOCK = 'pack-adding';

export const PACKS_SENDERS: SendersOf<PacksProtocol> = {
  'background.about': ['card', 'app'],
  'background.choose': ['card', 'app'],
  'packs.state': ['app'],
  'packs.begin': ['app'],
  'packs.add': ['app'],
  'packs.switch': ['app'],
  'packs.remove': ['app'],
  'packs.read': ['app'],
};
