import { describe, expect, it } from 'vitest';
import { findIntroduced } from '../../../../utils/entities/mentions/find-introduced.ts';
import { findNames, type Names } from '../support/name-places.ts';

function introducedIn(text: string, names: Names = {}): string[] {
  const mentions = findNames(text, names);
  return findIntroduced(text, mentions)
    .filter((found) => !mentions.includes(found))
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('names that their surroundings introduce', () => {
  it.each([
    ['Det Sgt Will Marsh spoke.', 'person Will Marsh'],
    ['Mayor London Vale spoke.', 'person London Vale'],
    ['It was Mr Hollis who left.', 'person Hollis'],
    ['Prof. Greta van der Meer agreed.', 'person Greta van der Meer'],
    ['He and his wife, Ivy, left.', 'person Ivy'],
    ['Her neighbour, Idris, says so.', 'person Idris'],
    ['It stands in the journal Pump Research.', 'organisation Pump Research'],
    ['A notice seen by the charity Harbour Light said so.', 'organisation Harbour Light'],
    ['The Unite union called it a day.', 'organisation Unite'],
    ['HONOLULU, Hawaii (KaiNewsNow) - It rained.', 'organisation KaiNewsNow'],
  ])('%s', (text, expected) => {
    expect(introducedIn(text)).toEqual([expected]);
  });

  it('finds the acronym in brackets', () => {
    expect(
      introducedIn('The Northern Housing Body (NHB) and the Harbour Trust (XQ) met.', {
        organisation: ['Northern Housing Body', 'Harbour Trust'],
      }),
    ).toEqual(['organisation NHB']);
  });

  it.each([
    ['a department', 'The Justice Department and Lady Vale Private Hospital.'],
    ['another title', 'Justice Secretary Ada left.'],
    ['one word after a title that is a word, too', 'Coach Travel is cheap.'],
    ['a nationality', 'The British union met the London-based charity.'],
    ['a day', 'He told the newspaper Monday.'],
    ['what goes on in small letters', 'his wife, Canadian skier and singer, left'],
  ])('leaves %s', (_, text) => {
    expect(introducedIn(text)).toEqual([]);
  });

  it('leaves what the recogniser is sure of, and takes the longer name where it saw a place', () => {
    expect(introducedIn('Det Ada Okafor spoke.', { person: ['Ada Okafor'] })).toEqual([]);
    expect(introducedIn('the union Ada Okafor leads', { person: ['Ada Okafor'] })).toEqual([]);
    expect(introducedIn('Mayor London Vale spoke.', { place: ['London'] })).toEqual(['person London Vale']);
  });
});
