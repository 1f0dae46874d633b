import { askFirefoxItself } from './firefox-itself.ts';
import type { RunningBrowser } from './launch-browser.ts';

/**
 * Answers the question that Firefox asks its reader for an extension's wish, by the button in its own window.
 * @returns the question's words
 * @throws Error where none comes up within ten seconds
 */
export async function answerPrompt({ browser }: RunningBrowser, answer: 'allow' | 'deny'): Promise<string> {
  const words = await askFirefoxItself(
    browser,
    `(async () => {
      for (let tries = 0; tries < 100; tries++) {
        const panel = document.getElementById('addon-webext-permissions-notification');
        const button = panel?.[${JSON.stringify(answer === 'allow' ? 'button' : 'secondaryButton')}];
        if (button && PopupNotifications.isPanelOpen) {
          const words = panel.textContent;
          // Firefox takes no answer in the first moments, lest it was meant for something else.
          await new Promise((done) => setTimeout(done, 1_000));
          button.click();
          return words;
        }
        await new Promise((done) => setTimeout(done, 100));
      }
      return null;
    })()`,
  );
  if (typeof words !== 'string') throw new Error('Firefox asks nothing.');
  return words;
}
