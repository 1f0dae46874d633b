import { describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { goOffline } from '../../tools/browser/go-offline.ts';
import type { Fault } from '../../tools/replay/faults.ts';
import { type LookUpStage, readRequests } from './look-up-stage.ts';
import { button, click, NOTE_FIELD, readNotes, type Surface, waitForWords, writeNote } from './reader.ts';

/** What is done wrong, what the reader is told, and what the list of requests says of it. */
const FAULTS: readonly (readonly [Fault, words: string, outcome: string])[] = [
  ['not-found', 'Wikipedia has a fault of its own just now.', 'a fault there'],
  ['broken', 'Wikipedia has a fault of its own just now.', 'a fault there'],
  ['truncated', 'What came back was no answer to the question, and was not read.', 'not readable'],
  ['no-json', 'What came back was no answer to the question, and was not read.', 'not readable'],
  ['cut', 'Wikipedia could not be reached.', 'not reached'],
  ['redirect', 'Wikipedia could not be reached.', 'not reached'],
  ['huge', 'The answer was longer than any should be, and was not read.', 'too long, cut off'],
  ['silent', 'Wikipedia did not answer. Nothing else was asked.', 'no answer'],
];

/** The extension's own patience, in milliseconds, and what a busy machine adds to it. */
const SILENCE = { least: 19_000, most: 35_000 };

const UNREADABLE = 'What came back was no answer to the question, and was not read.';

/** JSON that is no answer, and some that would break a careless reader. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['nested without end', '['.repeat(200_000)],
  ['of other types', '{"query":{"pages":[{"ns":0,"title":{"toString":"x"}}]}}'],
  [
    'for the prototype',
    '{"__proto__":{"ran":true},"constructor":{"prototype":{"ran":true}},"query":{"pages":7}}',
  ],
];

const MARKUP = `<img src=x onerror="globalThis.ran = true"><script>globalThis.ran = true</script>`;

/** Well-formed, of the right name, and hostile in every text. */
const TREACHEROUS = {
  batchcomplete: true,
  query: {
    pages: [
      {
        pageid: 1,
        ns: 0,
        title: 'Tomasz Brandt',
        description: MARKUP,
        extract: `${MARKUP} \u202eevil\u202c [link](javascript:alert(1)) is who he is.`,
        pageprops: { wikibase_item: 'javascript:globalThis.ran=true' },
      },
    ],
  },
};

const NAME = 'Tomasz Brandt';
const ANSWER = 'Tomasz Brandt (born 1971) is a canal engineer';
const NOTE = 'Asked him about the slipway.';
const DRAFT = 'Half a thought';

/** Tests of what the reader sees of Wikipedia's faults, in the card of somebody of whom an answer is there already. */
export function testFaults(find: () => LookUpStage & { card: Surface }): void {
  describe('in trouble', () => {
    let card: Surface;
    /** What came of each request that was answered wrongly, in their order. */
    const outcomes: string[] = [];
    /** How many requests there had been before. */
    let before = 0;

    it('is asked from a card in which a note stands and another is being written', async () => {
      const { article, replay } = find();
      card = find().card;
      before = replay.asked.length;
      await waitForWords(card, ANSWER);
      await writeNote(card, article, NOTE);
      await click(card, NOTE_FIELD);
      await article.keyboard.type(DRAFT);
      await expectNothingLost(card);
    });

    it.each(FAULTS)(
      '%s: the reader is told, keeps what was there, and can go on',
      async (fault, words, outcome) => {
        const { replay } = find();
        replay.misbehave(fault);
        outcomes.push(outcome);
        const begun = Date.now();
        await click(card, button('Ask again'));
        await waitForTrouble(card, words);
        if (fault === 'silent') {
          expect(Date.now() - begun).toBeGreaterThan(SILENCE.least);
          expect(Date.now() - begun).toBeLessThan(SILENCE.most);
        }
        await expectNothingLost(card);
        await expectNothingOpen(replay);
        replay.misbehave(null);
        await click(card, button('Try again'));
        await waitForNoTrouble(card);
        await expectNothingLost(card);
        expect(replay.asked.filter(({ site }) => site === 'elsewhere')).toEqual([]);
      },
    );

    it.each(HOSTILE)('hostile JSON, %s: is not read', async (_, body) => {
      const { replay } = find();
      replay.say(body);
      outcomes.push('not readable');
      await click(card, button('Ask again'));
      await waitForTrouble(card, UNREADABLE);
      await expectNothingLost(card);
      await expectNothingOpen(replay);
      expect(await card.evaluate(() => Reflect.get({}, 'ran'))).toBeUndefined();
      replay.say(null);
      await click(card, button('Try again'));
      await waitForNoTrouble(card);
    });

    it('hostile JSON of the right form: is shown as the characters it is made of, and leads nowhere', async () => {
      const { replay, article } = find();
      replay.say(JSON.stringify(TREACHEROUS));
      await click(card, button('Ask again'));
      await waitForWords(card, `${MARKUP} evil [link](javascript:alert(1)) is who he is.`);
      const shown = await card.evaluate(() => ({
        ran: Reflect.get(globalThis, 'ran'),
        elements: document.querySelectorAll('.layer :is(img, script, iframe, object, embed)').length,
        turned: /[\u202a-\u202e\u2066-\u2069]/u.test(document.body.textContent ?? ''),
        links: [...document.querySelectorAll<HTMLAnchorElement>('.source a[target="_blank"]')].map(
          ({ href }) => href,
        ),
      }));
      expect(shown).toEqual({
        ran: undefined,
        elements: 0,
        turned: false,
        links: ['https://en.wikipedia.org/wiki/Tomasz_Brandt'],
      });
      expect(await article.evaluate(() => Reflect.get(globalThis, 'ran'))).toBeUndefined();
      replay.say(null);
      await click(card, button('Ask again'));
      await waitForWords(card, ANSWER);
    });

    it('Wikidata alone fails: Wikipedia’s page is there all the same', async () => {
      const { replay } = find();
      replay.misbehave('broken', 'wikidata');
      outcomes.push('a fault there');
      await click(card, button('Ask again'));
      await waitForWords(card, 'Wikidata did not answer.');
      await expectNothingLost(card);
      replay.misbehave(null);
      await click(card, button('Ask again'));
      await card.waitForFunction(() => document.querySelector('.layer .wikidata') !== null);
    });

    it('offline: nothing is sent, and the reader is told', async () => {
      const { replay, stage } = find();
      const asked = replay.asked.length;
      await goOffline(stage.running(), true);
      await click(card, button('Ask again'));
      await waitForTrouble(card, 'You are offline. Nothing was sent.');
      await expectNothingLost(card);
      expect(replay.asked).toHaveLength(asked);
      await goOffline(stage.running(), false);
      await click(card, button('Try again'));
      await waitForNoTrouble(card);
    });

    it('stands in the list with all that came of it', async () => {
      const { replay, stage, article } = find();
      const options = await openExtensionPage(stage.running(), 'options.html#requests');
      const rows = (await readRequests(options)).reverse();
      expect(rows.filter(([, , outcome]) => outcome !== 'answered').map(([, , outcome]) => outcome)).toEqual(
        outcomes,
      );
      expect(rows.every(([host]) => host === new URL(replay.origin).host)).toBe(true);
      expect(rows).toHaveLength(replay.asked.length - before);
      await options.close();
      await article.bringToFront();
    });
  });
}

/** The name, the note, what is being written and the last good answer stand where they stood. */
async function expectNothingLost(card: Surface): Promise<void> {
  await waitForWords(card, ANSWER);
  expect(await card.evaluate(() => document.querySelector('h1, h2')?.textContent)).toContain(NAME);
  expect(await readNotes(card)).toEqual([NOTE]);
  expect(
    await card.evaluate((field) => document.querySelector<HTMLTextAreaElement>(field)?.value, NOTE_FIELD),
  ).toBe(DRAFT);
}

async function waitForTrouble(card: Surface, words: string): Promise<void> {
  await card.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.layer [role="alert"]')].some((line) =>
        line.textContent?.startsWith(wanted),
      ),
    { timeout: 60_000, polling: 100 },
    words,
  );
}

async function waitForNoTrouble(card: Surface): Promise<void> {
  await waitForWords(card, ANSWER);
  await card.waitForFunction(() => document.querySelector('.layer [role="alert"]') === null);
}

/** No request is left to wait for more. */
async function expectNothingOpen(replay: LookUpStage['replay']): Promise<void> {
  await expect.poll(() => replay.openNow(), { timeout: 5_000 }).toBe(0);
}
