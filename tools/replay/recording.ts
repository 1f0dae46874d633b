import type { WikiSite } from '../../utils/knowledge/wiki/wiki.ts';

/** An answer as one of the sites gave it, or of its shape, and what it answers. */
export interface Recording {
  readonly site: WikiSite;
  /** Parameters that a request must have, among others. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The body, JSON. */
  readonly body: string;
}

/** Whether a recording answers a request. */
export function isAnswerTo(
  { site, parameters }: Recording,
  asked: WikiSite,
  query: URLSearchParams,
): boolean {
  return site === asked && Object.entries(parameters).every(([name, value]) => query.get(name) === value);
}
