import type { Matcher } from '../../formats/compare/plan-import.ts';
import { sendToBackground } from '../../messages/send.ts';
import type { Matches, MatchQuestion } from '../../types.ts';

const NOTHING: MatchQuestion = { entities: [], notes: [], corrections: [], readings: [] };

/** Asks the library in the background; rejects where it does not answer. */
export const libraryMatcher: Matcher = {
  entities: async (entities) => (await ask({ ...NOTHING, entities })).entities,
  notes: async (notes) => (await ask({ ...NOTHING, notes })).notes,
  corrections: async (corrections) => (await ask({ ...NOTHING, corrections })).corrections,
  readings: async (readings) => (await ask({ ...NOTHING, readings })).readings,
};

async function ask(question: MatchQuestion): Promise<Matches> {
  const result = await sendToBackground('records.match', question);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
