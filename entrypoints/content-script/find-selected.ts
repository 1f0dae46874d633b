import { cleanName } from '../../utils/page/clean-name.ts';
import type { Entity, Span, WhosWho } from '../../utils/types.ts';
import type { PageModel } from './page-model.ts';

/** Whom the words that the reader selected name. */
export interface Selected {
  /** That of the page; where the name was not found in it, with the entity that the reader means at its end. */
  readonly whosWho: WhosWho;
  readonly entity: number;
  readonly mention: number;
  readonly isFound: boolean;
  /** The selection. */
  readonly ranges: readonly Range[];
}

/** A page where the name stands nowhere in the article's text, or that is none, has this in the mentions' place. */
const NOWHERE: Span = { start: 0, end: 0 };

/** Null where nothing is selected that could be a name. */
export function findSelected(window: Window, { body, whosWho }: PageModel, words: string): Selected | null {
  const selection = window.getSelection();
  const name = cleanName(words);
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed || name === null) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const known = whosWho.entities.find((entity) => [entity.name, ...entity.aliases].includes(name));
  const entity = known ?? makeEntity(whosWho.entities.length, name, findWords(body?.text ?? '', name));
  return {
    whosWho: known ? whosWho : { ...whosWho, entities: [...whosWho.entities, entity] },
    entity: entity.id,
    mention: Math.max(entity.mentions.findIndex(isSelected), 0),
    isFound: known !== undefined,
    ranges: [range],
  };

  function isSelected(span: Span): boolean {
    return body?.map.rangesOf(span).some((place) => range.intersectsNode(place.startContainer)) ?? false;
  }
}

/** Every place where the words stand by themselves. */
function findWords(text: string, words: string): Span[] {
  const isPart = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    if (!isPart(text[start - 1]) && !isPart(text[end])) spans.push({ start, end });
  }
  return spans;
}

function makeEntity(id: number, name: string, mentions: readonly Span[]): Entity {
  return {
    id,
    // A first guess, which the card lets the reader change: initials are an organisation's.
    kind: /^\p{Lu}{2,}$/u.test(name) ? 'organisation' : 'person',
    name,
    aliases: [],
    mentions: mentions.length > 0 ? mentions : [NOWHERE],
    references: [],
    roles: [],
    heard: 'named',
    isAuthor: false,
  };
}
