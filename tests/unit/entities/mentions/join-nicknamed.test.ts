import { expect, it } from 'vitest';
import { joinNicknamed } from '../../../../utils/entities/mentions/join-nicknamed.ts';
import { findNames } from '../support/name-places.ts';

it.each([
  ['Margaret “Peggy” Hall spoke.', ['Margaret “Peggy” Hall']],
  ['Margaret (Peg) Hall spoke.', ['Margaret (Peg) Hall']],
  ['Margaret “Peggy” Hall and Ada left.', ['Margaret “Peggy” Hall', 'Ada']],
  ['Margaret “never saw” Hall.', ['Margaret', 'Hall']],
  ['“Margaret”, said Hall.', ['Margaret', 'Hall']],
  ['Ada (née Hall) left.', ['Ada', 'other Hall']],
])('%s', (text, expected) => {
  const mentions = joinNicknamed(text, findNames(text, { person: ['Margaret', 'Peggy', 'Hall', 'Ada'] }));
  expect(
    mentions.map(({ kind, start, end }) => (kind === 'person' ? '' : `${kind} `) + text.slice(start, end)),
  ).toEqual(expected);
});

it.each([
  ['Margaret “Peggy” Hall spoke.', 'Margaret “Peggy', ['Margaret “Peggy” Hall']],
  ['Margaret "Peggy" Hall spoke.', 'Margaret "Peggy', ['Margaret "Peggy" Hall']],
  ['Margaret “never” Hall spoke.', 'Margaret “never', ['Margaret “never', 'Hall']],
])('completes a name that ends within its nickname: %s', (text, cut, expected) => {
  const mentions = joinNicknamed(text, findNames(text, { person: [cut, 'Hall'] }));
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
