import { SAMPLE_HITS } from '../../tests/fixtures/interface/sample-notes.ts';
import type { NoteHit } from '../../utils/messages/notes-protocol.ts';

const NAMES = 30;

const LONG_NAME = 'of the Amalgamated Federation for Inland Waterways';
const LONG_TEXT =
  'Said in committee that the figures were “provisional, indicative and not to be relied upon”; the same figures stand in the leaflet of the campaign three weeks later, without any of these words.';
const LONG_WORD =
  'https://courier.example/archive/2024/03/02/the-budget-that-pleased-nobody?reading=whole#paragraph-12';

/** A library of many names, some as long as they get, and of notes with long sentences and words that do not break. */
export const CROWDED_HITS: readonly NoteHit[] = Array.from({ length: NAMES }, (_, index): NoteHit => {
  const model = SAMPLE_HITS[index % SAMPLE_HITS.length] as NoteHit;
  const name = index % 3 === 0 ? `${model.entity.name} ${LONG_NAME}` : `${model.entity.name} ${index}`;
  const id = `e-crowd-${index}`;
  const texts = [model.note.text, LONG_TEXT, LONG_WORD];
  return {
    entity: { ...model.entity, id, name },
    note: {
      ...model.note,
      id: `n-crowd-${index}`,
      entityId: id,
      text: index === 0 ? texts.join('\n\n') : (texts[index % texts.length] ?? ''),
      tags: index % 2 === 0 ? ['budget', 'inland-waterways/finances/annual-accounts'] : [],
    },
  };
});
