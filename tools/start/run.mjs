import { ensureReady } from '../setup/ensure-ready.mjs';

ensureReady((line) => console.log(line));
// Only now is tsx sure to be there.
const { register } = await import('tsx/esm/api');
register();
await import('./main.ts');
