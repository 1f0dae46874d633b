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
    ['A senior vice president of play at Corvane left.', 'organisation Corvane'],
    ['Ada Lund, Chief Harbour Officer of Corvane Pumps, left.', 'organisation Corvane Pumps'],
    ['Corvane Co-Founder and CEO Ada Lund left.', 'organisation Corvane'],
    ['He wrote to Corvane — an organization for pumps — in May.', 'organisation Corvane'],
    ['Corvane General Manager Ada Lund left.', 'organisation Corvane'],
    ['It became a company called 60 Pumps to grow.', 'organisation 60 Pumps'],
    ['The Pumpa Viva party said so.', 'organisation Pumpa Viva'],
    ['Corvane chairman Ada Lund left.', 'organisation Corvane'],
    ['She told Corvane magazine so.', 'organisation Corvane'],
    ['The Unite union called it a day.', 'organisation Unite'],
    ['Corvane analyst Ada Vale spoke.', 'organisation Corvane'],
    ['The group that owns her songs, Loud Engine, says so.', 'organisation Loud Engine'],
    ['Originally published by Pump Science.', 'organisation Pump Science'],
    ['It ended with her former label Loud Engine, which owns her songs.', 'organisation Loud Engine'],
    ['He left his employer, Corvane, on Monday.', 'organisation Corvane'],
    ['It was sold to tech giant Corvane.', 'organisation Corvane'],
    ['They bought Loud Engine last year for $300 million.', 'organisation Loud Engine'],
    ['The takeover of Corvane failed.', 'organisation Corvane'],
    ['Shares in Corvane fell.', 'organisation Corvane'],
    ['She co-founded Corvane in 2012.', 'organisation Corvane'],
    ['Ada, the CEO of Corvane, left.', 'organisation Corvane'],
    ['They asked Corvane’s founder.', 'organisation Corvane'],
    ['Corvane, a small pump start-up that failed, left.', 'organisation Corvane'],
    ['It rose after Corvane announced a deal.', 'organisation Corvane'],
    ['In May, Corvane reported that it had grown.', 'organisation Corvane'],
    ['According to the Spanish NGO Camino Nord, it rained.', 'organisation Camino Nord'],
    ['The news portal The Sheet reported it.', 'organisation The Sheet'],
    ['So Corvane analysts said in a note.', 'organisation Corvane'],
    ['Source: KABC 9', 'organisation KABC 9'],
    ['He told WXYZ that it rained.', 'organisation WXYZ'],
    ['It sold to Corvane, one of the largest pump suppliers in the south.', 'organisation Corvane'],
    ['The headquarters of Corvane, the state pump monopoly, burnt.', 'organisation Corvane'],
    ['He was president of Fendaf, the Danish football federation.', 'organisation Fendaf'],
    ['Corvane is a young company that makes pumps.', 'organisation Corvane'],
    ['Corvane Sur is Denmark’s biggest airline.', 'organisation Corvane Sur'],
    ['So the French pump company Corvane said.', 'organisation Corvane'],
    ['She told local Arabic daily Arraya that it rained.', 'organisation Arraya'],
    ['A singer of vocal quartet “Corvane” left.', 'organisation Corvane'],
    ['Ada Lund (co-founder, Corvane) paid.', 'organisation Corvane'],
    ['It was paid by the harbour nonprofit the Harbour Light.', 'organisation Harbour Light'],
    ['He told The Lowmarker last month so.', 'organisation The Lowmarker'],
    ['HONOLULU, Hawaii (KaiNewsNow) - It rained.', 'organisation KaiNewsNow'],
  ])('%s', (text, expected) => {
    expect(introducedIn(text)).toEqual([expected]);
  });

  it.each([
    ['Gulls 4, Rovers Vale 1: Lund scored twice.', ['organisation Gulls', 'organisation Rovers Vale']],
    ['Gulls 4-1 Rovers Vale', ['organisation Gulls', 'organisation Rovers Vale']],
    ['It left separate House and Senate bills.', ['organisation House', 'organisation Senate']],
    [
      'They ask that the House vote soon, and the Senate and House agreed.',
      ['organisation House', 'organisation Senate', 'organisation House'],
    ],
  ])('finds both sides of a match, and both chambers: %s', (text, expected) => {
    expect(introducedIn(text)).toEqual(expected);
  });

  it.each(['They sold 4, Rovers 1 left.', 'The house and senate met.', 'In 2019-20 Rovers left.'])(
    'finds no side in: %s',
    (text) => {
      expect(introducedIn(text)).toEqual([]);
    },
  );

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
    ['an office', 'It rose after the Prime Minister announced a deal, and Prime Minister announced it.'],
    ['followers', 'It fell after Republicans announced a deal with Democrats’ founder.'],
    ['a place in which a company is', 'In Ohio, a company that makes pumps failed.'],
    ['a nationality of analysts', 'So Danish analysts said, as Wall Street analysts said.'],
    ['a common noun', 'He is the founder of the Kingdom, and the CEO of the Company.'],
    ['a platform', 'They bought Twitter for $44 billion.'],
    ['a shouted word', 'STOP WHAT 9 YOU DO. They told HIM that.'],
    ['an office behind a party', 'So the ruling party Chairman said, and the company Chief Ada too.'],
    [
      'a pronoun that is a company',
      'It is a company that sells. This is a firm in need. Ours was an airline.',
    ],
    ['somebody with a trade', 'They met Lund, a company director, and Vale, a broker in Leeds.'],
    ['what goes on in small letters', 'his wife, Canadian skier and singer, left'],
  ])('leaves %s', (_, text) => {
    expect(introducedIn(text)).toEqual([]);
  });

  it('carries an introduction to the other places of the name', () => {
    const names: Names = { other: ['Loud Engine'] };
    const text = 'The group, Loud Engine, says so. Loud Engine waits.';
    expect(introducedIn(text, names)).toEqual(['organisation Loud Engine', 'organisation Loud Engine']);
  });

  it('leaves whom the recogniser takes for somebody, however unsure', () => {
    const text = 'It rose after Vale announced a deal.';
    const unsure = findNames(text, { person: ['Vale'] }).map((mention) => ({ ...mention, confidence: 0.4 }));
    expect(findIntroduced(text, unsure)).toEqual(unsure);
  });

  it('takes a single word for a body that is defined as one, though the recogniser thinks of somebody', () => {
    const of = (text: string, confidence: number) => {
      const unsure = findNames(text, { person: ['Vale', 'Ada Vale'] }).map((mention) => ({
        ...mention,
        confidence,
      }));
      return findIntroduced(text, unsure).map(({ kind }) => kind);
    };
    expect(of('They use Vale, a pump company in Leeds.', 0.9)).toEqual(['organisation']);
    expect(of('They use Vale, a pump company in Leeds.', 0.97)).toEqual(['person']);
    expect(of('The founder of Vale left.', 0.7)).toEqual(['organisation']);
    expect(of('The founder of Vale left.', 0.9)).toEqual(['person']);
    expect(of('Ada Vale left. They use Vale, a pump company in Leeds.', 0.9)).toEqual(['person', 'person']);
  });

  it('makes sure of a body that the recogniser only suspects', () => {
    const text = 'That is up to Vale, the secret government agency.';
    const faint = findNames(text, { organisation: ['Vale'] }).map((mention) => ({
      ...mention,
      confidence: 0.35,
    }));
    expect(findIntroduced(text, faint).map(({ confidence }) => confidence)).toEqual([0.95]);
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
