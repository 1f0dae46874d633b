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
    ['Charity Harbour Light said so.', 'organisation Harbour Light'],
    ['Retailer Brightway grew.', 'organisation Brightway'],
    ['They gave it to Friends of the River, who sang.', 'organisation Friends of the River'],
    ['The Unite union called it a day.', 'organisation Unite'],
    ['Corvane analyst Ada Vale spoke.', 'organisation Corvane'],
    ['The group that owns her songs, Loud Engine, says so.', 'organisation Loud Engine'],
    ['Originally published by Pump Science.', 'organisation Pump Science'],
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
    ['a capital that a sentence starts with', 'Former coach Ada came. Rival manager Ben left.'],
    ['the head of a company', 'The head of the company, Vale, came.'],
    ['a day', 'He told the newspaper Monday.'],
    ['what goes on in small letters', 'his wife, Canadian skier and singer, left'],
  ])('leaves %s', (_, text) => {
    expect(introducedIn(text)).toEqual([]);
  });

  it('carries an introduction to the other places of the name', () => {
    const names: Names = { other: ['Loud Engine'] };
    const text = 'The group, Loud Engine, says so. Loud Engine waits.';
    expect(introducedIn(text, names)).toEqual(['organisation Loud Engine', 'organisation Loud Engine']);
  });

  it('takes both names of two companies', () => {
    expect(introducedIn('It is sold by the drugs’ makers, Corvane and Vale Nord, which said so.')).toEqual([
      'organisation Corvane',
      'organisation Vale Nord',
    ]);
  });

  it('leaves what the recogniser is sure of, and takes the longer name where it saw a place', () => {
    expect(introducedIn('Det Ada Okafor spoke.', { person: ['Ada Okafor'] })).toEqual([]);
    expect(introducedIn('the union Ada Okafor leads', { person: ['Ada Okafor'] })).toEqual([]);
    expect(introducedIn('Mayor London Vale spoke.', { place: ['London'] })).toEqual(['person London Vale']);
  });
});
