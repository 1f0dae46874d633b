import { expect, it } from 'vitest';
import { findNames } from './articles.ts';

it.each([
  ['Her office did not provide PolitiFact with further words.', 'PolitiFact'],
  ['It is revealed in Eurogamer’s review that nobody had seen the end.', 'Eurogamer'],
  ['The fans almost broke Investopedia trying to learn what a share is.', 'Investopedia'],
  ['They had seen none of it, according to Hackaday.', 'Hackaday'],
])('knows who reports: %s', (text, name) => {
  expect(findNames(text).organisations).toContain(name);
});
