import { makeFault } from '../knowledge/fault.ts';
import type { EntryKind } from '../knowledge/pack.ts';
import { Unfit } from '../knowledge/read-field.ts';
import type { Column, Mapping } from './protocol.ts';

/** What a row says, in the form of an entry that nobody has looked over yet. */
export interface RowFacts {
  readonly kind: EntryKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly role: {
    readonly title: string;
    readonly organisation: string | null;
    readonly from: string | null;
    readonly to: string | null;
  } | null;
  readonly links: { readonly wikidata?: string; readonly wikipedia?: string; readonly official?: string };
}

const KINDS: Readonly<Record<EntryKind, RegExp>> = {
  person: /^(?:person|people|p|human|individual|personne|persona)$/u,
  organisation:
    /^(?:organi[sz]ations?|org|o|company|body|institution|agency|party|charity|firm|organisacion|organizacion)$/u,
  product: /^(?:products?|brand|produkt|produit|producto)$/u,
};

/**
 * Reads a row by the reader's mapping.
 * @throws Unfit with what is wrong with it
 */
export function readRow(cells: readonly string[], mapping: Mapping, usual: EntryKind): RowFacts {
  const read = (column: Column): string => {
    const at = mapping[column];
    return at === null ? '' : (cells[at] ?? '').trim();
  };
  const name = read('name');
  if (name === '') throw new Unfit('there is no name', makeFault('no-name'));
  return {
    kind: readKind(read('kind'), usual),
    name,
    aliases: read('aliases')
      .split(/[;|]/u)
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
    description: read('description'),
    role: readRole(read),
    links: readLink(read('link')),
  };
}

function readKind(word: string, usual: EntryKind): EntryKind {
  if (word === '') return usual;
  const folded = word.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const kinds: readonly EntryKind[] = ['person', 'organisation', 'product'];
  const kind = kinds.find((one) => KINDS[one].test(folded));
  if (!kind) throw new Unfit('unknown kind', makeFault('unknown-kind', word));
  return kind;
}

function readRole(read: (column: Column) => string): RowFacts['role'] {
  const title = read('role');
  const organisation = read('organisation');
  const from = read('from') || null;
  const to = read('to') || null;
  if (title === '' && organisation === '') {
    if (from !== null || to !== null) throw new Unfit('there are dates and no role', makeFault('no-role'));
    return null;
  }
  // An employer without a title is all that many a table knows.
  if (title === '') return { title: organisation, organisation: null, from, to };
  return { title, organisation: organisation || null, from, to };
}

function readLink(link: string): RowFacts['links'] {
  if (link === '') return {};
  const wikidata = /^(?:https:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d*)$/u.exec(link)?.[1];
  if (wikidata) return { wikidata };
  return /^https:\/\/[a-z-]+\.(?:m\.)?wikipedia\.org\//u.test(link)
    ? { wikipedia: link }
    : { official: link };
}
