/** Says what a JSON file is; its schema stands in `schema/library-2.schema.json`. */
export const LIBRARY_FORMAT = 'backgrounder-library';

/** Version of the format that is written. Every older one is read: see `upgrade-file.ts`. */
export const LIBRARY_VERSION = 2;
