import type { LookUpStore } from './look-up-store.ts';
import type { StoredAnswer, StoredRequest } from './schema.ts';

/** Ledger and answers in memory, for private windows and where IndexedDB is refused; gone when the background stops. */
export function createMemoryLookUpStore(): LookUpStore {
  const requests = new Map<string, StoredRequest>();
  const answers = new Map<string, StoredAnswer>();
  return {
    async putRequest(request) {
      requests.set(request.id, request);
    },
    async listRequests(before, limit) {
      return [...requests.values()]
        .filter(({ id }) => before === null || id < before)
        .sort((a, b) => (a.id < b.id ? 1 : -1))
        .slice(0, limit);
    },
    async findAnswer(key) {
      return answers.get(key);
    },
    async putAnswer(answer, oldest) {
      answers.set(answer.key, answer);
      for (const { key, retrieved } of [...answers.values()]) if (retrieved < oldest) answers.delete(key);
    },
    async clear() {
      requests.clear();
      answers.clear();
    },
  };
}
