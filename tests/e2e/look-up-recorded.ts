import { describe, expect, it } from 'vitest';
import type { Recording } from '../../tools/replay/recording.ts';
import { readSharedRecordings } from '../../tools/replay/recordings.ts';
import type { LookUpStage } from './look-up-stage.ts';
import { button, click, openListed, waitForWords } from './reader.ts';

const WHY_NOT = '../shared/packs/api is not at hand';

/** What the sites once answered about two people; their searches, and one page, were not recorded and are ours. */
export function findRecordedPeople(): readonly Recording[] {
  const shared = readSharedRecordings();
  if (shared === null) {
    console.log(`${WHY_NOT}: what Wikipedia and Wikidata once answered is not shown to the extension.`);
    return [];
  }
  return [
    answer({ generator: 'search', gsrsearch: 'Douglas Adams' }, { title: 'Douglas Adams' }),
    answer({ generator: 'search', gsrsearch: 'Henning Christophersen' }, { title: 'Henning Christophersen' }),
    answer(
      { titles: 'Henning Christophersen' },
      {
        title: 'Henning Christophersen',
        pageprops: { wikibase_item: 'Q646148' },
        extract: 'A Danish politician.',
      },
    ),
    ...shared,
  ];
}

function answer(parameters: Recording['parameters'], page: object): Recording {
  const query = { pages: [{ pageid: 1, ns: 0, index: 1, ...page }] };
  return { site: 'wikipedia', parameters, body: JSON.stringify({ batchcomplete: true, query }) };
}

/** Tests of recorded answers, in the popup. */
export function testRecordedAnswers(find: () => LookUpStage): void {
  describe.runIf(readSharedRecordings())('as it once answered', () => {
    it.each([
      [
        'Douglas Adams',
        // The recorded extract has markup, which we ask Wikipedia to leave out.
        '<p><b>Douglas Noel Adams</b> (11 March 1952 – 11 May 2001) was an English author',
        '11 May 2001',
        ['https://en.wikipedia.org/wiki/Douglas_Adams', 'https://www.wikidata.org/wiki/Q42'],
      ],
      [
        'Henning Christophersen',
        'A Danish politician.',
        '31 Dec 2016',
        ['https://en.wikipedia.org/wiki/Henning_Christophersen', 'https://www.wikidata.org/wiki/Q646148'],
      ],
    ])('%s: text, death and both addresses are shown', async (name, words, died, links) => {
      const { stage, article, replay } = find();
      const before = replay.asked.length;
      const popup = await stage.openPopup(article);
      await openListed(popup, name);
      await click(popup, button('Look up on Wikipedia'));
      await waitForWords(popup, words);
      await waitForWords(popup, died);
      expect(
        await popup.evaluate(() =>
          [...document.querySelectorAll<HTMLAnchorElement>('.source a[target="_blank"]')].map(
            ({ href }) => href,
          ),
        ),
      ).toEqual(links);
      expect(replay.asked.slice(before, before + 3).map(({ site }) => site)).toEqual([
        'wikipedia',
        'wikipedia',
        'wikidata',
      ]);
      await popup.close();
      await article.bringToFront();
    });
  });
}
