import type { Pack, PackEntry, PackSource } from '../../utils/knowledge/pack.ts';
import { readEntry } from '../../utils/knowledge/read-entry.ts';
import type { Draft } from './draft.ts';
import { joinDrafts } from './join-drafts.ts';
import { idOfGroup, mergeGroup } from './merge-group.ts';
import { compareText } from './merge-roles.ts';
import { readBrands } from './readers/brands.ts';
import { readFactbook } from './readers/factbook.ts';
import { readClubs } from './readers/football.ts';
import { readResearchOrganisations } from './readers/ror.ts';
import { readCompanies } from './readers/sp500.ts';
import { readSupplement } from './readers/supplement.ts';
import { readGovernment } from './readers/uk-government.ts';
import { readMembers } from './readers/uk-members.ts';
import { readMinisters } from './readers/uk-ministers.ts';
import { readCongress } from './readers/us-congress.ts';
import { readFormerCongress } from './readers/us-former-congress.ts';
import { readStates } from './readers/us-states.ts';
import { SOURCE_ORDER, SOURCES } from './sources.ts';

const READERS: readonly ((dataDir: string) => Promise<Draft[]>)[] = [
  readSupplement,
  readMembers,
  readMinisters,
  readCongress,
  readFormerCongress,
  readStates,
  readGovernment,
  readCompanies,
  readBrands,
  readResearchOrganisations,
  readClubs,
  readFactbook,
];

/** What a build made: the pack, and how many drafts each source gave. */
export interface Build {
  readonly pack: Pack;
  readonly drafts: readonly Draft[];
}

/** Reads all sources of a data folder and makes the starter pack of them. The same data give the same pack. */
export async function buildPack(dataDir: string): Promise<Build> {
  const drafts: Draft[] = [];
  for (const read of READERS) drafts.push(...(await read(dataDir)));
  const groups = joinDrafts(drafts);
  const ids = new Map(groups.flatMap((group) => group.map((draft) => [draft.id, idOfGroup(group)] as const)));
  // The guard of packs cleans what it reads: what is cleaned here passes it unchanged in the browser.
  const isSource = (key: string) => key in SOURCES;
  const entries = groups.map((group) => readEntry(mergeGroup(group, ids), isSource)).sort(compareEntries);
  const sources = Object.fromEntries(SOURCE_ORDER.map((key) => [key, citeSource(SOURCES[key])] as const));
  return {
    drafts,
    pack: {
      title: 'Backgrounder starter pack',
      revision: SOURCE_ORDER.map((key) => SOURCES[key].retrieved)
        .sort(compareText)
        .at(-1)!,
      licence: 'Per source: see sources',
      attribution: 'Made of open data of several sources; each fact names its own',
      homepage: null,
      sources,
      entries,
    },
  };
}

function citeSource({ dir: _dir, ...source }: (typeof SOURCES)[keyof typeof SOURCES]): PackSource {
  return source;
}

/** By source, then by id: entries that look alike stand together, which packs them tighter. */
function compareEntries(a: PackEntry, b: PackEntry): number {
  return (
    compareText(a.source, b.source) ||
    compareText(a.kind, b.kind) ||
    compareText(a.name, b.name) ||
    compareText(a.id, b.id)
  );
}
