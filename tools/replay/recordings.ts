import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/root.ts';
import type { Recording } from './recording.ts';

const INVENTED = join(ROOT, 'tests/fixtures/wiki');
const SHARED = join(ROOT, '../shared/packs/api');

function search(name: string): Pick<Recording, 'site' | 'parameters'> {
  return { site: 'wikipedia', parameters: { generator: 'search', gsrsearch: name } };
}

function page(title: string): Pick<Recording, 'site' | 'parameters'> {
  return { site: 'wikipedia', parameters: { action: 'query', titles: title } };
}

function item(id: string): Pick<Recording, 'site' | 'parameters'> {
  return { site: 'wikidata', parameters: { action: 'wbgetentities', ids: id, props: 'claims' } };
}

const NAMES: Pick<Recording, 'site' | 'parameters'> = {
  site: 'wikidata',
  parameters: { action: 'wbgetentities', props: 'labels' },
};

/** Answers in the shape of the sites', about people who do not exist. */
export function readInventedRecordings(): readonly Recording[] {
  const read = (file: string): string => readFileSync(join(INVENTED, file), 'utf8');
  return [
    { ...search('Colin Achterberg'), body: read('search-colin-achterberg.json') },
    { ...search('Tomasz Brandt'), body: read('search-tomasz-brandt.json') },
    { ...search('Sara Lindqvist'), body: read('search-sara-lindqvist.json') },
    { ...search('Marlow Council'), body: read('search-nobody.json') },
    { ...page('Colin Achterberg'), body: read('page-colin-achterberg.json') },
    { ...page('Tomasz Brandt'), body: read('page-tomasz-brandt.json') },
    { ...page('Sara Lindqvist (engineer)'), body: read('page-sara-lindqvist-engineer.json') },
    { ...page('Nobody At All'), body: read('page-missing.json') },
    { ...item('Q990000001'), body: read('item-achterberg.json') },
    { ...item('Q990000002'), body: read('item-brandt.json') },
    { ...item('Q990000003'), body: read('item-deleted.json') },
    { ...NAMES, body: read('names.json') },
  ];
}

/** Answers that the sites once gave; null where they are not at hand. */
export function readSharedRecordings(): readonly Recording[] | null {
  if (!existsSync(SHARED)) return null;
  const read = (file: string): string => readFileSync(join(SHARED, file), 'utf8');
  return [
    { ...search('queens new york'), body: read('android-full_text_search_results.json') },
    { ...page('Douglas Adams'), body: read('action-query-extracts-douglas-adams.json') },
    { ...page('Adams, Douglas'), body: read('action-query-redirect.json') },
    { ...page('Douglas Adams (disambiguation)'), body: read('action-query-disambiguation.json') },
    { ...item('Q42'), body: read('wbgetentities-Q42.json') },
    { ...item('Q646148'), body: read('wbgetentities-Q646148-P39-qualifiers.json') },
    { ...item('Q483718'), body: read('wbgetentities-Q483718-novalue.json') },
    { ...item('Q10908976'), body: read('wbgetentities-deleted.json') },
    { ...item('Q123456789'), body: read('android-wikidata_entity_label_invalid_entity.json') },
    { ...NAMES, body: read('wbgetentities-labels-batch.json') },
  ];
}
