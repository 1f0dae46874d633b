import { expect, it } from 'vitest';
import { findNames } from './articles.ts';

it.each([
  ['Yet Parler said nothing of it.', 'Parler'],
  ['Unlike Kuaishou, the firm has no plan.', 'Kuaishou'],
  ['Yesterday Rheinmetall opened a plant.', 'Rheinmetall'],
  ['He asked twice. “Is Hikvision right about this?” he said.', 'Hikvision'],
  ['On Monday Fortescue said so.', 'Fortescue'],
  ['By late Friday Piaggio had sold it.', 'Piaggio'],
  ['Since March Survation has asked nobody.', 'Survation'],
])('knows a name behind what only begins a sentence, and behind a day: %s', (text, name) => {
  expect(findNames(text).organisations).toContain(name);
});

it.each([
  ['Prices rose, Hikvision President Anna Meyer said.', 'Hikvision'],
  ['He spoke with Capital One Chief Executive Anna Meyer about it.', 'Capital One'],
  [
    'It was all denied by Teamsters Senior Vice President Anna Meyer, who has since left the union and moved south.',
    'Teamsters',
  ],
  ['That is what Gothamist Editor Anna Meyer and others wrote.', 'Gothamist'],
])('knows a name before a post in capitals: %s', (text, name) => {
  const { people, organisations } = findNames(text);
  expect(organisations).toContain(name);
  expect(people).toContain('Anna Meyer');
});

it.each([
  ['The Teamsters Chief Officers Trust met on Monday.', 'Teamsters'],
  ['They saw the Kuaishou Director Development Centre.', 'Kuaishou'],
  ['It was sold by the Great Parler Company of Hull.', 'Parler'],
])('takes a name for no more than a part of a longer one: %s', (text, name) => {
  expect(findNames(text).organisations).not.toContain(name);
});
