import { useEffect, useId, useState } from 'preact/hooks';
import { useStrings } from './strings-context.ts';

interface TagFieldProps {
  /** What is typed: tags with spaces between. */
  tags: string;
  /** The note's words: a #tag that is being typed at their end is completed as well. */
  text: string;
  suggest: (prefix: string) => Promise<readonly string[]>;
  onTags: (tags: string) => void;
  onText: (text: string) => void;
}

const SHOWN = 6;

/** The tags of a note, and those in use that begin as the last one typed. */
export function TagField({ tags, text, suggest, onTags, onText }: TagFieldProps) {
  const { t } = useStrings();
  const id = useId();
  const [offered, setOffered] = useState<readonly string[]>([]);
  const inText = /(?:^|\s)#([^\s#]+)$/u.exec(text)?.[1] ?? null;
  const prefix = (inText ?? /[^\s#]+$/u.exec(tags)?.[0] ?? '').toLowerCase();

  useEffect(() => {
    let isCurrent = true;
    if (prefix === '') setOffered([]);
    else {
      suggest(prefix).then((found) => {
        if (isCurrent) setOffered(found.filter((tag) => tag !== prefix).slice(0, SHOWN));
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [prefix]);

  function complete(tag: string): void {
    if (inText !== null) onText(`${text.slice(0, text.length - inText.length)}${tag} `);
    else onTags(`${tags.slice(0, tags.length - prefix.length)}${tag} `);
  }

  return (
    <div class="tag-field">
      <label for={id}>{t('tags')}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={tags}
        maxLength={2_000}
        onInput={(event) => onTags(event.currentTarget.value)}
      />
      {offered.length > 0 && (
        <fieldset class="offered" aria-label={t('tagsInUse')}>
          {offered.map((tag) => (
            <button key={tag} type="button" class="link" onClick={() => complete(tag)}>
              #{tag}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
