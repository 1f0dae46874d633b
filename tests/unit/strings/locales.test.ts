import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from './read-catalogue.ts';

const LANGUAGES = readdirSync('public/_locales');
const FORMS = /_(?:zero|one|two|few|many|other|exactly\d+)$/u;

function readSources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|html)$/u.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

const sources = ['components', 'entrypoints', 'utils'].map(readSources).join('\n');
const config = readFileSync('wxt.config.ts', 'utf8');

/** Whether any source says the key, or the manifest; plural forms are said by their base. */
function isUsed(key: string): boolean {
  const said = key.replace(FORMS, '');
  return sources.includes(`'${said}'`) || config.includes(`__MSG_${said}__`);
}

/** Words by which a language is on first-name terms; the reader is addressed formally throughout. */
const FAMILIAR: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:du|dir|dich|dein(?:e[mnrs]?)?|hast|kannst|sag|wähle)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:tú|tus?|ti|te|has|puedes|\p{L}+aste|(?!existe)\p{L}+iste|editabas|suelta)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tu|toi|ton|tes|ta)(?!\p{L})/iu,
};

/** Words for which a language has settled on another. */
const REPLACED: Readonly<Record<string, RegExp>> = {
  de: /Korrektur|Lektüre|pausiert|Popup/iu,
  en: /popup/iu,
  es: /tarjeta|consulta(?!n)|equivale/iu,
  fr: /(?<!\p{L})(?:cartes?|paquets?)(?!\p{L})/iu,
};

/** What a printer of the language would not set: French signs that could begin a line, dots that stand off. */
const MISSET: Readonly<Record<string, RegExp>> = {
  de: /["']|\.\.\./u,
  en: /["']|\.\.\./u,
  es: /["'“„]|\.\.\.|\s…/u,
  fr: /["'“„]|\.\.\.|\s…| [;:?!»]|« /u,
};

function placeholdersOf(message: string): string[] {
  return [...new Set(message.match(/\$\d/gu) ?? [])].sort();
}

const english = readCatalogue('en').messages;

describe('locales', () => {
  it('stand in four languages', () => {
    expect(LANGUAGES.sort()).toEqual(['de', 'en', 'es', 'fr']);
  });

  it('have no message that nobody uses', () => {
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('have every message that the manifest names', () => {
    const named = [...config.matchAll(/__MSG_(\w+)__/gu)].map(([, key]) => key ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((key) => !(key in english))).toEqual([]);
  });

  it('have the privacy statement that STORE.md gives the stores', () => {
    const store = readFileSync('STORE.md', 'utf8');
    const lines = Object.keys(english).filter((key) => /^privacy\d$/u.test(key));
    expect(lines).toHaveLength(5);
    expect(lines.filter((key) => !store.includes(`- ${english[key]}\n`))).toEqual([]);
  });

  describe.each(LANGUAGES)('%s', (language) => {
    const { messages } = readCatalogue(language);
    const isPlain = (key: string) => !FORMS.test(key);

    it('has every message, and no other', () => {
      expect(Object.keys(messages).filter(isPlain).sort()).toEqual(
        Object.keys(english).filter(isPlain).sort(),
      );
    });

    it('has every plural form that its language asks for', () => {
      const bases = new Set(
        Object.keys(english)
          .filter((key) => FORMS.test(key))
          .map((key) => key.replace(FORMS, '')),
      );
      const categories = new Intl.PluralRules(messages.languageTag).resolvedOptions().pluralCategories;
      // "Many" is for millions, which nothing here counts.
      const asked = categories.filter((category) => category !== 'many');
      const wanted = [...bases].flatMap((base) => asked.map((category) => `${base}_${category}`));
      expect(wanted.filter((key) => !(key in messages))).toEqual([]);
    });

    it('puts in what English puts in', () => {
      const differing = Object.keys(english).filter(
        (key) =>
          isPlain(key) &&
          placeholdersOf(messages[key] ?? '').join() !== placeholdersOf(english[key] ?? '').join(),
      );
      expect(differing).toEqual([]);
    });

    it('addresses the reader formally, and has one word for one thing', () => {
      const isOff = (message: string) => [FAMILIAR, REPLACED].some((words) => words[language]?.test(message));
      expect(Object.keys(messages).filter((key) => isOff(messages[key] ?? ''))).toEqual([]);
    });

    it('is set as its language is: quotation marks, dots, spaces that do not break', () => {
      const isOff = (message: string) => MISSET[language]?.test(message) || / {2}|^ | $/u.test(message);
      expect(Object.keys(messages).filter((key) => isOff(messages[key] ?? ''))).toEqual([]);
    });

    it('keeps within what the stores and the browsers allow', () => {
      expect(messages.extensionDescription?.length).toBeLessThanOrEqual(132);
      expect(Object.entries(messages).filter(([, message]) => message.trim() === '')).toEqual([]);
    });
  });
});
