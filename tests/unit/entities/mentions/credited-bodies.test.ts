import { describe, expect, it } from 'vitest';
import { findIntroduced } from '../../../../utils/entities/mentions/find-introduced.ts';
import { findNames, type Names } from '../support/name-places.ts';

function introducedIn(text: string, names: Names = {}): string[] {
  const mentions = findNames(text, names);
  return findIntroduced(text, mentions)
    .filter((found) => !mentions.includes(found))
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('bodies that are named as where something comes from', () => {
  it.each([
    ['The latest CORVANE/Rock the Boat poll of 400 people is out.', ['CORVANE', 'Rock the Boat']],
    ['Rents rose, according to a new Emergent Vale report.', ['Emergent Vale']],
    ['Rents rose, according to a Vale Research survey.', ['Vale Research']],
    ['A poll of 500 voters conducted by Corvane found so.', ['Corvane']],
    ['A 2022 survey from Corvane, which sells pumps, says so.', ['Corvane']],
    ['It relies on data provided by Corvane.', ['Corvane']],
    ['It plans layoffs at Corvane, which it bought.', ['Corvane']],
    ['She followed former Corvane executive Ada Lund.', ['Corvane']],
    ['Two LWPD officers came.', ['LWPD']],
    ['Ada Okafor/DPA', ['DPA']],
    ['She is executive editor of Harbour Affairs and writes.', ['Harbour Affairs']],
    ['Ada Lund, reporting for Vale Journalism from Leeds, saw it.', ['Vale Journalism']],
    ['Harbour Anywhere, Corvane’s main rival, grew.', ['Harbour Anywhere']],
    ['It stands in the Lund Jazz Hall of Fame today.', ['Lund Jazz Hall of Fame']],
    ['She told Corvane.info that it rains.', ['Corvane.info']],
    ['Leaders at Corvane, from left, smiled.', ['Corvane']],
    ['Corvane is a food technology company (foodtech) that is large.', ['Corvane']],
    ['A contributor at The Lowmarker wrote it.', ['The Lowmarker']],
    ['She is a fellow with The Harbour Project.', ['The Harbour Project']],
    ['This first appeared at The Pumpist.', ['The Pumpist']],
    ['Ask the broadcaster Corvane "why," he says.', ['Corvane']],
    ['It stood in the journal “Harbour Studies” long ago.', ['Harbour Studies']],
  ])('%s', (text, names) => {
    expect(introducedIn(text)).toEqual(names.map((name) => `organisation ${name}`));
  });

  it.each([
    ['A poll by Ada Lund says so.', { person: ['Ada Lund'] }],
    ['According to a French report, it rained.', {}],
    ['According to a Senate-backed report, it rained.', {}],
    ['Patients with COPD came.', {}],
    ['They met former Lund executive Ada Vale.', { person: ['Lund', 'Ada Vale'] }],
    ['He saw a Hall of Fame coach.', {}],
    ['Go to Corvane.com/pumps for more.', {}],
    ['It was written in the Italian journal “Studi di Pompe” long ago.', {}],
    ['Layoffs at London schools rose.', { place: ['London'] }],
    ['See Ada Lund/Ivo Vale for more.', { person: ['Ada Lund', 'Ivo Vale'] }],
    ['He told reporters on his way to work at Vale House in Leeds.', {}],
    ['WEEK 13', {}],
  ] as [string, Names][])('but none in: %s', (text, names) => {
    expect(introducedIn(text, names)).toEqual([]);
  });

  it('takes a place of several words for a body where somebody holds a post at it', () => {
    const at = (place: string) =>
      introducedIn(`A researcher at ${place}, Ada Lund, says so.`, { place: [place], person: ['Ada Lund'] });
    expect(at('Harbour Florida')).toEqual(['organisation Harbour Florida']);
    for (const place of ['Florida', 'Los Harbours', 'Harbour County']) expect(at(place)).toEqual([]);
    const of = (text: string) =>
      introducedIn(text, { place: ['Harbour Florida', 'Glass Garden'], person: ['Ada Lund'] });
    for (const text of [
      'Ada Lund, chief scientist at Harbour Florida, says so.',
      'Ada Lund is a professor at Harbour Florida.',
      'Ada Lund, Head of Sales at Harbour Florida , says so.',
    ])
      expect(of(text)).toEqual(['organisation Harbour Florida']);
    for (const text of [
      'They asked experts at Glass Garden.',
      'Ada Lund, a trader at Glass Garden, says so.',
      'Leaders at Glass Garden met.',
      'They met the head of state at Glass Garden, Ada Lund.',
      'Ada Lund, a historian at Glass Garden, says so.',
      'Police officers at Glass Garden, who came first, left.',
      'A director at Glass Garden, where it rained, left.',
      'Researchers at Glass Garden dug.',
    ])
      expect(of(text)).toEqual([]);
    expect(introducedIn('A researcher in Harbour Florida says so.', { place: ['Harbour Florida'] })).toEqual(
      [],
    );
  });

  it('takes whom readers are to follow for somebody', () => {
    expect(introducedIn('Follow Adda Lundarian on Twitter @adda.')).toEqual(['person Adda Lundarian']);
    expect(introducedIn('Follow The Lowmarker on Twitter.')).toEqual([]);
    expect(introducedIn('Follow Lowmark Sports on Instagram.')).toEqual([]);
    expect(introducedIn('She appeared on Adda Lundarian on Monday.')).toEqual([]);
    expect(introducedIn('It was published by Adda Lundarian in May 2023.')).toEqual([]);
  });
});
