import { changeSettings } from '../settings.ts';
import { requestSearchTerms, returnSearchTerms } from './search-terms.ts';

/**
 * Gives or takes back the reader's word that names may be sent, and with it the browser's own leave. To be called
 * straight from a click. What the browser refuses is not given.
 */
export async function switchLookUps(isOn: boolean): Promise<void> {
  if (!isOn) {
    // The browser takes its leave back even where it stores nothing.
    await Promise.all([changeSettings({ lookUps: false }), returnSearchTerms()]);
  } else if ((await requestSearchTerms()) === 'granted') {
    await changeSettings({ lookUps: true });
  }
}
