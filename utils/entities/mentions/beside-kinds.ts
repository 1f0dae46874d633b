import type { Mention, MentionKind } from '../../types.ts';
import { isOrganisationWord } from '../names/organisation-name.ts';
import { fold } from '../text/fold.ts';
import { THING_ENDS } from './thing-ends.ts';

/** A place or a thing that the recogniser is surer of than this stays one, whatever its name is made of. */
const LIKELY = 0.9;
/** A body that it is surer of stays one. */
const SURE = 0.8;

/** Heads of bodies' names that stand before "of" or "for"; a league, a court or a company of something is a work as often. */
const HEADS = new Set(
  'federation association commission committee council institute centre center foundation ministry department union alliance coalition agency authority university college academy bank board network conference church congress'.split(
    ' ',
  ),
);
const HEADED =
  /^(?:\p{Lu}[\p{L}’'-]*\s){0,4}?(\p{Lu}[\p{L}’'-]*)\s(?:of|for|[Aa]gainst|on)\s(?!the\sParties\b)/u;
/** "Universidad de Lowmark", "Banco del Vale" */
const FOREIGN =
  /^(?:Universidade?|Université|Universität|Università|Universitat|Banco|Banca|Banque|Ministerio|Ministère|Ministério|Partido|Parti|Partito|Instituto|Institut|Istituto|Federación|Fédération|Asociación|Associação|Associazione|Museo|Musée|Museu|Corporación|Compañía|Société|Fundación|Fondation|Fundação|Autorité|Consejo|Conseil|Comisión|Tribunal|Colegio|Escuela|École|Agencia|Agence|Sindicato|Confederación|Unión|Union(?=\s\p{Ll}))\s(?:de|des|del|della|di|do|da|du|d['’]|la|le|für|der|und|\p{Lu})/u;
const PAPERS = /\s(?:Daily|Weekly|Mirror|Gazette|Dispatch|Bulletin|Courier|Examiner)$/u;
const COUNTRIES = /^(?:USA|U\.S\.A\.?|UAE|U\.A\.E\.?|DRC|PRC)$/u;
/** "Lowmark and Vale Districts" */
const AREAS =
  /\s(?:Districts|Sectors|Counties|Provinces|Territories|Territory|Municipalities|Governorates?|Prefectures?|Highlands|Plains|Oblast)$/u;
/** "Ada Lund, chief of the party," */
const HOLDS =
  /^,\s(?:the\s|a\s|an\s)?(?:[\p{Ll}-]+\s){0,2}(?:chief|head|leader|president|director|chairman|chairwoman|chairperson|secretary|professor|rector|mayor|minister|governor|commissioner|ambassador|captain|coach|editor|spokes(?:man|woman|person))\s(?:of|for|at)\s/u;
/** "forces known as Arden al Vale" */
const CALLED =
  /\b(?:forces|militia|faction|group|movement|party|gang|cartel|organi[sz]ation|brigade|alliance|coalition|channel|newspaper|magazine|company|firm|band|startup|start-up|label|NGO|charity)\s(?:known\sas|called|named|dubbed)\s(?:the\s)?["“‘]?$/u;
/** Two names of somebody. */
const FULL =
  /^\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s(?:de|da|del|al|bin|van|von|\p{Lu}\.|\p{Lu}\p{Ll}[\p{L}’'-]*)){1,4}$/u;

/** What the make of a name, or what its bearer holds, says that it is; null where nothing does. */
export function readBeside(text: string, { kind, start, end, confidence }: Mention): MentionKind | null {
  const name = text.slice(start, end);
  if (kind === 'place' || kind === 'other') {
    return confidence < LIKELY && name.includes(' ') && isBody(name) ? 'organisation' : null;
  }
  if (kind === 'person' && /\p{Lu}&\p{Lu}\S*$/u.test(name)) return 'organisation';
  if (kind === 'person')
    return CALLED.test(text.slice(Math.max(0, start - 48), start)) || isCited(text, start, end)
      ? 'organisation'
      : null;
  if (kind !== 'organisation' || confidence >= SURE) return null;
  if (COUNTRIES.test(name) || AREAS.test(name)) return 'place';
  const words = name.split(' ');
  if (words.some(isOrganisationWord) || !FULL.test(name)) return null;
  return HOLDS.test(text.slice(end, end + 60)) ? 'person' : null;
}

/** "according to Lund’s," which is all that its name is */
function isCited(text: string, start: number, end: number): boolean {
  return (
    /\b[Aa]ccording\sto\s$/u.test(text.slice(Math.max(0, start - 14), start)) &&
    /^['’]s[,.]/u.test(text.slice(end, end + 3))
  );
}

function isBody(name: string): boolean {
  if (PAPERS.test(name) || FOREIGN.test(name)) return true;
  const head = HEADED.exec(name)?.[1];
  return head !== undefined && HEADS.has(fold(head)) && !THING_ENDS.has(fold(head));
}

const PLACE_NOUN =
  /^\s(?:(?:\p{Lu}\p{Ll}+\s){0,2}(?:Park|Bridge|Airport|River|Street|Road|Avenue|Boulevard|Stadium|Arena|Tower|Towers|Square|Station|Island|Islands|Mountains?|Lake|Beach|Valley|Highway|Dam|Reserve|Forest|Plaza|Shrine|Mosque|Cathedral)\b|(?:international\s|railway\s|metro\s|train\s)(?:bridge|airport|stations?)\b)/u;

/** "the Ada Lund | National Park": a supposed person that is the beginning of a place's name. */
export function beginsPlace(text: string, { kind, end }: Mention): boolean {
  return kind === 'person' && PLACE_NOUN.test(text.slice(end, end + 40));
}
