import { describe, expect, it } from 'vitest';
import { type Names, read } from './support/name-places.ts';

/** How often each entity is named. */
function countIn(text: string, names: Names): Record<string, number> {
  return Object.fromEntries(
    read([text], names).entities.map(({ name, mentions }) => [name, mentions.length]),
  );
}

describe('other forms of an organisation’s name', () => {
  it.each<[string, string, readonly string[], Record<string, number>]>([
    [
      'with its place behind it',
      'The Harbour League NYC marched. The Harbour League sang.',
      ['Harbour League NYC', 'Harbour League'],
      { 'Harbour League NYC': 2 },
    ],
    [
      'in one word, and as its address',
      'Corvane Pay grew. CorvanePay shrank. Tickets are at CorvanePay.com.',
      ['Corvane Pay', 'CorvanePay.com', 'CorvanePay'],
      { 'Corvane Pay': 3 },
    ],
    [
      'by its last words behind "the", once it has been named',
      'Elmgrove University Medical Center grew. The Medical Center is large.',
      ['Elmgrove University Medical Center', 'Medical Center'],
      { 'Elmgrove University Medical Center': 2 },
    ],
    [
      'without its first word',
      'Mid Elmgrove Christian School lost. Elmgrove Christian School appealed.',
      ['Mid Elmgrove Christian School', 'Elmgrove Christian School'],
      { 'Mid Elmgrove Christian School': 2 },
    ],
    [
      'with initials spoken as a word',
      'Norho met. The Northern Rivers and Harbours Organisation agreed.',
      ['Norho', 'Northern Rivers and Harbours Organisation'],
      { 'Northern Rivers and Harbours Organisation': 1, Norho: 1 },
    ],
    [
      'with initials spoken as a word',
      'Nrho met. The Northern Rivers and Harbours Organisation agreed.',
      ['Nrho', 'Northern Rivers and Harbours Organisation'],
      { 'Northern Rivers and Harbours Organisation': 2 },
    ],
    [
      'with the U of a university that goes by its place',
      'Western Elmgrove beat Lund, 3-1. WEU’s hopes live.',
      ['Western Elmgrove', 'WEU'],
      { 'Western Elmgrove': 2 },
    ],
    [
      'with its country spelt out',
      'The United States Boat Force flew. The U.S. Boat Force landed.',
      ['United States Boat Force', 'U.S. Boat Force'],
      { 'United States Boat Force': 2 },
    ],
    [
      'as an acronym’s address',
      'The Harbour Builders Association (HBA) met. See HBA.org.',
      ['Harbour Builders Association', 'HBA.org', 'HBA'],
      { 'Harbour Builders Association': 3 },
    ],
    [
      'not by the name of a school within it',
      'The Elmgrove Tech College of Boats grew. Elmgrove Tech is old.',
      ['Elmgrove Tech College of Boats', 'Elmgrove Tech'],
      { 'Elmgrove Tech College of Boats': 1, 'Elmgrove Tech': 1 },
    ],
    [
      'with its country in front',
      'The U.S. Senate voted, and the Senate rose. The US Air Force flew; the Air Force landed.',
      ['U.S. Senate', 'Senate', 'US Air Force', 'Air Force'],
      { 'U.S. Senate': 2, 'US Air Force': 2 },
    ],
    [
      'known by several names everywhere',
      'The Republican Party met. The GOP agreed, and so did ISIL, of the Islamic State.',
      ['Republican Party', 'GOP', 'ISIL', 'Islamic State'],
      { 'Republican Party': 2, 'Islamic State': 2 },
    ],
    [
      'of a party, with the party in front',
      'The Republican Harbour Caucus met. The Harbour Caucus agreed.',
      ['Republican Harbour Caucus', 'Harbour Caucus'],
      { 'Republican Harbour Caucus': 2 },
    ],
    [
      'with its article among the initials',
      'The Harbours and Nets Institute (THNI) grew. THNI fell.',
      ['The Harbours and Nets Institute', 'THNI'],
      { 'The Harbours and Nets Institute': 3 },
    ],
    [
      'with what it is for before or behind',
      'The U.S. Department of Harbours wrote. The Harbours Department paid. The Ministry of Nets met the Nets Ministry.',
      ['U.S. Department of Harbours', 'Harbours Department', 'Ministry of Nets', 'Nets Ministry'],
      { 'U.S. Department of Harbours': 2, 'Ministry of Nets': 2 },
    ],
    [
      'by what it was called before',
      'Corvane, formerly known as Elmtree, sells. Elmtree failed.',
      ['Corvane', 'Elmtree'],
      { Corvane: 3 },
    ],
  ])('joins one %s: %s', (_, text, organisation, expected) => {
    expect(countIn(text, { organisation })).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    [
      'The Elmgrove Supreme Court met. The Supreme Court agreed.',
      ['Elmgrove Supreme Court', 'Supreme Court'],
    ],
    [
      'The U.S. Senate and the Elmgrove Senate met. The Senate rose.',
      ['U.S. Senate', 'Elmgrove Senate', 'Senate'],
    ],
    ['The Department of Nets met the Department of Boats.', ['Department of Nets', 'Department of Boats']],
    ['Elmgrove Labour Party met. The Labour Party did not.', ['Elmgrove Labour Party', 'Labour Party']],
    [
      'Elmgrove City Council and Lund City Council met. The City Council paid.',
      ['Elmgrove City Council', 'Lund City Council', 'City Council'],
    ],
    ['The City Council paid. Elmgrove City Council met.', ['City Council', 'Elmgrove City Council']],
    [
      'The United Nations met the United Nations High Commissioner for Boats.',
      ['United Nations', 'United Nations High Commissioner for Boats'],
    ],
    ['The White House has a White House Office of Boats.', ['White House', 'White House Office of Boats']],
  ])('keeps apart: %s', (text, organisation) => {
    expect(read([text], { organisation }).entities).toHaveLength(organisation.length);
  });
});

