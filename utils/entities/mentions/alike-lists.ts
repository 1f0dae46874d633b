import type { Mention, MentionKind } from '../../types.ts';
import { isAcronym, isOrganisationWord } from '../names/organisation-name.ts';

/** What stands between the members of a list. */
const JOINT = /^(?:,\s(?:and\s|or\s)?|\s(?:and|or)\s|,?\sas\swell\sas\s)$/u;
/** A member that the recogniser is surer of is what it seems. */
const SURE = 0.9;
/** So many others that are surely of one kind speak for a doubtful one. */
const FEWEST = 2;

/**
 * Doubtful members of a list whose others are all places: "from Dar es Salaam, Mtwara and Ruvuma". Places are listed with
 * places; people and bodies are not, so that only they follow from their neighbours.
 *
 * @param mentions in the order of the text, not overlapping
 */
export function settleAlikeLists(text: string, mentions: readonly Mention[]): Mention[] {
  const settled = new Map<Mention, MentionKind>();
  for (let from = 0; from < mentions.length; ) {
    let to = from + 1;
    while (to < mentions.length && JOINT.test(text.slice(mentions[to - 1]!.end, mentions[to]!.start)))
      to += 1;
    const list = mentions.slice(from, to);
    const places = list.filter(({ kind }) => kind === 'place').length;
    if (list.length > FEWEST && places >= FEWEST && places >= (list.length * 2) / 3) {
      for (const mention of list)
        if (mention.kind !== 'place' && isDoubtful(text, mention)) settled.set(mention, 'place');
    }
    from = to;
  }
  if (settled.size === 0) return [...mentions];
  return mentions.map((mention) => {
    const kind = settled.get(mention);
    return kind ? { ...mention, kind } : mention;
  });
}

function isDoubtful(text: string, { kind, start, end, confidence }: Mention): boolean {
  const name = text.slice(start, end);
  if (kind === 'other' || confidence >= SURE || isAcronym(name)) return false;
  const words = name.split(' ');
  return kind === 'person' ? words.length === 1 : !words.some(isOrganisationWord);
}
