import { join } from 'node:path';
import type { Draft } from '../draft.ts';
import { readJson } from '../read/open-file.ts';

interface Item {
  readonly label: string;
  readonly description?: string;
  readonly officialWebsites?: readonly string[];
  readonly dissolutions?: readonly { readonly date: string }[];
}

interface Suggestion {
  readonly displayName: string;
  readonly locationSet: { readonly include: readonly (string | readonly number[])[] };
  readonly tags: Readonly<Record<string, string>>;
}

/** Folders of the index that hold no organisations, or none that the news names. */
const SKIPPED = /^(flags|transit)\/|\/(school|kindergarten)$/;

/** Descriptions that say "a place", "a person" or "a thing": the item is no organisation. */
const NO_ORGANISATION =
  /^((?!in |of )[\p{L}-]+ ){0,3}(ward|city|town|village|municipality|capital|seat|canton|commune|borough|county|province|prefecture|state|region|island|suburb) (in|of|and|on)\b|^(sovereign |island |landlocked |former |federal |unitary |largest |capital |metropolitan |rural |urban |[A-Z][a-z]+ )*(country|state|city|town|village|municipality|commune|borough|county|district|region|province|prefecture|island|territory|neighbou?rhood|suburb|settlement|hamlet|river|lake|mountain|national park|park|disambiguation page|human settlement|civil parish|comune|family name|given name|film|album|book|novel|dish|food|drink|beverage)\b(?! (council|company|chain|restaurant|retailer|bank|brand|store|hospital|authority|government|agency|court|police|organi[sz]ation))|wikimedia/iu;

const SCHOOLS = /\bschool (district|division|board)\b|multi academy trust/i;

/** Brands and operators of places one can walk into, with the label and description that Wikidata gives them. */
export async function readBrands(dataDir: string): Promise<Draft[]> {
  const folder = join(dataDir, 'brands');
  const { wikidata } = await readJson<{ wikidata: Record<string, Item> }>(
    join(folder, 'nsi-wikidata.json.gz'),
  );
  const { nsi } = await readJson<{ nsi: Record<string, { items: Suggestion[] }> }>(
    join(folder, 'nsi.min.json.gz'),
  );
  const uses = collectUses(nsi);
  const drafts: Draft[] = [];
  for (const [id, item] of Object.entries(wikidata)) {
    const use = uses.get(id);
    if (use && isOrganisation(item)) drafts.push(writeDraft(id, item, use));
  }
  return drafts;
}

interface Use {
  readonly names: Set<string>;
  readonly countries: Set<string>;
}

/** Names and countries of each Wikidata id, over all folders that hold organisations. */
function collectUses(folders: Readonly<Record<string, { items: readonly Suggestion[] }>>): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const [path, { items }] of Object.entries(folders)) {
    if (SKIPPED.test(path)) continue;
    for (const { tags, locationSet } of items) {
      for (const role of ['brand', 'operator']) {
        const id = tags[`${role}:wikidata`];
        if (!id) continue;
        const use = uses.get(id) ?? { names: new Set(), countries: new Set() };
        uses.set(id, use);
        const name = tags[`${role}:en`] ?? tags[role];
        if (name) use.names.add(name);
        for (const place of locationSet.include)
          use.countries.add(typeof place === 'string' ? place.slice(0, 2) : '?');
      }
    }
  }
  return uses;
}

function isOrganisation({ label, description }: Item): boolean {
  if (!label || !description || !/^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u.test(label)) return false;
  return !NO_ORGANISATION.test(description) && !SCHOOLS.test(description) && !SCHOOLS.test(label);
}

function writeDraft(id: string, item: Item, use: Use): Draft {
  const [country] = use.countries;
  const official = item.officialWebsites?.find((site) => site.startsWith('https://'));
  const isGone = (item.dissolutions?.length ?? 0) > 0 && !/^(former|defunct)/i.test(item.description ?? '');
  const text = `${isGone ? 'former ' : ''}${item.description ?? ''}`;
  return {
    id: `nsi:${id}`,
    kind: 'organisation',
    name: item.label,
    aliases: [...use.names].filter(
      (name) => name !== item.label && /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u.test(name),
    ),
    description: text.charAt(0).toUpperCase() + text.slice(1),
    roles: [],
    links: { wikidata: id, ...(official && official.length <= 40 ? { official } : {}) },
    source: 'nsi',
    known: [`wikidata:${id}`],
    country: use.countries.size === 1 && country && /^[a-z]{2}$/.test(country) ? country.toUpperCase() : null,
  };
}
