import type { BackgroundAbout, BackgroundQuestion, PackState } from './background.ts';
import type { SendersOf } from './sender.ts';

/** What card and apps ask of the packs. */
export interface PacksProtocol {
  /** What the packs know of somebody whom an article names. */
  'background.about': { request: BackgroundQuestion; reply: BackgroundAbout };
  'packs.state': { request: Record<string, never>; reply: readonly PackState[] };
}

export const PACKS_SENDERS: SendersOf<PacksProtocol> = {
  'background.about': ['card', 'app'],
  'packs.state': ['app'],
};
