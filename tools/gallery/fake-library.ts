import { SAMPLE_HITS } from '../../tests/fixtures/interface/sample-notes.ts';
import type { About, NoteHit } from '../../utils/messages/notes-protocol.ts';
import { failure, type Result, success } from '../../utils/messages/result.ts';

/** A library in memory that answers as the background does, so far as the gallery's steps need it. */
export class FakeLibrary {
  #hits: readonly NoteHit[];

  constructor(isEmpty: boolean) {
    this.#hits = isEmpty ? [] : SAMPLE_HITS;
  }

  answer(type: string, request: unknown): Result<unknown> {
    switch (type) {
      case 'notes.about':
        return success({ entity: null, notes: this.#about(request as About).map(({ note }) => note) });
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
        this.#hits = this.#hits.filter(({ note }) => note.id !== id);
        return success(null);
      }
      case 'library.state': {
        const isMemory = new URLSearchParams(location.search).has('memory');
        return success({ keeping: isMemory ? 'memory' : 'disk', notes: this.#hits.length });
      }
      default:
        return failure('full', 'the gallery keeps nothing');
    }
  }

  #about({ names }: About): readonly NoteHit[] {
    return this.#hits.filter(({ entity }) => names.includes(entity.name));
  }
}
