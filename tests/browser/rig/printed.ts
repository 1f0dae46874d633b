import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/** What a browser draws when it prints a page, beside the letters. */
export interface Printed {
  /** How often an area is filled or a line drawn. */
  readonly shapes: number;
  /** The colours, as the PDF writes them. */
  readonly colours: readonly string[];
}

/** An area or a line, and a colour, in the language of PDF; how the letters are cut into runs says nothing. */
const SHAPE = /(?<=\s)(?:f\*?|F|B\*?|b\*?|S|s)(?=\s)/gu;
const COLOUR = /[\d. ]+ (?:rg|RG|g|G|scn?|SCN?)(?=\s)/gu;

export async function readPrinted(page: Page): Promise<Printed> {
  const drawn = listStreams(Buffer.from(await page.pdf())).filter((stream) => /\sBT\s/u.test(stream));
  return {
    shapes: drawn.reduce((count, stream) => count + (stream.match(SHAPE)?.length ?? 0), 0),
    colours: [...new Set(drawn.flatMap((stream) => stream.match(COLOUR) ?? []))].sort(),
  };
}

function listStreams(pdf: Buffer): string[] {
  const streams: string[] = [];
  for (const { index, 0: opening } of pdf.toString('latin1').matchAll(/(?<!end)stream\r?\n/gu)) {
    const from = index + opening.length;
    streams.push(unpack(pdf.subarray(from, pdf.indexOf('endstream', from))).toString('latin1'));
  }
  return streams;
}

/** Not all streams are packed. */
function unpack(stream: Buffer): Buffer {
  try {
    return inflateSync(stream);
  } catch {
    return stream;
  }
}
