import { answerOnDate } from '../../knowledge/answer-on-date.ts';
import { matchesTitle } from '../../knowledge/match-title.ts';
import { type Office, officesOn } from '../../knowledge/offices-on.ts';
import { itemAddress, pageAddress, type WikiFacts } from '../../knowledge/wiki/wiki.ts';
import type { KnownPage, LookUpQuestion, WikidataFacts } from '../../messages/look-up.ts';
import type { Timestamp } from '../../types.ts';
import type { ReadPage } from './read-wiki.ts';

/** Key of the one source of what Wikidata says. */
const WIKIDATA = 'wikidata';

/** A page and its facts as they stand to the article that the reader is in. */
export function describeKnownPage({ page, facts, retrieved }: ReadPage, question: LookUpQuestion): KnownPage {
  const { title, description, summary } = page;
  return {
    title,
    description,
    summary,
    url: pageAddress(title),
    retrieved,
    wikidata: facts === null || facts === 'failed' ? facts : describeFacts(facts, question, retrieved),
  };
}

function describeFacts(
  { id, offices: held, died }: WikiFacts,
  { entity, published }: LookUpQuestion,
  retrieved: Timestamp,
): WikidataFacts {
  const roles = held.map(({ title, from, to }) => ({ title, organisation: null, from, to }));
  const sources = { [WIKIDATA]: { retrieved: new Date(retrieved).toISOString().slice(0, 10) } };
  const offices = officesOn({ roles, source: WIKIDATA }, published, sources);
  const isNamed = (office: Office): boolean => entity.roles.some((role) => matchesTitle(role.title, office));
  return {
    id,
    url: itemAddress(id),
    offices: offices.map((office) => {
      const { title, organisation, from, to, source } = office;
      return { title, organisation, from, to, source, isNamed: isNamed(office) };
    }),
    inOffice: answerOnDate(offices, isNamed),
    died,
  };
}
