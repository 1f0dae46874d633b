/** What stands as a word of its own before a surname and belongs to it. */
export const SURNAME_PARTICLES: readonly string[] =
  'de di da del della la le du dos van von der den ter ten al el bin'.split(' ');
const PARTICLES = new Set([...SURNAME_PARTICLES, 'das', 'ben', 'mac', 'mc', 'st']);

/** The tokens of a name with its particles joined to what follows them: "de blasio" and "deblasio" come out the same. */
export function joinParticles(tokens: readonly string[]): readonly string[] {
  if (!tokens.some((token) => PARTICLES.has(token))) return tokens;
  const joined: string[] = [];
  let open = '';
  for (const [at, token] of tokens.entries()) {
    if (PARTICLES.has(token) && at < tokens.length - 1) open += token;
    else {
      joined.push(open + token);
      open = '';
    }
  }
  return joined;
}
