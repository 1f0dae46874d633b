import { startSite } from './start-site.ts';

const site = await startSite(Number(process.env.PORT ?? 0));
console.log(`The sample site is at ${site.origin}/article${site.hasSeed ? ` and ${site.origin}/seed` : ''}`);
