import type { Browser } from 'webextension-polyfill';

/**
 * What `webextension-polyfill` comes to in the browsers that we support: it steps aside where there is a `browser`, and both have
 * one (Firefox always, Chrome from 148). Builds take this file in its place, since a content script is compiled anew in each
 * page, and those thousand lines took a quarter of the time that ours needs to start.
 */
export default (globalThis as unknown as { readonly browser: Browser }).browser;
