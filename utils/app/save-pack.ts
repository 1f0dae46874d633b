import type { PackState } from '../messages/background.ts';
import type { PacksProtocol } from '../messages/packs-protocol.ts';
import type { Result } from '../messages/result.ts';
import { sendToBackground } from '../messages/send.ts';

/**
 * Hands a pack to the reader as a file in our format, a line for each entry, packed.
 * @returns whether it was all there
 */
export async function savePack(pack: PackState): Promise<boolean> {
  const lines = await readLines(pack.id);
  if (!lines) return false;
  const { title, revision, licence, attribution, homepage, sources } = pack;
  const head = {
    format: 'backgrounder-pack',
    version: 1,
    title,
    revision,
    licence,
    attribution,
    homepage,
    sources,
  };
  const opening = JSON.stringify(head).slice(0, -1);
  const text = new Blob([`${opening},"entries":[\n`, lines.join(',\n'), '\n]}\n']);
  const packed = await new Response(text.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  offer(packed, `${nameFile(title)}.json.gz`);
  return true;
}

async function readLines(id: string): Promise<readonly string[] | null> {
  const lines: string[] = [];
  let from: number | null = 0;
  while (from !== null) {
    const piece: Result<PacksProtocol['packs.read']['reply']> = await sendToBackground('packs.read', {
      id,
      from,
    });
    if (!piece.ok) return null;
    lines.push(...piece.value.entries);
    from = piece.value.next;
  }
  return lines;
}

function offer(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser reads it after the click has been answered.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function nameFile(title: string): string {
  const plain = title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/gu, '');
  return plain.slice(0, 80) || 'pack';
}
