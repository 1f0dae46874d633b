import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../../tools/browser/extension-page.ts';
import type { RunningBrowser } from '../../../tools/browser/launch-browser.ts';
import type { ExportFormat } from '../../../utils/app/transfer/write-file.ts';

const PATIENCE_MS = 120_000;

export interface ExportTime {
  /** From the click to the word that the file is written. */
  readonly ms: number;
  /** How often the progress shown changed meanwhile. */
  readonly steps: number;
}

/** Exports the library as a reader does, in the options page. @param folder takes the file */
export async function timeExport(
  running: RunningBrowser,
  format: ExportFormat,
  folder: string,
): Promise<ExportTime> {
  const page = await openExtensionPage(running, 'options.html#transfer');
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  try {
    return await exportAs(page, format);
  } finally {
    await page.close();
  }
}

async function exportAs(page: Page, format: string): Promise<ExportTime> {
  const field = await page.waitForSelector(`input[value="${format}"]`);
  await field?.click();
  return await page.evaluate(
    (patience) =>
      new Promise<ExportTime>((done, fail) => {
        const form = document.querySelector<HTMLFormElement>('form:has([name="format"])');
        const section = form?.closest('section');
        if (!form || !section) return fail(new Error('there is no export'));
        const shown = new Set<number>();
        const start = performance.now();
        new MutationObserver(() => {
          const progress = section.querySelector('progress');
          if (progress) shown.add(progress.value);
          else if (section.querySelector('[role="status"]'))
            done({ ms: performance.now() - start, steps: shown.size });
        }).observe(section, { subtree: true, childList: true, attributes: true });
        setTimeout(() => fail(new Error('the export does not end')), patience);
        form.requestSubmit();
      }),
    PATIENCE_MS,
  );
}
