import { chooseHit } from '../../knowledge/wiki/choose-hit.ts';
import type { WikiHit } from '../../knowledge/wiki/wiki.ts';
import type { LookUp, LookUpChoice, LookUpQuestion } from '../../messages/look-up.ts';
import type { EntityKind } from '../../types.ts';
import { describeKnownPage } from './describe-known-page.ts';
import type { ReadPage, WikiReader } from './read-wiki.ts';
import { WikiError } from './wiki-error.ts';

/**
 * Looks somebody up: the page that the reader chose, or what a search for the name leaves no doubt of; else the reader
 * is to choose. Rejects with LibraryError.
 */
export async function lookUp(question: LookUpQuestion, reader: WikiReader): Promise<LookUp> {
  try {
    return question.title === null
      ? await lookUpName(question, reader)
      : await lookUpPage(question.title, question, reader);
  } catch (error) {
    if (error instanceof WikiError) return { status: 'failed', reason: error.reason, until: error.until };
    throw error;
  }
}

async function lookUpName(question: LookUpQuestion, reader: WikiReader): Promise<LookUp> {
  const { kind, name } = question.entity;
  const hits = await reader.search(name, question.isFresh);
  const choice = chooseHit(kind, name, hits);
  if (choice.status === 'none') return { status: 'none' };
  if (choice.status === 'several') return { status: 'several', choices: toChoices(choice.hits) };
  const read = await reader.readPage(choice.title, question.isFresh);
  // A film may have the name of a person: then the page is one to choose, and no answer.
  if (isOfOtherKind(read, kind)) {
    return { status: 'several', choices: toChoices(hits.filter((hit) => !hit.isDisambiguation)) };
  }
  return { status: 'found', page: describeKnownPage(read, question), others: toChoices(choice.others) };
}

async function lookUpPage(title: string, question: LookUpQuestion, reader: WikiReader): Promise<LookUp> {
  const read = await reader.readPage(title, question.isFresh);
  return { status: 'found', page: describeKnownPage(read, question), others: [] };
}

function isOfOtherKind({ facts }: ReadPage, kind: EntityKind): boolean {
  if (facts === null || facts === 'failed' || facts.isHuman === null) return false;
  return facts.isHuman !== (kind === 'person');
}

function toChoices(hits: readonly WikiHit[]): readonly LookUpChoice[] {
  return hits.map(({ title, description }) => ({ title, description }));
}
