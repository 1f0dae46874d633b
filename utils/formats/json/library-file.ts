/** Says what a JSON file is; the schema is published beside the extension (`public/schema/library-2.json`). */
export const LIBRARY_FORMAT = 'backgrounder-library';

/** Version of the format that is written. Every older one is read: see `upgrade-file.ts`. */
export const LIBRARY_VERSION = 2;
