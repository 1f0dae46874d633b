import { readInventedRecordings, readSharedRecordings } from './recordings.ts';
import { startReplay } from './start-replay.ts';

/**
 * Stands in for Wikipedia and Wikidata until it is ended: `tsx tools/replay/main.ts`. It answers from recordings, so
 * that the extension can be tried without a network; a build finds it by the variable that is printed.
 */
const shared = readSharedRecordings();
if (shared === null) console.log('../shared/packs/api is not at hand: invented answers only.');
const { origin } = await startReplay([...readInventedRecordings(), ...(shared ?? [])]);
console.log(`WXT_LOOK_UP_ORIGIN=${origin} npm run build`);
