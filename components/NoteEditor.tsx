import { useLayoutEffect, useRef } from 'preact/hooks';
import { quoteSentence } from './model/quote-sentence.ts';
import { useStrings } from './strings-context.ts';
import { TagField } from './TagField.tsx';

interface NoteEditorProps {
  /** Read out as the field's name, and shown in it while it is empty. */
  label: string;
  text: string;
  /** What its tag field holds. */
  tags: string;
  /** The sentence that is kept with the note, null where there is none. */
  sentence: string | null;
  /** Whether the field is open, with its buttons, or one quiet line. */
  isOpen: boolean;
  /** Takes the focus when it appears: the reader asked to edit. */
  isFocused?: boolean;
  suggestTags: (prefix: string) => Promise<readonly string[]>;
  onText: (text: string) => void;
  onTags: (tags: string) => void;
  onOpen?: () => void;
  /** Missing where there is another choice to be made first. */
  onKeep?: () => void;
  onCancel: () => void;
}

/** The background refuses longer notes (UTF-16 code units). */
const LONGEST_NOTE = 100_000;

function fitToText(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}

/** A field that grows with what is written in it. Ctrl or Cmd with Enter keeps the note. */
export function NoteEditor(props: NoteEditorProps) {
  const { label, text, tags, sentence, isOpen, isFocused, onText, onOpen, onKeep, onCancel } = props;
  const strings = useStrings();
  const { t } = strings;
  const field = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    fitToText(element);
    // A side panel is drawn narrower and wider.
    const fit = () => fitToText(element);
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, [text, isOpen]);

  useLayoutEffect(() => {
    if (!isFocused || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [isFocused]);

  const isBlank = text.trim() === '';

  function cancel(): void {
    // The button goes; the focus must not go with it.
    field.current?.focus();
    onCancel();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    if (isBlank || !onKeep) return;
    event.preventDefault();
    onKeep();
  }

  return (
    <div class={isOpen ? 'editor is-open' : 'editor'}>
      <textarea
        ref={field}
        rows={1}
        dir="auto"
        aria-label={label}
        placeholder={label}
        maxLength={LONGEST_NOTE}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onClick={onOpen}
      />
      {isOpen && text.length >= LONGEST_NOTE && (
        <p class="failure" role="alert">
          {t('noteFull')}
        </p>
      )}
      {isOpen && (
        <>
          {sentence && (
            <p class="kept">
              <bdi>{t('sentenceKept', quoteSentence(sentence, strings))}</bdi>
            </p>
          )}
          <TagField
            tags={tags}
            text={text}
            suggest={props.suggestTags}
            onTags={props.onTags}
            onText={(completed) => {
              onText(completed);
              field.current?.focus();
            }}
          />
          {onKeep && (
            <p class="actions">
              <button type="button" class="button is-small" disabled={isBlank} onClick={onKeep}>
                {t('keepNote')}
              </button>
              <button type="button" class="quiet" onClick={cancel}>
                {t('cancel')}
              </button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
