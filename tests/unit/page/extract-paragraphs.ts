import { JSDOM } from 'jsdom';
import type { BlockSource, Piece } from '../../../utils/article/block-source.ts';
import type { ExtractedArticle } from '../../../utils/article/extract.ts';
import type { Block } from '../../../utils/types.ts';

export interface Extraction extends ExtractedArticle {
  readonly document: Document;
  readonly text: string;
}

/** Reads every paragraph of some markup as a block: white space folded, invisible characters and buttons left out. */
export function extractParagraphs(markup: string): Extraction {
  const { document } = new JSDOM(`<!doctype html><body>${markup}`).window;
  const read = [...document.querySelectorAll('p')]
    .map(readParagraph)
    .filter(({ block }) => block.text !== '');
  const blocks = read.map(({ block }) => block);
  const article = {
    url: 'https://lantern.example/a',
    title: 'A title',
    siteName: null,
    byline: null,
    standfirst: null,
    published: null,
    lang: 'en',
    blocks,
    captions: [],
  };
  const text = blocks.map((block) => block.text).join('\n\n');
  return { document, text, article, sources: read.map(({ source }) => source) };
}

function readParagraph(element: Element): { block: Block; source: BlockSource } {
  const pieces: Piece[] = [];
  let text = '';
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest('button')) continue;
    [...node.data].reduce((at, character) => {
      const isSpace = /\s/.test(character);
      const isLeftOut = /[\u00ad\u200b]/.test(character) || (isSpace && (text === '' || text.endsWith(' ')));
      if (!isLeftOut) {
        pieces.push({ node, nodeStart: at, nodeEnd: at + character.length, start: text.length });
        text += isSpace ? ' ' : character;
      }
      return at + character.length;
    }, 0);
  }
  const trimmed = text.trimEnd();
  return {
    block: { kind: 'paragraph', text: trimmed },
    source: { element, pieces: pieces.filter((piece) => piece.start < trimmed.length) },
  };
}
