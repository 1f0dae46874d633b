import { describe, expect, it } from 'vitest';
import { readProfile } from '../../../utils/knowledge/entry-profile.ts';
import { readLinkContext } from '../../../utils/knowledge/link-context.ts';
import { weighTrade } from '../../../utils/knowledge/weigh-context.ts';

const describeEntry = (description: string) =>
  readProfile({
    id: '1',
    kind: 'organisation',
    name: 'Vale',
    owner: null,
    aliases: [],
    description,
    roles: [],
    links: { wikidata: null, wikipedia: null, official: null },
    source: 'a',
  });
const read = (text: string) =>
  readLinkContext(
    { url: null, title: '', standfirst: null, published: null, lang: 'en', blocks: [{ text }] },
    [],
  );

describe('weighTrade', () => {
  const bank = describeEntry('Freedonian bank');
  it('speaks for an entry whose trade the article is about, the more words the more', () => {
    expect(weighTrade(bank, read('Vale raised its mortgage rates.'))).toBe(0.75);
    expect(weighTrade(bank, read('Vale raised its mortgage rates, to the grief of savers.'))).toBe(1.5);
  });

  it('speaks against one of quite another trade', () => {
    expect(weighTrade(bank, read('Vale beat the league’s best striker to the ball.'))).toBe(-2);
  });

  it('says nothing where the trade is touched in passing, or nothing is known', () => {
    const sport = 'The club’s striker, goalkeeper, coach and fans left the stadium after the match.';
    expect(weighTrade(bank, read(`${sport} The bank was shut.`))).toBe(0);
    expect(weighTrade(bank, read('Vale said nothing.'))).toBe(0);
    expect(weighTrade(describeEntry('Freedonian thing'), read(sport))).toBe(0);
  });
});
