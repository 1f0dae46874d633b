import type { Mention } from '../../types.ts';

/** Products by which people publish; some share their name with the company that runs them. */
const PLATFORMS = new Set(
  (
    'Twitter Facebook Instagram WhatsApp TikTok YouTube LinkedIn Reddit Snapchat Telegram Signal Threads Bluesky Mastodon ' +
    'X Messenger Pinterest Tumblr Twitch Discord Substack Vimeo Spotify'
  ).split(' '),
);
const BEFORE = /\b(?:on|via|through|over|or)\s$/iu;
const AFTER =
  /^(?:['’]s)?\s(?:account|accounts|post|posts|page|pages|users?|feed|video|videos|thread|threads|profile|handle|group|message|messages|live)\b/iu;

/** Those that are meant as places to publish unless something that only a company does or has stands beside them. */
const MOSTLY_PLACES = new Set('Twitter X Threads Telegram Signal Mastodon Bluesky'.split(' '));
const AS_COMPANY =
  /^(?:['’]s)?\s(?:said|says|told|announced|sued|declined|denied|refused|suspended|banned|removed|laid|fired|hired|agreed|reported|is\ssuing|chief|CEO|founder|co-founder|executives?|employees|staff|engineers|headquarters|shares|stock|shareholders|investors|owner|board|spokes\p{L}+|lawyers?|counsel|management|Inc)\b|^['’]s\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u;
/** Here, a chief or an owner of a thing would do as well. */
const AS_ACTOR =
  /^\s(?:has\s|had\s|also\s|recently\s)?(?:said|told|announced|sued|declined|denied|refused|suspended|laid|fired|hired|agreed|went|launched|unveiled|rolled|introduced|plans|executives?|employees|staff|engineers|shares|shareholders|investors|spokes\p{L}+|lawyers?|CEO|chief\sexecutive)\b/u;
const TO_COMPANY =
  /\b(?:bought|buy|buying|acquired?|acquiring|own|owns|owned|sue|sued|suing|against|(?:CEO|owner|founder|head|takeover|purchase|acquisition|employees|staff|shares)\s(?:of|at|in))\s$/u;

/** The platforms that an article names only as the place where something was published ("posted on Twitter"). */
export function findPlatforms(text: string, mentions: readonly Mention[]): Set<string> {
  const only = new Set<string>();
  const more = new Set<string>();
  for (const { start, end } of mentions) {
    const name = text.slice(start, end);
    if (!PLATFORMS.has(name)) continue;
    const isPlace =
      BEFORE.test(text.slice(Math.max(0, start - 10), start)) ||
      AFTER.test(text.slice(end, end + 16)) ||
      (MOSTLY_PLACES.has(name) &&
        !AS_COMPANY.test(text.slice(end, end + 24)) &&
        !TO_COMPANY.test(text.slice(Math.max(0, start - 24), start)));
    (isPlace ? only : more).add(name);
  }
  for (const name of more) only.delete(name);
  return only;
}

/**
 * Where platforms stand that the recogniser takes for things, and that do or have there what only companies do or have: "said
 * Snapchat executives", "WhatsApp laid off".
 */
export function findPlatformCompanies(text: string, mentions: readonly Mention[]): Set<number> {
  const starts = new Set<number>();
  for (const { kind, start, end } of mentions) {
    if (kind !== 'other' || !PLATFORMS.has(text.slice(start, end))) continue;
    if (
      AS_ACTOR.test(text.slice(end, end + 24)) ||
      TO_COMPANY.test(text.slice(Math.max(0, start - 24), start))
    )
      starts.add(start);
  }
  return starts;
}

/** Whether a name is a platform's. */
export function isPlatform(name: string): boolean {
  return PLATFORMS.has(name);
}
