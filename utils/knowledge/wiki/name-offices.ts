import type { WikiItem, WikiOffice } from './wiki.ts';

/** The offices of an item under their names; those without a name say nothing and are left out, as are repetitions. */
export function nameOffices(
  { positions }: Pick<WikiItem, 'positions'>,
  names: ReadonlyMap<string, string>,
): readonly WikiOffice[] {
  const offices = new Map<string, WikiOffice>();
  for (const { office, from, to } of positions) {
    const title = names.get(office);
    if (title !== undefined) {
      offices.set(JSON.stringify([title, from, to]), { title: capitalise(title), from, to });
    }
  }
  return [...offices.values()];
}

/** Wikidata writes names of offices as common nouns; they stand at the start of a line. */
function capitalise(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return first.toUpperCase() + text.slice(first.length);
}
