import type { PageHandlers } from '../../utils/messages/answer-page.ts';
import { failure, type Result, success } from '../../utils/messages/result.ts';
import { findFragment } from './find-fragment.ts';
import { findSentence } from './find-sentence.ts';
import type { NameCard } from './name-card.ts';
import { describePage } from './page-model.ts';
import type { PageReader } from './read-page.ts';

/**
 * The answers of this page to the background and to our own pages.
 * @param card null where nothing was read
 * @param makeCard also where nothing was read: the reader may write a note on a name of any page
 */
export function createAnswers(
  document: Document,
  reader: PageReader,
  card: () => NameCard | null,
  makeCard: () => NameCard,
): PageHandlers {
  return {
    'page.describe': () => success(describePage(reader.model(), document)),
    'page.show': ({ start, end, entity }) => found(card()?.show({ start, end }, entity)),
    'page.point'({ place, entity }) {
      card()?.point(place, entity);
      return success(null);
    },
    'page.fragment': (place) => success(findFragment(reader.model(), place)),
    'page.attribute': () => found(card()?.openSpeaker()),
    'page.note': ({ words }) => found(makeCard().openNote(words)),
    'page.open': ({ entity, mention }) => found(card()?.openAt(entity, mention)),
    'page.walk': ({ step }) => found(card()?.walk(step)),
    'page.sentence': ({ entity, mention }) => success(findSentence(reader.model(), entity, mention)),
    async 'page.reread'() {
      reader.forget();
      await reader.look();
      return success(null);
    },
    async 'page.read'() {
      await reader.insist();
      return success(describePage(reader.model(), document));
    },
  };
}

function found(isThere = false): Result<null> {
  return isThere ? success(null) : failure('missing', 'not in the page');
}
