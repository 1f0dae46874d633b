import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A benchmark: a file of this folder that exports `run`. */
interface Benchmark {
  readonly name: string;
  readonly run: (args: string[]) => Promise<void>;
}

const [wanted, ...args] = process.argv.slice(2);
const benchmarks = await listBenchmarks();
const chosen = wanted === undefined ? benchmarks : benchmarks.filter(({ name }) => name === wanted);
if (chosen.length === 0) {
  console.error(
    `There is no benchmark “${wanted}”. There are: ${benchmarks.map(({ name }) => name).join(', ')}`,
  );
  process.exit(1);
}
for (const { name, run } of chosen) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  await run(args).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

async function listBenchmarks(): Promise<Benchmark[]> {
  const names = readdirSync(fileURLToPath(new URL('.', import.meta.url)))
    .filter((file) => file.endsWith('.ts') && file !== 'main.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
  const found: Benchmark[] = [];
  for (const name of names) {
    const { run }: { run?: Benchmark['run'] } = await import(`./${name}.ts`);
    if (run) found.push({ name, run });
  }
  return found;
}
