import { ensureReady } from '../setup/ensure-ready.mjs';

ensureReady((line) => console.log(line));
const { register } = await import('tsx/esm/api');
register();
await import('./main.ts');
