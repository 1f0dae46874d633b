import { parseWrittenDate } from '../dates.ts';
import type { Draft } from '../draft.ts';
import { withArticle } from './countries.ts';
import type { Government } from './factbook-government.ts';
import { toPlainText } from './plain-text.ts';

/** Titles that the Factbook writes before a name, the longest first. */
const TITLES =
  /^((?:transition|transitional|interim|acting) )?(president|prime minister|king|queen|grand duke|prince|sultan and prime minister|sultan|amir|emir|chancellor|premier|taoiseach|governor[- ]general|supreme leader|federal president|chief minister)(?= (?:of [A-Z]|sir |dame |dr\.? |[^a-z]|[A-Z]))/i;

/** A country's leaders. Of a country that better sources cover, only the monarch is taken. */
export function readLeaders(government: Government, country: string, isCovered: boolean): Draft[] {
  const branch = government['Executive branch'];
  const isDependency = government['Dependency status'] !== undefined;
  const state = isDependency ? '' : toPlainText(branch?.['chief of state']?.text ?? '');
  const head = toPlainText(branch?.['head of government']?.text ?? '');
  const parts = `${state}; ${head}`.split(/;|, represented by|represented by/);
  const drafts = new Map<string, Draft>();
  for (const part of parts) {
    const draft = readLeader(part.trim(), country);
    if (draft && (!isCovered || /^(King|Queen)/.test(draft.roles[0]!.title))) drafts.set(draft.id, draft);
  }
  return [...drafts.values()];
}

/** "President Abdelmadjid TEBBOUNE (since 12 December 2019)"; null where the title or the date is of another form. */
function readLeader(text: string, country: string): Draft | null {
  const since = /^(.*?) \(since ([^)]+)\)/.exec(text);
  const from = since ? parseWrittenDate(since[2]!) : null;
  const match = TITLES.exec(since?.[1] ?? '');
  if (!since || !from || !match) return null;
  const named = since[1]!.slice(match[0].length).trim();
  const written = named
    .replace(/^of .*?(?=\p{Lu}{2})/u, '')
    .replace(/ of \p{L}.*$/u, '')
    .replace(/^((sir|dame|dr\.?|grand chief|ret\.?|gen\.?|general|field marshal) )+/i, '');
  if (!/\p{Lu}{2}/u.test(written) || /["[\]0-9]/.test(written)) return null;
  const name = lowerCapitals(written);
  const title = `${capitalise(match[0])} of ${withArticle(country)}`;
  const isMonarch = /^(king|queen|sultan|emir|amir|grand duke|prince)$/i.test(match[0]);
  return {
    id: `factbook:${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`,
    kind: 'person',
    name: isMonarch ? `${capitalise(match[0])} ${name}` : name,
    aliases: [...(isMonarch ? [name] : []), ...shorterForms(written)].filter(
      (alias) => alias !== name || isMonarch,
    ),
    description: null,
    roles: [{ title, organisation: null, from, to: null, source: 'factbook' }],
    links: {},
    source: 'factbook',
    known: [],
    country: null,
  };
}

/** The Factbook writes the surname in capitals. Roman numbers stay as they are, but nobody is called one first: XI Jinping. */
function lowerCapitals(name: string): string {
  return name.replace(/\p{Lu}[\p{Lu}'’]+/gu, (word, at: number) => {
    if (at > 0 && /^[IVX]+$/.test(word)) return word;
    const small = word.toLowerCase();
    if (/^(bin|al|el)$/.test(small)) return small;
    return small.replace(/^\p{L}|['’]\p{L}/gu, (letter) => letter.toUpperCase());
  });
}

/** "Javier Gerardo MILEI" is "Javier Milei" in the news: the first name with the surname in capitals. */
function shorterForms(written: string): string[] {
  const words = written.split(' ');
  const first = words[0]!;
  const surname = words.filter((word) => /^[\p{Lu}'’-]{2,}$/u.test(word)).join(' ');
  const isFirstGiven = surname !== '' && !/^[\p{Lu}'’-]{2,}$/u.test(first);
  return isFirstGiven && words.length > 2 ? [lowerCapitals(`${first} ${surname}`)] : [];
}

function capitalise(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
