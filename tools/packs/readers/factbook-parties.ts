import type { Draft } from '../draft.ts';
import { withArticle } from './countries.ts';
import type { Government } from './factbook-government.ts';
import { toPlainText } from './plain-text.ts';

/** Parties of a country: one a line, "Alternative for Germany or AfD". */
export function readParties(government: Government, country: string, code: string | null): Draft[] {
  const lines = (government['Political parties']?.text ?? '').split(/<br\s*\/?>|\n/);
  const drafts = new Map<string, Draft>();
  for (const line of lines) {
    const draft = readParty(toPlainText(line), country, code);
    if (draft) drafts.set(draft.id, draft);
  }
  return [...drafts.values()];
}

function readParty(line: string, country: string, code: string | null): Draft | null {
  const bare = line.replace(/\s*[([;].*$/, '').trim();
  if (
    !/^\p{Lu}/u.test(bare) ||
    /note|:|parties|none|coalition|alliance of|independent/i.test(line) ||
    bare.length > 60
  )
    return null;
  const [name = '', ...others] = bare.split(/ or (?=\p{Lu})/u).map((part) => part.trim());
  if (name.length < 3) return null;
  // The Factbook spells the labour parties of the Commonwealth in the American way.
  const spelt = /Labor/.test(name) && country !== 'Australia' ? [name.replace('Labor', 'Labour')] : [];
  return {
    id: `factbook:${(code ?? country).toLowerCase()}/${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`,
    kind: 'organisation',
    name,
    aliases: [...others, ...spelt].filter((other) => other.length > 1 && other !== name),
    description: `Political party in ${withArticle(country)}`,
    roles: [],
    links: {},
    source: 'factbook',
    known: [],
    country: code,
  };
}
