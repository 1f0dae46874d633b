import { expect, it } from 'vitest';
import { widenName } from '../../../../utils/entities/mentions/widen-name.ts';
import type { Mention } from '../../../../utils/types.ts';

it.each([
  ['Ada Okafor Productions made it.', 'Ada Okafor', 'organisation Ada Okafor Productions'],
  ['Corvane Foods plc grew.', 'Corvane', 'organisation Corvane Foods plc'],
  ['Corvane, Inc. grew.', 'Corvane', 'organisation Corvane, Inc'],
  ['Ada Okafor group tickets sold.', 'Ada Okafor', 'person Ada Okafor'],
  ['Ada Okafor, Foundation chair, left.', 'Ada Okafor', 'person Ada Okafor'],
  ['Ada Okafor Foundations', 'Ada Okafor', 'person Ada Okafor'],
])('%s', (text, name, expected) => {
  const mention: Mention = { kind: 'person', start: 0, end: name.length, confidence: 0.4 };
  const { kind, start, end } = widenName(text, mention);
  expect(`${kind} ${text.slice(start, end)}`).toBe(expected);
});
