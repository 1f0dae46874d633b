import type { Mention, MentionKind } from '../../types.ts';
import { guessGender } from '../names/gender.ts';
import { isPlainSpeechVerb } from '../speech-verbs.ts';
import { fold } from '../text/fold.ts';

/** What only a company has, gives or does. */
const STAFF =
  'CEO|CFO|CTO|chief\\sexecutive|co-?founders?|founders?|employees|staff|staffers|headquarters|shares|stock|shareholders|investors|board|spokes(?:man|woman|person)|executives?|' +
  'engineers|subsidiary|revenues?|earnings|profits?|valuation|market\\sshare|offices?|stores?|factories|suppliers|franchisees';
/** What a company or its product has. */
const USES =
  'app|apps|website|platform|software|service|services|products?|users?|customers|subscribers|subscription|accounts?|features?|version|versions|update|updates|catalog(?:ue)?|' +
  'library|games|interface|settings|servers|devices?|controllers?|pricing|launch|members(?:hip)?|rival|rivals|alternative|port|profile|page|feed';
const OWN_STAFF = new RegExp(`^(?:['’]s?)?\\s(?:\\p{Ll}+\\s)?(?:${STAFF})\\b`, 'u');
const OWN_USES = new RegExp(`^(?:['’]s?)?\\s(?:\\p{Ll}+\\s)?(?:${USES})\\b`, 'u');
const STAFF_OF = new RegExp(`\\b(?:${STAFF}|customers|subscribers)\\s(?:of|at|in|for)\\s$`, 'u');
const USED =
  /\b(?:on|via|through|using|use|uses|used|download|downloaded|install|installed|play|playing|like|love|loves|powered\sby|integrates?\swith|switch(?:ed|ing)?\sto|subscribe\sto)\s$/u;
const DEALT =
  /\b(?:acquired\sby|owned\sby|bought\sby|operated\sby|parent\scompany|sponsored\sby|launched\sby|developed\sby|made\sby)\s$/u;
const DOES =
  /^\s(?:also\s|has\s|had\s|is\s|recently\s|on\s\p{Lu}\p{Ll}+day\s|will\s)?(?:announc|launch|unveil|acquir|roll(?:ed|ing)\sout|sells?\b|offers?\b|operates?\b|partner(?:ed|s|ing)\swith|competes?\b|laid\soff|hired\s\d|was\sfounded|was\sacquired|filed\sfor|runs\son|supports\b|works\swith|lets\syou|allows\syou)/u;
/** What only people have, are called or do. */
const IS_ONE =
  /^(?:,?\swho\b|['’]s\s(?:wife|husband|mother|father|son|daughter|parents|family|brother|sister|face|hands?|eyes|death|life|lawyers?|attorneys?|body|home|career|voice|friends?)\b|,\s\d{1,2}\b)/u;
const TITLED =
  /\b(?:M(?:r|rs|s|iss|x)|Dr|Sir|Dame|Lord|Lady|President|Senator|Judge|Officer|Captain|King|Queen|Prince|Princess)\.?\s$/u;
/** So many uses that fit nobody tell that a name is no person's. */
const ENOUGH = 2;

interface Uses {
  company: number;
  product: number;
  person: number;
}

/**
 * What names of one word are that the recogniser takes for people's, by how the whole article uses them: "Corvane's users",
 * "on Corvane", "Corvane announced". A body where something of it is a company's, else a thing.
 *
 * @param people first and last words of full names here
 */
export function weighUses(
  text: string,
  mentions: readonly Mention[],
  people: ReadonlyMap<string, number>,
): Map<string, MentionKind> {
  const uses = new Map<string, Uses>();
  for (const { kind, start, end } of mentions) {
    const name = text.slice(start, end);
    if (kind !== 'person' || name.includes(' ') || people.has(name)) continue;
    const count = uses.get(name) ?? { company: 0, product: 0, person: 0 };
    uses.set(name, count);
    const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 40)];
    if (IS_ONE.test(after) || TITLED.test(before)) count.person += 2;
    else if (isPlainSpeechVerb(/^\s(\p{Ll}+)/u.exec(after)?.[1] ?? '')) count.person += 0.5;
    if (OWN_STAFF.test(after) || STAFF_OF.test(before) || DEALT.test(before)) count.company += 1;
    else if (DOES.test(after)) count.company += 0.6;
    if (OWN_USES.test(after) || USED.test(before)) count.product += 1;
  }
  const meant = new Map<string, MentionKind>();
  for (const [name, { company, product, person }] of uses) {
    if (guessGender(fold(name)) !== null) continue;
    const all = company + product;
    if (all >= ENOUGH && all > 2 * person) meant.set(name, company > 0.5 ? 'organisation' : 'other');
  }
  return meant;
}