describe('other forms of a person’s name', () => {
  it.each<[string, string, readonly string[], Record<string, number>]>([
    [
      'with a particle in one word',
      'De Lunde spoke. Bill DeLunde left. Bill de Lunde came.',
      ['De Lunde', 'Bill DeLunde', 'Bill de Lunde'],
      { 'Bill de Lunde': 3 },
    ],
    [
      'with an initial before the surname',
      'Tessa Marsh sang. T-Marsh is tired.',
      ['Tessa Marsh', 'T-Marsh'],
      { 'Tessa Marsh': 2 },
    ],
    [
      'by another name',
      'We asked C.K. Arden aka “Linnea”, who wrote it. Linnea laughed.',
      ['C.K. Arden', 'Linnea'],
      { 'C.K. Arden': 3 },
    ],
    [
      'by another name with a title',
      'We asked Ron Arden — aka Dr. Maula Lund, who wrote it.',
      ['Ron Arden', 'Maula Lund'],
      { 'Dr Maula Lund': 2 },
    ],
    [
      'by a short form of the given name',
      'Dwight Arden came. The crowd liked Ike.',
      ['Dwight Arden', 'Ike'],
      { 'Dwight Arden': 2 },
    ],
    [
      'but not by what the given name only begins with',
      'Hunter Lund came. The crowd liked Hunt.',
      ['Hunter Lund', 'Hunt'],
      { 'Hunter Lund': 1, Hunt: 1 },
    ],
    [
      'but not by another given name',
      'Maryanne Lund came. The crowd liked Mary.',
      ['Maryanne Lund', 'Mary'],
      { 'Maryanne Lund': 1, Mary: 1 },
    ],
    [
      'by a name of the stage',
      'Ada Okafor, better known as Moonray, sang. Moonray bowed.',
      ['Ada Okafor', 'Moonray'],
      { 'Ada Okafor': 3 },
    ],
    [
      'by what somebody goes by',
      'Witold Lunde, who goes by “Vito,” came. Vito left.',
      ['Witold Lunde', 'Vito'],
      { 'Witold Lunde': 3 },
    ],
    [
      'with a surname that an editor put in brackets',
      '“I was talking to Walt (Lund), actually,” said Ben Tarrant. Lund left.',
      ['Walt', 'Lund', 'Ben Tarrant'],
      { 'Walt (Lund)': 2, 'Ben Tarrant': 1 },
    ],
  ])('joins one %s: %s', (_, text, person, expected) => {
    expect(countIn(text, { person })).toEqual(expected);
  });

  it('gives a president’s bare surname to no woman who is not said to be one', () => {
    const text =
      'President Okafor spoke. Ada Okafor danced with her husband, and President Okafor laughed. Mr Okafor left.';
    expect(countIn(text, { person: ['Ada Okafor', 'Okafor'] })).toEqual({ Okafor: 3, 'Ada Okafor': 1 });
  });

  it.each([
    'President Ada Okafor spoke. President Okafor laughed.',
    'Ada Okafor, the president of Lund, spoke. President Okafor laughed.',
    'President Okafor spoke. Ada Okafor is their first woman president.',
    'President Okafor spoke. Barack Okafor laughed.',
  ])('leaves it with whoever is one: %s', (text) => {
    expect(read([text], { person: ['Ada Okafor', 'Barack Okafor', 'Okafor'] }).entities).toHaveLength(1);
  });
});
