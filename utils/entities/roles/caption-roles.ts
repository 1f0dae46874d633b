import type { Mention, Role } from '../../types.ts';
import type { DisplayName } from '../display-name.ts';
import { joinBlocks } from '../text/article-text.ts';
import { readPassage } from '../text/passage.ts';
import { findRoles } from './find-roles.ts';
import { isKin } from './kin.ts';

/** Who may be named in a caption: an entity's kind and names. */
export interface Captioned extends DisplayName {
  readonly kind: Mention['kind'];
}

// Bounds the cost on a page of many pictures and many people.
const MOST_CAPTIONS = 40;
const MOST_NAMES = 300;
const LONGEST = 400;

/**
 * The first role that a caption gives to each person whose full name it holds ("Ada Okafor, chief executive of the Harbour
 * Trust, in May"), by the index of the person. A caption stands outside of the text, so the role has no place in it.
 */
export function readCaptionRoles(
  captions: readonly string[],
  named: readonly Captioned[],
): Map<number, Omit<Role, 'at'>> {
  const roles = new Map<number, Omit<Role, 'at'>>();
  const known = named.slice(0, MOST_NAMES);
  for (const caption of captions.slice(0, MOST_CAPTIONS)) {
    const text = caption.slice(0, LONGEST);
    const found = locate(text, known);
    const mentions = found.map(({ mention }) => mention);
    const passage = readPassage(joinBlocks([{ kind: 'paragraph', text }]), [], mentions);
    for (const { mention, title, organisation, tense } of findRoles(passage, mentions)) {
      const { entity } = found[mention]!;
      if (roles.has(entity) || isKin(title)) continue;
      const at = organisation === null ? null : known[found[organisation]!.entity]!.name;
      roles.set(entity, { title, organisation: at, tense });
    }
  }
  return roles;
}

/** Every place of a known name, people's full ones only, in the order of the caption and apart. */
function locate(
  text: string,
  known: readonly Captioned[],
): { readonly entity: number; readonly mention: Mention }[] {
  const found = known.flatMap(({ kind, name, aliases }, entity) =>
    [name, ...aliases].flatMap((form) => {
      const start = kind === 'person' && !form.includes(' ') ? -1 : text.indexOf(form);
      return start === -1 || !isWhole(text, start, start + form.length)
        ? []
        : [{ entity, mention: { kind, start, end: start + form.length, confidence: 1 } }];
    }),
  );
  found.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  return found.filter(({ mention }, at) => at === 0 || isApart(found.slice(0, at), mention));
}

function isWhole(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end));
}

function isApart(former: readonly { readonly mention: Mention }[], { start }: Mention): boolean {
  return former.every(({ mention }) => mention.end <= start);
}
