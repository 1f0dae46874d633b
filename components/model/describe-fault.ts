import type { Problem } from '../../utils/pack-files/protocol.ts';
import type { MessageKey, Strings } from '../../utils/strings/strings.ts';

type Fault = Problem['fault'];

const MESSAGES: Readonly<Record<Fault['code'], MessageKey>> = {
  malformed: 'faultMalformed',
  'too-long': 'faultTooLong',
  'too-many': 'faultTooMany',
  empty: 'faultEmpty',
  'no-date': 'faultNoDate',
  'no-https': 'faultNoHttps',
  'unknown-kind': 'faultUnknownKind',
  'no-source': 'faultNoSource',
  'no-owner': 'faultNoOwner',
  owned: 'faultOwned',
  'ends-early': 'faultEndsEarly',
  'no-wikidata': 'faultNoWikidata',
  twice: 'faultTwice',
  'no-name': 'faultNoName',
  'no-role': 'faultNoRole',
  quotes: 'faultQuotes',
  'row-long': 'faultRowLong',
};

/** Why a row or an entry is left out. */
export function describeFault({ code, about, limit }: Fault, strings: Strings): string {
  const bound = limit ?? '';
  return code === 'row-long' ? strings.t(MESSAGES[code], bound) : strings.t(MESSAGES[code], about, bound);
}
