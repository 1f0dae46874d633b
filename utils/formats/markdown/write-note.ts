import type { Note } from '../../types.ts';
import { printNote } from '../edit-prints.ts';
import { escapeLine, SOURCE_MARK, writeNoteMark } from './note-marks.ts';

/**
 * A note as it stands in the file of whom it is about, after a blank line: its hidden part, its words, and its source
 * for the eye.
 */
export function writeNote(note: Note): string {
  const { id, source, tags, pinned, created, updated } = note;
  const hidden = { id, created, updated, pinned, tags, source, print: printNote(note) };
  const text = note.text.split('\n').map(escapeLine);
  return ['', writeNoteMark(hidden), '', ...text, '', SOURCE_MARK, '', ...describeSource(note), ''].join(
    '\n',
  );
}

/** For the eye alone: an import looks at the hidden part. */
function describeSource({ source, tags }: Note): string[] {
  const lines = [];
  if (source?.sentence) lines.push(`> “${flatten(source.sentence)}”`);
  if (source) {
    const title = flatten(source.title || source.url).replace(/[\\[\]]/gu, '\\$&');
    const day = source.published === null ? '' : `, ${source.published}`;
    lines.push(`> [${title}](<${source.url.replace(/[<>\s]/gu, encodeURIComponent)}>)${day}`);
  }
  const shown = tags
    .map((tag) => tag.replace(/[^\p{L}\p{N}_/-]+/gu, '-'))
    .filter((tag) => /[^\d-]/u.test(tag));
  if (shown.length > 0) lines.push('', shown.map((tag) => `#${tag}`).join(' '));
  return lines.map((line) => line.replaceAll('%%', '% %'));
}

function flatten(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
