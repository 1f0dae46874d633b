import nlp from 'compromise';
import type { FoundSpan } from './spans.ts';

interface PeerView {
  json(options: {
    offset: boolean;
  }): readonly { readonly offset: { readonly start: number; readonly length: number } }[];
}

/** People and organisations as compromise finds them, with places in the text. */
export function findByPeer(text: string): FoundSpan[] {
  const document = nlp(text);
  const spans = (view: PeerView, type: FoundSpan['type']): FoundSpan[] =>
    view.json({ offset: true }).map(({ offset }) => {
      const raw = text.slice(offset.start, offset.start + offset.length);
      // Its offsets take in the marks around a name.
      const lead = /^[^\p{L}\p{N}]*/u.exec(raw)![0].length;
      const bare = raw.slice(lead).replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '');
      return { start: offset.start + lead, end: offset.start + lead + bare.length, type };
    });
  return [...spans(document.people(), 'PER'), ...spans(document.organizations(), 'ORG')];
}
