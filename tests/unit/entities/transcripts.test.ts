import { describe, expect, it } from 'vitest';
import { chooseSpeaker } from '../../../utils/entities/speakers/choose-speaker.ts';
import type { Candidate } from '../../../utils/entities/speakers/features.ts';
import { countWeights, type Ranker } from '../../../utils/entities/speakers/ranker.ts';
import { listQuotes, type Names, read } from './support/name-places.ts';

const names: Names = { person: ['Ada Okafor', 'Ben Tarrant', 'Okafor', 'Tarrant', 'Cleo Marsh'] };

function quotesIn(...paragraphs: string[]): [string, string | null][] {
  return listQuotes(read(paragraphs, names));
}

describe('transcripts', () => {
  it('gives each labelled paragraph to whom its label names', () => {
    expect(
      quotesIn(
        'Ada Okafor met Ben Tarrant.',
        'TARRANT: Why did you leave?',
        'OKAFOR: The “good” shop closed.',
        'TARRANT: Are you well?',
        'OKAFOR: I am.',
      ),
    ).toEqual([
      ['Why did you leave?', 'Ben Tarrant'],
      ['The “good” shop closed.', 'Ada Okafor'],
      ['Are you well?', 'Ben Tarrant'],
      ['I am.', 'Ada Okafor'],
    ]);
  });

  it('takes whom the introduction is about for the one who answers, and names nobody for the questions', () => {
    expect(
      quotesIn(
        'Ada Okafor has a new shop near that of Ben Tarrant. Okafor spoke to us.',
        'Q: Why did you leave?',
        'A: The old shop closed.',
        'Q: Are you well?',
        'A: I am.',
      ).map(([, speaker]) => speaker),
    ).toEqual([null, 'Ada Okafor', null, 'Ada Okafor']);
  });

  it('takes a single turn each under full names in capitals, and what they are', () => {
    expect(
      quotesIn(
        'Ada Okafor was on the show of Ben Tarrant last night.',
        'BEN TARRANT: Ada, the harbour is shut again. How big a problem is it?',
        'ADA OKAFOR, HARBOUR BOARD CHAIR: It is the end of the line.',
        'Okafor goes on to say that she is tired.',
      ),
    ).toEqual([
      ['Ada, the harbour is shut again. How big a problem is it?', 'Ben Tarrant'],
      ['It is the end of the line.', 'Ada Okafor'],
    ]);
  });

  it.each([
    [['Ada Okafor: 1,769.', 'Ben Tarrant: 1,501.', 'Okafor: 547.', 'Tarrant: 46.']],
    [['OKAFOR: The new shop.', 'TARRANT: The old shop.']],
    [['ADA OKAFOR: Made one great save in the first half. 7', 'BEN TARRANT: Solid at the back. 6']],
    [['ADA OKAFOR: The singer announced a tour.', 'BEN TARRANT: The actor has a new film.']],
    [['Ada Okafor: baker, of Wick.', 'Ben Tarrant: surveyor, of Wick.']],
  ])('are not figures, nor one label each without a full name in capitals: %s', (lines) => {
    expect(quotesIn('Ada Okafor met Ben Tarrant.', ...lines)).toEqual([]);
  });

  it('reads labels inside the marks, and gives the unknown asker to nobody', () => {
    expect(
      quotesIn(
        'Ada Okafor spoke on the radio.',
        '"HOLLIS: Why did you leave the old shop?',
        '"OKAFOR: The old shop closed in May.',
        '"HOLLIS: And are you well these days?',
        '"OKAFOR: I am as well as I can be."',
      ).map(([, speaker]) => speaker),
    ).toEqual([null, 'Ada Okafor', null, 'Ada Okafor']);
  });

  it('knows a label by its surname, with or without given name and title', () => {
    const whosWho = read(
      [
        'Ada Okafor met Ben Tarrant for a debate.',
        'GOV. ADA OKAFOR: My opponent has never balanced a book.',
        'BEN TARRANT: The governor is good at sums.',
        'OKAFOR: That is a good line.',
        'TARRANT: Ask the union.',
      ],
      { person: [...(names.person ?? []), 'ADA OKAFOR', 'BEN TARRANT', 'OKAFOR', 'TARRANT'] },
    );
    expect(listQuotes(whosWho).map(([, speaker]) => speaker)).toEqual([
      'Ada Okafor',
      'Ben Tarrant',
      'Ada Okafor',
      'Ben Tarrant',
    ]);
  });

  it('goes on under a label through paragraphs without one, save what is told of the speaker or the room', () => {
    expect(
      quotesIn(
        'Ada Okafor met Ben Tarrant.',
        'TARRANT: Why did you leave?',
        'OKAFOR: The old shop closed.',
        'We looked for another one for a year.',
        '(LAUGHTER)',
        'TARRANT: Are you well?',
        'Okafor paused at this.',
        'OKAFOR: I am.',
        'The interview ended there.',
      ),
    ).toEqual([
      ['Why did you leave?', 'Ben Tarrant'],
      ['The old shop closed.', 'Ada Okafor'],
      ['We looked for another one for a year.', 'Ada Okafor'],
      ['Are you well?', 'Ben Tarrant'],
      ['I am.', 'Ada Okafor'],
    ]);
  });

  it('takes a list of facts or of ratings for none', () => {
    expect(quotesIn('Ada Okafor: 7', 'Ben Tarrant: 8', 'Cleo Marsh: 6', 'Okafor: 5')).toEqual([]);
    expect(
      quotesIn(
        'Ada Okafor made a film.',
        'Director: Hollis',
        'Rating: Good',
        'Director: Lorne',
        'Rating: Bad',
      ),
    ).toEqual([]);
  });
});

describe('signatures of quotations', () => {
  it.each([
    [['Ben Tarrant read on. “We will not go there again.” — Ada Okafor, baker'], 'Ada Okafor'],
    [['Ben Tarrant read on.', '“We will not go there again.”', '― Ada Okafor'], 'Ada Okafor'],
  ])('%j', (paragraphs, speaker) => {
    expect(quotesIn(...paragraphs)).toEqual([['We will not go there again.', speaker]]);
  });

  it('is none where the sentence goes on', () => {
    expect(
      quotesIn(
        '“We will not go there again” – Ada Okafor had heard Ben Tarrant say it before she left the room that day.',
      ),
    ).not.toContainEqual(['We will not go there again', 'Ada Okafor']);
  });
});

describe('a choice that is not sure', () => {
  const blank: Ranker = { inputs: 1, hidden: 0, weights: new Float64Array(countWeights(1, 0)) };
  const candidates: Candidate[] = [{ type: 'carry' }, { type: 'none' }];
  const choose = (least: number): number | null =>
    chooseSpeaker(
      { ...blank, weights: [1] },
      candidates,
      [[1], [0]],
      (candidate) => (candidate.type === 'carry' ? 7 : null),
      least,
    ).entity;

  it('goes to nobody under the limit', () => {
    // e : 1, so 73 in 100
    expect(choose(0.7)).toBe(7);
    expect(choose(0.8)).toBeNull();
  });
});
