import { readFileSync } from 'node:fs';
import type { GetMessage } from '../../../utils/strings/make-strings.ts';

export interface Catalogue {
  readonly messages: Readonly<Record<string, string>>;
  readonly getMessage: GetMessage;
}

/** The messages of a language, given as `browser.i18n.getMessage` gives them. */
export function readCatalogue(language: string): Catalogue {
  const file: Record<string, { message: string }> = JSON.parse(
    readFileSync(`public/_locales/${language}/messages.json`, 'utf8'),
  );
  const messages = Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
  return {
    messages,
    getMessage: (key, substitutions) =>
      (messages[key] ?? '').replace(/\$(\d)/gu, (_, digit: string) => substitutions[Number(digit) - 1] ?? ''),
  };
}
