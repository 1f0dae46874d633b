/** One object of a page's JSON-LD; nothing in it is trusted. */
export type LinkedData = Readonly<Record<string, unknown>>;

const MAX_OBJECTS = 200;
const MAX_DEPTH = 6;

/** All typed objects in the page's JSON-LD scripts, outermost first. Scripts that do not parse are passed over. */
export function readJsonLd(scripts: readonly string[]): LinkedData[] {
  const found: LinkedData[] = [];
  for (const text of scripts) collect(parse(text), 0, found);
  return found;
}

/** Whether an object is of one of the types (schema.org names, without prefix). */
export function isOfType(data: LinkedData, types: RegExp): boolean {
  const type = data['@type'];
  return (Array.isArray(type) ? type : [type]).some((one) => typeof one === 'string' && types.test(one));
}

/** The first text of a value that may be a string, an object with a name, or an array of these. */
export function readText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return value.length > 0 ? readText(value[0]) : null;
  return isObject(value) ? readText(value.name ?? value['@value']) : null;
}

export function isObject(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Strict JSON first; then without what publishers add to it: comments, CDATA marks, raw line breaks, a stray semicolon. */
function parse(text: string): unknown {
  const cleaned = text.replace(
    /^\s*(?:\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[|<!--)|(?:\/\*\]\]>\*\/|\/\/\]\]>|\]\]>|-->)?\s*;?\s*$/g,
    '',
  );
  for (const attempt of [text, cleaned, cleaned.replace(/[\t\n\r\f\v]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or none: the page then has no linked data.
    }
  }
  return null;
}

function collect(value: unknown, depth: number, found: LinkedData[]): void {
  if (depth > MAX_DEPTH || found.length >= MAX_OBJECTS) return;
  if (Array.isArray(value)) for (const one of value) collect(one, depth + 1, found);
  else if (isObject(value)) {
    if (value['@type'] !== undefined) found.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart']) {
      if (key in value) collect(value[key], depth + 1, found);
    }
  }
}
