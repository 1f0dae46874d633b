import { describe, expect, it, vi } from 'vitest';
import { createLexicon } from '../../../utils/ner/lexicon.ts';
import type { Recogniser } from '../../../utils/ner/recogniser.ts';
import { readArticle } from '../../../utils/services/read-article.ts';
import type { Article, Block, Mention } from '../../../utils/types.ts';
import { exampleArticle } from '../messages/example-requests.ts';

const TEXT =
  'Odile Marchetti opened the bridge. "It is for everybody who lives here," Marchetti said to the crowd.';
const FRENCH =
  'La maire a ouvert le pont devant une foule qui était venue de toute la région, et elle a dit que les travaux ' +
  'avaient duré plus longtemps que prévu mais que le résultat est à la hauteur de ce que nous avons tous attendu.';

/** Finds one name wherever it stands. */
const recogniser: Recogniser = {
  lang: 'en',
  recognise: (blocks: readonly Block[]): Mention[] => {
    const text = blocks.map((block) => block.text).join('\n\n');
    return Array.from(text.matchAll(/(?:Odile )?Marchetti/gu), ({ 0: name, index }) => ({
      start: index,
      end: index + name.length,
      kind: 'person',
      confidence: 1,
    }));
  },
  tag: () => [],
};

const noLexicon = async () => createLexicon([]);

function makeArticle(text: string, fields: Partial<Article> = {}): Article {
  return { ...exampleArticle, byline: null, blocks: [{ kind: 'paragraph', text }], ...fields };
}

describe('readArticle', () => {
  it('tells who is who', async () => {
    const reading = await readArticle(makeArticle(TEXT), async () => recogniser, noLexicon);
    if (reading.status !== 'read') throw new Error(reading.status);
    expect(reading.whosWho.entities).toMatchObject([{ name: 'Odile Marchetti', aliases: ['Marchetti'] }]);
    expect(reading.whosWho.entities[0]?.mentions).toHaveLength(2);
    expect(structuredClone(reading)).toEqual(JSON.parse(JSON.stringify(reading)));
  });

  it('reads nothing in a language without a model', async () => {
    const load = vi.fn(async (lang: string) => (lang === 'en' ? recogniser : null));
    const readLexicon = vi.fn(noLexicon);
    expect(await readArticle(makeArticle(FRENCH, { lang: 'en' }), load, readLexicon)).toEqual({
      status: 'other-language',
      lang: 'fr',
    });
    expect(load).toHaveBeenCalledExactlyOnceWith('fr');
    expect(readLexicon).not.toHaveBeenCalled();
  });

  it('is unavailable, with the reason, where the model is not to be had', async () => {
    const reading = await readArticle(
      makeArticle(TEXT),
      () => Promise.reject(new Error('truncated')),
      noLexicon,
    );
    expect(reading).toEqual({
      status: 'unavailable',
      reason: 'the recogniser could not be loaded: truncated',
    });
  });

  it('gives the recogniser the names that packs and library know', async () => {
    const lexicon = createLexicon([{ name: 'Odile Marchetti', kind: 'person' }]);
    const recognise = vi.fn(recogniser.recognise);
    const article = makeArticle(TEXT);
    await readArticle(
      article,
      async () => ({ ...recogniser, recognise }),
      async () => lexicon,
    );
    expect(recognise).toHaveBeenCalledExactlyOnceWith(article.blocks, lexicon);
  });

  it('reads an article without a body', async () => {
    const reading = await readArticle({ ...makeArticle(''), blocks: [] }, async () => recogniser, noLexicon);
    expect(reading).toEqual({ status: 'read', whosWho: { entities: [], quotes: [] } });
  });
});
