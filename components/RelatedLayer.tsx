import { useState } from 'preact/hooks';
import type { RelatedNote } from '../utils/messages/notes-protocol.ts';
import type { Strings } from '../utils/strings/strings.ts';
import { KindSign } from './KindSign.tsx';
import { Layer } from './Layer.tsx';
import { useStrings } from './strings-context.ts';

export interface RelatedLayerProps {
  level: 2 | 3;
  /** Name of whom the notes have to do with. */
  name: string;
  related: readonly RelatedNote[];
  /** Milliseconds since 1970. */
  now: number;
}

const SHOWN = 2;
/** Never begins a line. */
const BETWEEN = '\u00a0· ';

/** Notes on others that have to do with somebody, each with why it is shown; nothing where there are none. */
export function RelatedLayer({ level, name, related, now }: RelatedLayerProps) {
  const strings = useStrings();
  const [isWhole, setWhole] = useState(false);
  if (related.length === 0) return null;
  const shown = isWhole ? related : related.slice(0, SHOWN);
  return (
    <Layer title={strings.t('relatedLayer')} level={level}>
      <ul class="related">
        {shown.map(({ note, entity, relation }) => (
          <li key={note.id}>
            <p class="related-who">
              <KindSign kind={entity.kind} /> <bdi>{entity.name}</bdi>
            </p>
            <div class="note-item">
              <p class="related-words" dir="auto">
                {note.text}
              </p>
            </div>
            <p class="when">
              {describeRelation(relation, name, strings)}
              {BETWEEN}
              <span class="day">{strings.day(note.updated, now)}</span>
            </p>
          </li>
        ))}
      </ul>
      {related.length > shown.length && (
        <button type="button" class="link more" onClick={() => setWhole(true)}>
          {strings.plural('moreNotes', related.length - shown.length)}
        </button>
      )}
    </Layer>
  );
}

/** Why a note is shown: what it mentions, or who is named here too, and in how many articles both were noted. */
function describeRelation(
  { isMention, isNamedHere, shared }: RelatedNote['relation'],
  name: string,
  { t, plural }: Strings,
): string {
  const reasons = [
    ...(isMention ? [t('relatedMention', name)] : []),
    ...(isNamedHere ? [t('relatedHere')] : []),
    ...(shared > 0 ? [plural('relatedShared', shared)] : []),
  ];
  return reasons.join(BETWEEN);
}
