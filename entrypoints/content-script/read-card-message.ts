import type { FromCard } from '../../utils/messages/card-protocol.ts';
import { type Guard, isOneOf, isRecord, isWhole, orNull } from '../../utils/messages/guard.ts';

type Kind = FromCard['type'];

const isOffset = isWhole(0, 1e9);
const isHeight = (value: unknown): value is number => Number.isFinite(value);

const isStep = (value: unknown): value is 1 | -1 => value === 1 || value === -1;

const GUARDS: { readonly [K in Kind]: Guard<Extract<FromCard, { type: K }>> } = {
  'card.ready': isRecord({ type: isOneOf({ 'card.ready': true }) }),
  'card.resize': isRecord({ type: isOneOf({ 'card.resize': true }), height: isHeight }),
  'card.close': isRecord({ type: isOneOf({ 'card.close': true }) }),
  'card.jump': isRecord({ type: isOneOf({ 'card.jump': true }), start: isOffset, end: isOffset }),
  'card.point': isRecord({
    type: isOneOf({ 'card.point': true }),
    place: orNull(isRecord({ start: isOffset, end: isOffset })),
  }),
  'card.fragment': isRecord({ type: isOneOf({ 'card.fragment': true }), start: isOffset, end: isOffset }),
  'card.walk': isRecord({ type: isOneOf({ 'card.walk': true }), step: isStep }),
  'card.leave': isRecord({ type: isOneOf({ 'card.leave': true }), step: isStep }),
};

/** What the card's frame said over its port, null where it is nothing of the protocol. */
export function readCardMessage(message: unknown): FromCard | null {
  return Object.values<Guard<FromCard>>(GUARDS).some((guard) => guard(message))
    ? (message as FromCard)
    : null;
}
