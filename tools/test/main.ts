import { FAILED, isGood, type Outcome, sayOutcome, sumUp } from './outcome.ts';
import { PARTS, type Part } from './parts.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no part “${unknown.join('”, “')}”. Parts: ${PARTS.map(({ name }) => name).join(', ')}`,
  );
  process.exit(1);
}

const outcomes = new Map<string, Outcome>();
for (const part of PARTS) {
  if (wanted.length === 0 || wanted.includes(part.name)) outcomes.set(part.name, await runPart(part));
}

console.log();
for (const [name, outcome] of outcomes) console.log(`${name.padEnd(16)} ${sayOutcome(outcome)}`);
const total = sumUp([...outcomes.values()]);
console.log(sayOutcome(total));
process.exitCode = isGood(total) ? 0 : 1;

/** A part that throws is one failure; the others go on. */
async function runPart({ name, run }: Part): Promise<Outcome> {
  const started = performance.now();
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  try {
    return await run();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return FAILED;
  } finally {
    console.log(`── ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}
