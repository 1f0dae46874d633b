import { isBirthName } from './cluster-mentions.ts';
import { SHOWN_HONORIFICS, SHOWN_POSTNOMINALS } from './names/honorifics.ts';
import type { Cluster, NamedMention } from './names/named.ts';
import { organisationTokens } from './names/organisation-name.ts';
import { parsePersonName } from './names/person-name.ts';

/** The name that an entity is shown by, and its other forms. */
export interface DisplayName {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The fullest form that the article uses, with the honours it gives, no name from birth; `aliases` are the other forms, each once. */
export function nameCluster(text: string, cluster: Cluster): DisplayName {
  const forms = new Map<string, NamedMention[]>();
  for (const mention of cluster.mentions) {
    const form = mention.text.replace(/\s+/gu, ' ');
    const list = forms.get(form);
    if (list) list.push(mention);
    else forms.set(form, [mention]);
  }
  const used = [...forms.keys()].filter(
    (form) => !forms.get(form)!.every(({ start }) => isBirthName(text, start)),
  );
  const fullest = (used.length > 0 ? used : [...forms.keys()]).reduce((a, b) =>
    isFuller(cluster, b, a) ? b : a,
  );
  const name = cluster.kind === 'person' ? withHonours(text, fullest, forms.get(fullest)!) : fullest;
  return { name, aliases: [...forms.keys()].filter((form) => form !== name) };
}

function isFuller(cluster: Cluster, a: string, b: string): boolean {
  const count = (form: string): number =>
    cluster.kind === 'person' ? parsePersonName(form).tokens.length : organisationTokens(form).length;
  if (count(a) !== count(b)) return count(a) > count(b);
  // "ANITA BELL" of a transcript's label gives way to "Anita Bell".
  if (cluster.kind === 'person' && isShouted(a) !== isShouted(b)) return isShouted(b);
  return a.length > b.length;
}

function isShouted(form: string): boolean {
  return !/\p{Ll}/u.test(form);
}

function withHonours(text: string, form: string, mentions: readonly NamedMention[]): string {
  let [before, after] = ['', ''];
  for (const { start, end } of mentions.slice(0, 20)) {
    // The “First Lady” is no Lady.
    const title = /(?<!First\s)\b(\p{Lu}\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1];
    if (title && SHOWN_HONORIFICS.has(title.toLowerCase())) before ||= `${title} `;
    const letters = /^,?\s(\p{Lu}{2,4})\b/u.exec(text.slice(end, end + 8))?.[1];
    if (letters && SHOWN_POSTNOMINALS.has(letters.toLowerCase())) after ||= ` ${letters}`;
  }
  return before + form + after;
}
