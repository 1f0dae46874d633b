import {
  NOTHING_KNOWN,
  SAMPLE_BACKGROUND,
  SAMPLE_LIBRARY_BACKGROUND,
  SAMPLE_LOOK_UPS,
  SAMPLE_REQUESTS,
} from '../../tests/fixtures/interface/sample-background.ts';
import { SAMPLE_HITS } from '../../tests/fixtures/interface/sample-notes.ts';
import { SAMPLE_PACKS } from '../../tests/fixtures/interface/sample-packs.ts';
import type { BackgroundQuestion } from '../../utils/messages/background.ts';
import type { LookUpQuestion } from '../../utils/messages/look-up.ts';
import type { About, NoteHit } from '../../utils/messages/notes-protocol.ts';
import { failure, type Result, success } from '../../utils/messages/result.ts';
import { CROWDED_HITS } from './crowded-hits.ts';
import { answerAtDesk } from './fake-desks.ts';

/** A library in memory that answers as the background does, so far as the gallery's steps need it. */
export class FakeLibrary {
  #hits: readonly NoteHit[];
  #removed: readonly NoteHit[] = [];
  #hasAgreed = false;

  readonly #isEmpty: boolean;

  constructor(isEmpty: boolean, isCrowded: boolean) {
    this.#isEmpty = isEmpty;
    this.#hits = isEmpty ? [] : isCrowded ? CROWDED_HITS : SAMPLE_HITS;
  }

  answer(type: string, request: unknown): Result<unknown> {
    const atDesk = answerAtDesk(type, request, this.#isEmpty);
    if (atDesk) return atDesk;
    switch (type) {
      case 'notes.about': {
        const notes = this.#about((request as { about: About }).about).map(({ note }) => note);
        return success({ entity: null, notes, total: notes.length, others: [] });
      }
      case 'notes.count': {
        const { about } = request as { about: readonly About[] };
        return success(about.map((one) => this.#about(one).length));
      }
      case 'notes.search': {
        const query = (request as { query: string }).query.toLowerCase();
        return success(this.#hits.filter(({ note }) => note.text.toLowerCase().includes(query)));
      }
      case 'notes.list':
        return success((request as { before: number | null }).before === null ? this.#hits : []);
      case 'notes.remove': {
        const { id } = request as { id: string };
        const removed = this.#hits.filter(({ note }) => note.id === id);
        const deleted = Date.now();
        this.#removed = removed.map(({ note, entity }) => ({ note: { ...note, deleted }, entity }));
        this.#hits = this.#hits.filter(({ note }) => note.id !== id);
        return success(null);
      }
      case 'notes.removed':
        return success(this.#removed);
      case 'library.state': {
        const isMemory = new URLSearchParams(location.search).has('memory');
        return success({ keeping: isMemory ? 'memory' : 'disk', notes: this.#hits.length });
      }
      case 'background.about': {
        const { entity, kept } = request as BackgroundQuestion;
        const answers = kept === null ? SAMPLE_BACKGROUND : SAMPLE_LIBRARY_BACKGROUND;
        return success(answers[entity.name] ?? NOTHING_KNOWN);
      }
      case 'packs.state':
        return success(this.#isEmpty ? [] : SAMPLE_PACKS);
      case 'lookups.agree':
        this.#hasAgreed = true;
        return success(null);
      case 'lookups.find': {
        const { entity } = request as LookUpQuestion;
        if (!this.#hasAgreed) return success({ status: 'not-agreed' });
        return success(SAMPLE_LOOK_UPS[entity.name] ?? { status: 'none' });
      }
      case 'requests.list':
        return success(this.#isEmpty ? [] : SAMPLE_REQUESTS);
      default:
        return failure('full', 'the gallery keeps nothing');
    }
  }

  #about({ names }: About): readonly NoteHit[] {
    return this.#hits.filter(({ entity }) => names.includes(entity.name));
  }
}
