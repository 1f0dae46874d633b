/** The address where it is one of the web, else null: an imported note may hold any text as its address. */
export function toWebLink(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
