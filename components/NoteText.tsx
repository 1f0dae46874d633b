import { splitLinks } from './model/split-links.ts';

interface NoteTextProps {
  text: string;
}

/** The words of a note, its addresses as links. */
export function NoteText({ text }: NoteTextProps) {
  return (
    <p class="note" dir="auto">
      {splitLinks(text).map((part, index) =>
        part.address === null ? (
          part.text
        ) : (
          <a key={index} class="link" href={part.address} target="_blank" rel="noopener noreferrer">
            {part.text}
          </a>
        ),
      )}
    </p>
  );
}
