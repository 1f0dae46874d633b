import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSharedRecordings } from '../../../../tools/replay/recordings.ts';
import type { LookUpQuestion } from '../../../../utils/messages/look-up.ts';
import { lookUp } from '../../../../utils/services/look-up/look-up.ts';
import { createWikiReader, KEPT_FOR } from '../../../../utils/services/look-up/read-wiki.ts';
import type { Role } from '../../../../utils/types.ts';
import { openStandIn, type StandIn } from './stand-in.ts';

let standIn: StandIn;
beforeEach(async () => {
  standIn = await openStandIn();
});
afterEach(() => standIn.replay.close());

const role = (title: string): Role => ({
  title,
  organisation: null,
  tense: 'former',
  at: { start: 0, end: 1 },
});

function question(name: string, more: Partial<LookUpQuestion> = {}): LookUpQuestion {
  return {
    entity: { kind: 'person', name, roles: [] },
    published: '2024-03-02',
    title: null,
    isFresh: false,
    ...more,
  };
}

const find = (asked: LookUpQuestion) =>
  lookUp(
    asked,
    createWikiReader(standIn.asker, standIn.ledger, () => standIn.time),
  );
const countAsked = () => standIn.replay.asked.length;

describe('a look-up', () => {
  it('gives the page, and the offices with their dates as they stood on the day of the article', async () => {
    const answer = await find(
      question('Colin Achterberg', {
        entity: { kind: 'person', name: 'Colin Achterberg', roles: [role('mayor')] },
      }),
    );
    expect(answer).toEqual({
      status: 'found',
      others: [{ title: 'List of mayors of Marlow', description: 'Wikimedia list article' }],
      page: {
        title: 'Colin Achterberg',
        description: 'English local politician (1948–2023)',
        summary: expect.stringMatching(/^Colin James Achterberg \(3 June 1948 – .*Old Wharf Canal\.$/),
        url: 'https://en.wikipedia.org/wiki/Colin_Achterberg',
        retrieved: standIn.time,
        wikidata: {
          id: 'Q990000001',
          url: 'https://www.wikidata.org/wiki/Q990000001',
          died: '2023-11-11',
          inOffice: 'not-in-office',
          offices: [
            {
              title: 'Member of Marlow Council',
              organisation: null,
              from: null,
              to: null,
              source: 'wikidata',
              isNamed: false,
            },
            {
              title: 'Mayor of Marlow',
              organisation: null,
              from: '2011-05-19',
              to: '2019-05',
              source: 'wikidata',
              isNamed: true,
            },
          ],
        },
      },
    });
    const ledger = await standIn.ledger.listRequests(null, 10);
    expect([...ledger].reverse().map(({ about, subject, outcome }) => [about, subject, outcome])).toEqual([
      ['search', 'Colin Achterberg', 'answered'],
      ['page', 'Colin Achterberg', 'answered'],
      ['item', 'Q990000001', 'answered'],
      ['names', 'Q990000011, Q990000012', 'answered'],
    ]);
  });

  it.each([
    ['Colin Achterberg', 'mayor', '2018-06-01', 'in-office'],
    ['Tomasz Brandt', 'leader', '2019-05-20', 'not-in-office'],
    ['Tomasz Brandt', 'leader', '2024-03-02', 'in-office'],
    // Later than Wikidata was asked: of that day it says nothing.
    ['Tomasz Brandt', 'leader', '2027-01-01', null],
    ['Tomasz Brandt', 'leader', null, null],
  ])('answers whether %s, %s, was in office on %s: %s', async (name, title, published, inOffice) => {
    const entity = { kind: 'person', name, roles: [role(title)] } as const;
    const answer = await find(question(name, { published, entity }));
    expect(answer).toMatchObject({ page: { wikidata: { inOffice } } });
  });

  it('lets the reader choose among those of one name, and takes the page chosen', async () => {
    expect(await find(question('Sara Lindqvist'))).toEqual({
      status: 'several',
      choices: [
        { title: 'Sara Lindqvist (engineer)', description: 'Hydraulic engineer' },
        { title: 'Sara Lindqvist (sprinter)', description: 'Swedish sprinter, born 1994' },
      ],
    });
    const chosen = await find(question('Sara Lindqvist', { title: 'Sara Lindqvist (engineer)' }));
    // Its item was deleted: then Wikidata has nothing to say.
    expect(chosen).toMatchObject({
      status: 'found',
      page: { url: 'https://en.wikipedia.org/wiki/Sara_Lindqvist_(engineer)', wikidata: null },
    });
  });

  it('takes no person for an organisation', async () => {
    const entity = { kind: 'organisation', name: 'Tomasz Brandt', roles: [] } as const;
    expect(await find(question('Tomasz Brandt', { entity }))).toMatchObject({
      status: 'several',
      choices: [{ title: 'Tomasz Brandt' }, { title: 'Old Wharf Canal' }],
    });
  });

  it('says where Wikipedia has nobody of the name', async () => {
    expect(await find(question('Marlow Council'))).toEqual({ status: 'none' });
  });

  it('says where the page chosen is gone', async () => {
    const answer = await find(question('Nobody At All', { title: 'Nobody At All' }));
    expect(answer).toEqual({ status: 'failed', reason: 'missing', until: null });
  });

  it('says why there is no answer', async () => {
    standIn.replay.misbehave('broken');
    expect(await find(question('Tomasz Brandt'))).toEqual({
      status: 'failed',
      reason: 'faulty',
      until: null,
    });
  });

  it('shows the page also where Wikidata fails, and asks Wikidata again the next time', async () => {
    standIn.replay.misbehave('broken', 'wikidata');
    expect(await find(question('Tomasz Brandt'))).toMatchObject({
      status: 'found',
      page: { title: 'Tomasz Brandt', wikidata: 'failed' },
    });
    standIn.replay.misbehave(null);
    expect(await find(question('Tomasz Brandt'))).toMatchObject({
      page: { wikidata: { id: 'Q990000002', died: null } },
    });
  });
});

describe('an answer', () => {
  it('is kept for a week, with the time when it was given', async () => {
    await find(question('Tomasz Brandt'));
    const asked = countAsked();
    const first = standIn.time;
    standIn.time += KEPT_FOR - 1;
    expect(await find(question('Tomasz Brandt'))).toMatchObject({ page: { retrieved: first } });
    expect(countAsked()).toBe(asked);
    standIn.time += 1;
    expect(await find(question('Tomasz Brandt'))).toMatchObject({ page: { retrieved: standIn.time } });
    expect(countAsked()).toBe(2 * asked);
  });

  it('is asked for anew where the reader wishes it', async () => {
    await find(question('Tomasz Brandt'));
    const asked = countAsked();
    await find(question('Tomasz Brandt', { isFresh: true }));
    expect(countAsked()).toBe(2 * asked);
  });

  it('is not kept where it was none', async () => {
    standIn.replay.misbehave('truncated');
    await find(question('Tomasz Brandt'));
    standIn.replay.misbehave(null);
    expect(await find(question('Tomasz Brandt'))).toMatchObject({ status: 'found' });
  });
});

const shared = readSharedRecordings();

describe.runIf(shared)('recorded answers', () => {
  it('come out as they once went in', async () => {
    await standIn.replay.close();
    standIn = await openStandIn(shared ?? []);
    const answer = await find(question('Douglas Adams', { title: 'Douglas Adams' }));
    expect(answer).toMatchObject({
      status: 'found',
      page: {
        url: 'https://en.wikipedia.org/wiki/Douglas_Adams',
        wikidata: { id: 'Q42', died: '2001-05-11' },
      },
    });
    expect(await find(question('X', { title: 'Douglas Adams (disambiguation)' }))).toMatchObject({
      status: 'failed',
      reason: 'missing',
    });
  });
});
