import { SAMPLE_PAGE } from '../../tests/fixtures/interface/sample-page.ts';
import type { PageState } from '../../utils/messages/page-protocol.ts';
import type { Entity } from '../../utils/types.ts';

const NOBODY = { whosWho: { entities: [], quotes: [] }, quoteTexts: [] };

function blank(status: PageState['status'], more: Partial<PageState> = {}): PageState {
  return { ...SAMPLE_PAGE, ...NOBODY, status, ...more };
}

/** A crowd: everybody of the sample several times over, under names as long as they get. */
function crowd(): PageState {
  const { entities } = SAMPLE_PAGE.whosWho;
  const many = Array.from({ length: 40 }, (_, id): Entity => {
    const model = entities[id % entities.length] as Entity;
    const name =
      id % 5 === 0 ? `${model.name} of the Amalgamated Federation for Inland Waterways` : model.name;
    return { ...model, id, name };
  });
  return { ...SAMPLE_PAGE, whosWho: { entities: many, quotes: [] }, quoteTexts: [] };
}

/** What the page may answer, by name; null where nobody answers. */
export const PAGE_STATES: Readonly<Record<string, PageState | null>> = {
  article: SAMPLE_PAGE,
  crowd: crowd(),
  reading: blank('reading'),
  'nothing-named': blank('nothing-named', {
    article: {
      ...SAMPLE_PAGE.article,
      title: 'How to keep a window box through a dry summer',
      published: '2025-08-09',
    },
  }),
  'not-article': blank('not-article', {
    verdict: { isArticle: false, reasons: ['many-links', 'site-root', 'no-published-date'] },
  }),
  'other-language': blank('other-language', {
    lang: 'fr',
    article: {
      ...SAMPLE_PAGE.article,
      title: 'Le maire présente son plan pour les écoles',
      siteName: 'Le Courrier',
      published: '2024-03-03',
    },
  }),
  paused: blank('paused'),
  unavailable: blank('unavailable'),
  unreachable: null,
};
