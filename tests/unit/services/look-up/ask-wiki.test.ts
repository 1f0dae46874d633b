import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fault, RETRY_AFTER } from '../../../../tools/replay/faults.ts';
import { LibraryError } from '../../../../utils/db/library-error.ts';
import { Unfit } from '../../../../utils/knowledge/read-field.ts';
import { readSearch } from '../../../../utils/knowledge/wiki/read-search.ts';
import { itemRequest, searchRequest } from '../../../../utils/knowledge/wiki/wiki-requests.ts';
import type { LookUpFailure } from '../../../../utils/messages/look-up.ts';
import { IMPATIENT, openStandIn, type StandIn } from './stand-in.ts';

let standIn: StandIn;
beforeEach(async () => {
  standIn = await openStandIn();
});
afterEach(() => standIn.replay.close());

const ask = (name = 'Tomasz Brandt') => standIn.asker.ask(searchRequest(name), readSearch, standIn.ledger);
const listOutcomes = async () =>
  (await standIn.ledger.listRequests(null, 100)).map(({ outcome }) => outcome).reverse();

describe('a question to Wikipedia', () => {
  it('sends the name, as nobody in particular and under our own name, and nothing of the reader', async () => {
    expect((await ask()).map(({ title }) => title)).toEqual(['Tomasz Brandt', 'Old Wharf Canal']);
    const [{ site, query, headers } = {}] = standIn.replay.asked;
    expect(site).toBe('wikipedia');
    expect(Object.fromEntries(query ?? [])).toEqual({
      format: 'json',
      formatversion: '2',
      origin: '*',
      action: 'query',
      generator: 'search',
      gsrsearch: 'Tomasz Brandt',
      gsrlimit: '10',
      prop: 'description|pageprops',
      ppprop: 'disambiguation',
    });
    expect(headers?.['api-user-agent']).toBe('Backgrounder/test');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  });

  it('makes no command of a name', async () => {
    await ask('"Wharf" intitle:Trust -canal');
    expect(standIn.replay.asked[0]?.query.get('gsrsearch')).toBe('Wharf intitle Trust canal');
  });

  it('stands in the ledger before it is sent, and with its outcome afterwards', async () => {
    const seen: string[] = [];
    const ledger = {
      putRequest: async ({ outcome }: { outcome: string }) =>
        void seen.push(`${outcome} after ${standIn.replay.asked.length} requests`),
    };
    await standIn.asker.ask(searchRequest('Tomasz Brandt'), readSearch, ledger);
    expect(seen).toEqual(['pending after 0 requests', 'answered after 1 requests']);
  });

  it('is not sent where the ledger cannot take it', async () => {
    const ledger = { putRequest: () => Promise.reject(new LibraryError('full', 'full')) };
    const asking = standIn.asker.ask(searchRequest('Tomasz Brandt'), readSearch, ledger);
    await expect(asking).rejects.toMatchObject({ code: 'full' });
    expect(standIn.replay.asked).toEqual([]);
  });

  it('waits until the one before it is answered, also where that fails', async () => {
    standIn.replay.misbehave('broken');
    const failing = ask('Sara Lindqvist').catch(() => null);
    await failing;
    standIn.replay.misbehave(null);
    await Promise.all([ask(), ask('Colin Achterberg'), ask('Sara Lindqvist')]);
    expect(standIn.replay.asked).toHaveLength(4);
    expect(standIn.replay.mostAtOnce()).toBe(1);
  });

  it('is not sent while the machine is offline, and then nothing stands in the ledger', async () => {
    standIn.isOnline = false;
    await expect(ask()).rejects.toMatchObject({ reason: 'offline' });
    expect(standIn.replay.asked).toEqual([]);
    expect(await listOutcomes()).toEqual([]);
  });
});

const FAULTS: readonly (readonly [Fault, LookUpFailure])[] = [
  // The API is not where it was: that says nothing of the page.
  ['not-found', 'faulty'],
  ['too-many', 'busy'],
  ['rate-limited', 'busy'],
  ['broken', 'faulty'],
  ['silent', 'silent'],
  ['silent-after-head', 'silent'],
  ['dripping', 'silent'],
  ['truncated', 'unreadable'],
  ['no-json', 'unreadable'],
  ['cut', 'unreachable'],
  ['redirect', 'unreachable'],
  ['huge', 'oversized'],
];

describe('a server that misbehaves', () => {
  it.each(FAULTS)('%s: the reader learns “%s”, and so does the ledger', async (fault, reason) => {
    if (reason === 'silent') standIn.limits = IMPATIENT;
    standIn.replay.misbehave(fault);
    await expect(ask()).rejects.toMatchObject({ reason });
    expect(await listOutcomes()).toEqual([reason]);
    // A redirect is not followed.
    expect(standIn.replay.asked.map(({ site }) => site)).toEqual(['wikipedia']);
  });

  it.each([
    '[]',
    'null',
    '{"query":[]}',
    '{"query":{"pages":7}}',
    '{"query":{"pages":[{"ns":0,"title":{"toString":"x"}}]}}',
    '['.repeat(200_000),
  ])('hostile JSON is refused (%.30s)', async (body) => {
    standIn.replay.say(body);
    await expect(ask()).rejects.toMatchObject({ reason: 'unreadable' });
    expect(await listOutcomes()).toEqual(['unreadable']);
  });

  it('that is gone is unreachable', async () => {
    await standIn.replay.close();
    await expect(ask()).rejects.toMatchObject({ reason: 'unreachable' });
  });

  it('is left alone for as long as it asks, and asked again then', async () => {
    standIn.replay.misbehave('too-many');
    const until = standIn.time + RETRY_AFTER * 1_000;
    await expect(ask()).rejects.toMatchObject({ reason: 'busy', until });
    standIn.replay.misbehave(null);
    standIn.time = until - 1;
    await expect(ask()).rejects.toMatchObject({ reason: 'busy', until });
    expect(standIn.replay.asked).toHaveLength(1);
    standIn.time = until;
    await ask();
    expect(standIn.replay.asked).toHaveLength(2);
  });
});

it('a fault of ours is no word of Wikipedia’s', async () => {
  const broken = (): never => {
    throw new RangeError('ours');
  };
  await expect(standIn.asker.ask(itemRequest('Q990000002'), broken, standIn.ledger)).rejects.toThrow('ours');
  const unfit = (): never => {
    throw new Unfit('not an item');
  };
  await expect(standIn.asker.ask(itemRequest('Q990000002'), unfit, standIn.ledger)).rejects.toMatchObject({
    reason: 'unreadable',
  });
});
