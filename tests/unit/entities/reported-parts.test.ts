import { describe, expect, it } from 'vitest';
import { listQuotes, read } from './support/name-places.ts';

const names = {
  person: ['Ada Okafor', 'Okafor', 'Ben Tarrant', 'Tarrant', 'Cleo Marsh', 'Marsh', 'Ivo Lund', 'Lund'],
  organisation: ['Argus', 'Harbour Board'],
};
const speakersIn = (...paragraphs: string[]) => listQuotes(read(paragraphs, names)).map((quote) => quote[1]);

describe('the speaker of a part of a sentence', () => {
  it.each([
    [
      'That Okafor herself announced the plan shows a “very high commitment” to the valley, says Cleo Marsh, a surveyor.',
      'Cleo Marsh',
    ],
    [
      'The town has used “velvet gloves” in its dealings with the harbour, said Cleo Marsh, who teaches law in Wick.',
      'Cleo Marsh',
    ],
    ['The office made a “mistake” in the second check of the papers, Marsh has said.', 'Marsh'],
    // The clause behind it says who spoke to whom, or of whom.
    ['“She is a very good surveyor,” Marsh, after a long pause, said of Okafor.', 'Marsh'],
    ['“She is a very good surveyor,” Marsh wrote, referring to the minister Okafor.', 'Marsh'],
  ])('is who says the whole sentence at its end: %s', (text, speaker) => {
    expect(speakersIn(text)).toEqual([speaker]);
  });

  it.each([
    [
      'For all his complaints, Okafor and Marsh himself work against the act that “has had remarkable success,” as the Argus put it on Tuesday.',
      'Argus',
    ],
    ['The plan is “a bridge for nobody at all” and a waste of stone, as Ivo Lund puts it.', 'Ivo Lund'],
  ])('is whose wording it is: %s', (text, speaker) => {
    expect(speakersIn(text)).toEqual([speaker]);
  });

  it.each([
    ['The Argus rejected these claims as “patently false,” and the harbour stayed open.', 'Argus'],
    ['The Harbour Board decried the plan as “reckless” and asked for another.', 'Harbour Board'],
  ])('is who rejects something with it: %s', (text, speaker) => {
    expect(speakersIn(text)).toEqual([speaker]);
  });
});

describe('a quotation that is a sentence of its own', () => {
  it('is spoken by who says the sentence before it', () => {
    expect(
      speakersIn(
        'Okafor has backed a scheme for the harbour, set to begin in May.',
        'With the Harbour Board absent, the town will have more weight, but people should expect guidance of another kind, says Marsh. “They cannot expect it to do just what the others did.”',
      ),
    ).toEqual(['Marsh']);
  });
});

describe('a paragraph of quotation', () => {
  it('is spoken by the one who speaks in the sentence before it, with what they are before the name', () => {
    expect(
      speakersIn(
        'Okafor spoke for an hour.',
        'The head of the Harbour Board’s works, Ivo Lund, says the trouble is that it takes too much effort.',
        '“As a trade, it makes no sense. It is just too dear. Within the town, it makes sense to melt it.',
        '“In a perfect world it would be cheap.”',
      ),
    ).toEqual(['Ivo Lund', 'Ivo Lund']);
  });
});

describe('a sentence that begins with whom it has its news from', () => {
  it.each([
    [
      'According to the Argus, one user of the board, a kind of wall for all, posted: “How did these two come to town?”',
      null,
    ],
    ['According to the Argus, Ada Okafor said, “I want to know how these two came to town.”', 'Ada Okafor'],
    ['According to the Argus, “these two came to town by boat and left again”.', 'Argus'],
  ])('is not said by them where somebody else says it: %s', (text, speaker) => {
    expect(speakersIn(text)).toEqual([speaker]);
  });
});

describe('an unnamed voice', () => {
  it.each([
    [
      '“We will not comment on any of these papers,” a Harbour Board spokesman said in a statement.',
      'Harbour Board',
    ],
    [
      '“We will not comment on any of these papers,” said a spokeswoman for the Harbour Board.',
      'Harbour Board',
    ],
    ['A Harbour Board official told the Argus that “no decision has been taken so far”.', 'Harbour Board'],
    [
      'A spokesperson for the Harbour Board told the Argus that “no decision has been taken so far”.',
      'Harbour Board',
    ],
    [
      '“Towns should prepare for more of these floods today,” analysts at the Harbour Board wrote recently.',
      'Harbour Board',
    ],
    // Others speak for themselves.
    ['“We will not comment on any of these papers,” said a neighbour of the Harbour Board.', null],
    ['“We will not comment on any of these papers,” a Harbour Board engineer said.', null],
    ['“We will not comment on any of these papers,” an official close to the Harbour Board said.', null],
    ['“We will not comment on any of these papers,” a spokesman for Ada Okafor said.', null],
  ])('speaks for the organisation right beside it: %s', (text, speaker) => {
    expect(speakersIn(text)).toEqual([speaker]);
  });
});

describe('a quotation that the end of its sentence leads to', () => {
  it.each([
    [
      'Ada Okafor also opened up about her friends Ivo Lund and Cleo Marsh, saying, “They are the kindest of people I know.”',
      'Ada Okafor',
    ],
    [
      'Cleo Marsh and Lund will meet in May, Tarrant said, adding, “They need to sit down and have a talk.”',
      'Tarrant',
    ],
  ])('with a participle is spoken by whom the sentence is about: %s', (text, speaker) => {
    expect(speakersIn(text)).toEqual([speaker]);
  });

  it('in a paragraph of its own is spoken by whom the sentence with the colon is about', () => {
    expect(
      speakersIn(
        'This is the kind of gruel over which the Argus and Lund argued, and it was likely carried into the room.',
        'Ben Tarrant’s prepared opening statement included a plain assertion — his father was never part of any of his trade. He also was not afraid to be emphatic about it:',
        '“Over the last year you have taken my words out of context, and you will do it again today.”',
      ),
    ).toEqual(['Ben Tarrant']);
  });
});

describe('a pronoun', () => {
  it('means whom the clause before it is about, where that names nobody else', () => {
    const people = { person: ['Ada Stone', 'Ada', 'Xhoba Webb', 'Xhoba'] };
    const found = listQuotes(
      read(
        [
          '“When it is dark, nobody leaves the house,” says Ada Stone, as she holds a lamp. While Ada, 36, waits for her guests, Xhoba Webb has just shut the shop.',
          'She walks home knowing that nothing can harm her, insisting, “dangers go when there is light.” Though Xhoba does not know whose lights they are, she says, compared to a year ago, “It was difficult to find women here.”',
        ],
        people,
      ),
    );
    expect(found[2]![1]).toBe('Xhoba Webb');
  });
});
