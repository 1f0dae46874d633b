import {
  SAMPLE_CORRECTIONS,
  SAMPLE_MEETINGS,
  SAMPLE_READINGS,
  SAMPLE_RELATED,
} from '../../tests/fixtures/interface/sample-library.ts';
import { SAMPLE_HITS } from '../../tests/fixtures/interface/sample-notes.ts';
import type { CorrectionDraft } from '../../utils/messages/library-protocol.ts';
import type { About } from '../../utils/messages/notes-protocol.ts';
import { failure, type Result, success } from '../../utils/messages/result.ts';

const ENTITIES = [...new Map(SAMPLE_HITS.map(({ entity }) => [entity.id, entity])).values()];

function relatedTo({ names }: About) {
  return SAMPLE_RELATED.filter(({ entity }) => !names.includes(entity.name));
}

/** Answers for the desks of a library; null where it is asked something else. */
export function answerAtDesk(type: string, request: unknown, isEmpty: boolean): Result<unknown> | null {
  switch (type) {
    case 'notes.related':
      return success(isEmpty ? [] : relatedTo((request as { about: About }).about));
    case 'tags.suggest':
      return success(['bridge', 'budget']);
    case 'entities.find':
      return success(isEmpty ? [] : ENTITIES);
    case 'entities.read': {
      const entity = ENTITIES.find(({ id }) => id === (request as { id: string }).id);
      if (!entity) return failure('missing', 'no such entity');
      const merged = entity.id === 'e-brandt' ? [{ ...entity, id: 'e-tom', name: 'T. K. Brandt' }] : [];
      return success({ entity, merged, notes: 3 });
    }
    case 'corrections.add': {
      const { about, other, ...draft } = request as CorrectionDraft;
      const named = { kind: about.kind, name: about.names[0] ?? '' };
      return success({
        ...draft,
        ...named,
        id: 'c9',
        other: other && { kind: other.kind, name: other.names[0] },
      });
    }
    case 'corrections.list':
      return success(isEmpty ? [] : SAMPLE_CORRECTIONS);
    case 'readings.met':
      return success(isEmpty ? [] : SAMPLE_MEETINGS);
    case 'readings.list':
      return success(SAMPLE_READINGS);
    case 'readings.count':
      return success({
        all: 2,
        sites: [
          { site: 'courier.example', count: 1 },
          { site: 'gazette.example', count: 1 },
        ],
      });
    default:
      return null;
  }
}
