/** The two engines that Backgrounder is built for. Chrome, Edge and Brave count as Chromium. */
export type BrowserName = 'chromium' | 'firefox';

export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

export function isBrowserName(value: unknown): value is BrowserName {
  return value === 'chromium' || value === 'firefox';
}
