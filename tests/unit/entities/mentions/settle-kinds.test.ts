import { describe, expect, it } from 'vitest';
import { settleKinds } from '../../../../utils/entities/mentions/settle-kinds.ts';
import { findNames, type Names } from '../support/name-places.ts';

function kindsIn(text: string, names: Names): string[] {
  return settleKinds(text, findNames(text, names)).map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );
}

describe('the kind of a name by the whole article', () => {
  it.each([
    ['which', 'Corvane, which makes pumps, grew.', 'organisation Corvane'],
    ['an analyst of it', 'Corvane analyst Ada Okafor spoke.', 'organisation Corvane'],
    ['its shares', 'Corvane shares fell.', 'organisation Corvane'],
    ['a ticker', 'Corvane (CRV) fell.', 'organisation Corvane'],
    ['an exchange', 'Corvane (NYSE: XYZ) fell.', 'organisation Corvane'],
    ['a street', 'They live on Corvane Road.', 'place Corvane Road'],
    ['what only a company is', 'Corvane, a global maker of pumps, grew.', 'organisation Corvane'],
    ['a state', 'Concert at Corvane, VA', 'place Corvane'],
    ['a street’s number', 'They left 300 Corvane Street. Now 300 Corvane is empty.', 'place Corvane'],
    ['where somebody is from', 'Ada Okafor, 41, of Corvane, left.', 'place Corvane'],
    ['a state in brackets', 'Sen. Ada Okafor (Calif.) left.', 'place Calif'],
    ['a state in short', 'Eight thousand came to Carson, Calif., on Monday.', 'place Calif'],
  ])('reads %s', (_, text, expected) => {
    expect(kindsIn(text, { person: ['Corvane Road', 'Corvane', 'Calif'] })).toContain(expected);
  });

  it('knows a country that is called like a body', () => {
    const text = 'It was common in the Soviet Union long ago.';
    expect(kindsIn(text, { organisation: ['Soviet Union'] })).toContain('place Soviet Union');
  });

  it.each([
    'Corvane, a former company director, left.',
    'Corvane, a Harbour Board research fellow, left.',
    'Corvane, a member of the union, left.',
    'At 300 Corvane left.',
  ])('leaves a person in: %s', (text) => {
    expect(kindsIn(text, { person: ['Corvane'] })).toContain('person Corvane');
  });

  it('leaves somebody of a full name before letters that may be a state’s', () => {
    expect(kindsIn('Ada Lund, SC, told the judges.', { person: ['Ada Lund'] })).toEqual(['person Ada Lund']);
  });

  it('leaves somebody of a full name before their post in a company', () => {
    expect(kindsIn('Leaders: Ada Lund co-founder and CEO', { person: ['Ada Lund'] })).toEqual([
      'person Ada Lund',
    ]);
  });

  it.each(['Lund International Airport', 'Lund Forest Reserve', 'Lund Temple', 'Old Harbour Interchange'])(
    'takes grounds for a place: %s',
    (name) => {
      expect(kindsIn(`They met at ${name} again.`, { organisation: [name] })).toEqual([`place ${name}`]);
    },
  );

  it('takes what is called a town for a place', () => {
    expect(kindsIn('Lund is home to the state capital of St. Vale.', { person: ['St. Vale'] })).toEqual([
      'place St. Vale',
    ]);
  });

  it('takes a doubtful place or thing whose name ends as a body’s for one', () => {
    const kindOf = (text: string, name: string, confidence: number) =>
      settleKinds(
        text,
        findNames(text, { place: [name] }).map((mention) => ({ ...mention, confidence })),
      )[0]!.kind;
    expect(kindOf('They asked the Lund Boat Lab about it.', 'Lund Boat Lab', 0.7)).toBe('organisation');
    expect(kindOf('They asked the Lund Boat Lab about it.', 'Lund Boat Lab', 0.95)).toBe('place');
    expect(kindOf('July 3 -- Lund Center, Mansfield, MA', 'Lund Center', 0.7)).toBe('place');
    expect(kindOf('It is for the Section 194 Committee.', 'Section 194 Committee', 0.7)).toBe('place');
  });

  it('takes the acronym of a thing for no body', () => {
    const names: Names = { organisation: ['Polar Dust Rover', 'PDR'] };
    expect(kindsIn('The Polar Dust Rover (PDR) left. PDR flies.', names)).toEqual([
      'other Polar Dust Rover',
      'other PDR',
      'other PDR',
    ]);
  });

  it('takes a thing for a company by its last word, and within a list of bodies', () => {
    const names: Names = {
      organisation: ['Corvane', 'Harbour Bank'],
      other: ['Vale Robotics', 'Loud Origin', 'Twitter'],
    };
    expect(kindsIn('They asked Vale Robotics.', names)).toEqual(['organisation Vale Robotics']);
    expect(
      kindsIn('It chose Corvane, Loud Origin, Harbour Bank and others. Loud Origin won.', names),
    ).toEqual([
      'organisation Corvane',
      'organisation Loud Origin',
      'organisation Harbour Bank',
      'organisation Loud Origin',
    ]);
    expect(kindsIn('It chose Corvane, Twitter, and Harbour Bank.', names)[1]).toBe('other Twitter');
    expect(kindsIn('It chose Corvane, Loud Origin and boats.', names)[1]).toBe('other Loud Origin');
  });

  it.each([
    ['YAOUNDÉ, May 13 (IPS) - It rained.', 'organisation', 'YAOUNDÉ', 'place'],
    ['ANAHEIM, Calif. -- It rained.', 'organisation', 'ANAHEIM', 'place'],
    ['IKEA - It rained.', 'organisation', 'IKEA', 'organisation'],
    ['The 32 year old man from Glenrow was treated.', 'person', 'Glenrow', 'place'],
    ['They arrested a 34-year-old Park Holm woman.', 'person', 'Park Holm', 'place'],
    ['Ada Glenrow left. The man from Glenrow left.', 'person', 'Glenrow', 'person'],
    ['“It will rain,” said Skyward’s Mr Lund.', 'person', 'Skyward', 'organisation'],
    ['She saw Skyward’s car and Mr Lund.', 'person', 'Skyward', 'person'],
  ] as const)('reads %s', (text, kind, name, expected) => {
    const names: Names = { person: ['Ada Glenrow', 'Lund'] };
    expect(kindsIn(text, { ...names, [kind]: [...(names[kind] ?? []), name] })).toContain(
      `${expected} ${name}`,
    );
  });

  it('takes a surname for its bearer where it is not sure of a body, and no body begins with it', () => {
    const kindOf = (text: string, confidence: number): string | undefined => {
      const mentions = findNames(text, {
        person: ['Ada Vale'],
        organisation: ['Vale Holdings', 'Vale'],
      }).map((mention) => ({ ...mention, confidence: text[mention.start] === 'A' ? 1 : confidence }));
      return settleKinds(text, mentions).at(-1)?.kind;
    };
    expect(kindOf('Ada Vale left. They withheld support from Vale and others.', 0.8)).toBe('person');
    expect(kindOf('Ada Vale left. They withheld support from Vale and others.', 0.99)).toBe('organisation');
    expect(kindOf('Ada Vale left Vale Holdings. They withheld support from Vale.', 0.8)).toBe('organisation');
    expect(kindOf('They withheld support from Vale, which is far.', 0.8)).toBe('organisation');
  });

  it('takes who is introduced by a trade, and speaks, for a person', () => {
    const organisation = ['Lipa Potobe', 'Potobe Creative'];
    expect(kindsIn('Another villager, Lipa Potobe, said so.', { organisation })).toEqual([
      'person Lipa Potobe',
    ]);
    expect(kindsIn('The director of the museum, Lipa Potobe, said so.', { organisation })).toEqual([
      'person Lipa Potobe',
    ]);
    expect(kindsIn('The owner of the museum, Lipa Potobe, said so.', { organisation })).toEqual([
      'organisation Lipa Potobe',
    ]);
    expect(kindsIn('Ada Vale, the owner, Potobe Creative, left.', { organisation })).toEqual([
      'organisation Potobe Creative',
    ]);
    expect(kindsIn('The publisher, Lipa Potobe, has grown.', { organisation })).toEqual([
      'organisation Lipa Potobe',
    ]);
  });

  it('leaves somebody of several words of whom it is sure, whatever "which" refers to', () => {
    expect(kindsIn('A film by Quint Corvane, which flopped, is out.', { person: ['Quint Corvane'] })).toEqual(
      ['person Quint Corvane'],
    );
  });

  it('takes two surnames joined by a hyphen for nobody, where two bear them', () => {
    const text = 'Ada Okafor met Ben Lund. An Okafor-Lund race is near. Cleo Lund-Marsh left.';
    expect(kindsIn(text, { person: ['Ada Okafor', 'Ben Lund', 'Okafor-Lund', 'Cleo Lund-Marsh'] })).toEqual([
      'person Ada Okafor',
      'person Ben Lund',
      'other Okafor-Lund',
      'person Cleo Lund-Marsh',
    ]);
  });

  it('leaves whom it is sure of, beside a co-founder, a country, or the firm of their name', () => {
    const kindOf = (text: string, name: string, others: Names): string | undefined => {
      const mentions = findNames(text, { person: [name], ...others }).map((mention) => ({
        ...mention,
        confidence: 0.99,
      }));
      const found = settleKinds(text, mentions).find(({ start }) => start === text.lastIndexOf(name));
      return found?.kind;
    };
    expect(kindOf('They sued CEO Do Vale and co-founder Shin.', 'Do Vale', {})).toBe('person');
    expect(
      kindOf('With the legacy of Pia Vale, Nicaragua will return.', 'Pia Vale', { place: ['Nicaragua'] }),
    ).toBe('person');
    expect(
      kindOf('The founder of Thami Vale Holdings, Thami Vale, left.', 'Thami Vale', {
        organisation: ['Thami Vale Holdings'],
      }),
    ).toBe('person');
  });

  it('takes letters behind a name for no body', () => {
    expect(
      kindsIn('Ada Okafor, DBA, MS, and Ben Lund, FCAS, said so.', {
        person: ['Ada Okafor', 'Ben Lund'],
        organisation: ['DBA', 'FCAS'],
      }),
    ).toEqual(['person Ada Okafor', 'other DBA', 'person Ben Lund', 'other FCAS']);
    expect(
      kindsIn('Ada Okafor, DBA, said so. DBA builds.', { person: ['Ada Okafor'], organisation: ['DBA'] })[1],
    ).toBe('organisation DBA');
  });

  it('takes the acronym of a thing in brackets for no body elsewhere', () => {
    expect(kindsIn('A power purchase deal (PPD) helps. PPD owners pay.', { organisation: ['PPD'] })).toEqual([
      'other PPD',
      'other PPD',
    ]);
  });

  it('carries what one place says to the others', () => {
    expect(kindsIn('Corvane, which makes pumps, grew. Then Corvane fell.', { person: ['Corvane'] })).toEqual([
      'organisation Corvane',
      'organisation Corvane',
    ]);
  });

  it('takes the first word of an organisation for it, unless it is a person’s or a place’s name', () => {
    const names: Names = { person: ['Corvane', 'Ada Corvane'], organisation: ['Corvane Systems'] };
    expect(kindsIn('Corvane Systems grew. Corvane fell.', names)[1]).toBe('organisation Corvane');
    expect(kindsIn('Corvane Systems grew. Mr Corvane fell.', names)[1]).toBe('person Corvane');
    expect(kindsIn('Corvane Systems grew. Ada Corvane came. Corvane fell.', names)[2]).toBe('person Corvane');
    expect(kindsIn('Corvane Systems grew. Corvane, who fell, left.', names)[1]).toBe('person Corvane');
    expect(
      kindsIn('Mary Systems grew. Mary fell.', { person: ['Mary'], organisation: ['Mary Systems'] })[1],
    ).toBe('person Mary');
    expect(kindsIn('Lima Bank grew in Lima.', { organisation: ['Lima Bank'], place: ['Lima'] })[1]).toBe(
      'place Lima',
    );
  });

  it('knows shops that are called after somebody', () => {
    expect(kindsIn('Macy’s grew, as did Lowe’s.', { person: ['Macy', 'Lowe'] })).toEqual([
      'organisation Macy’s',
      'organisation Lowe’s',
    ]);
    expect(kindsIn('Ada Lowe left. Lowe’s car stood.', { person: ['Ada Lowe', 'Lowe'] })[1]).toBe(
      'person Lowe',
    );
  });

  it('leaves out platforms where they are only the place of a post', () => {
    const names: Names = { organisation: ['Twitter'] };
    expect(kindsIn('She wrote on Twitter. His Twitter account is gone.', names)).toEqual([
      'other Twitter',
      'other Twitter',
    ]);
    expect(kindsIn('He turned to Twitter, formerly a toy.', names)).toEqual(['other Twitter']);
    expect(kindsIn('“No,” Twitter’s Ada Lund said.', names)).toEqual(['organisation Twitter']);
    expect(kindsIn('Snapchat laid off 40 people.', { other: ['Snapchat'] })).toEqual([
      'organisation Snapchat',
    ]);
    expect(kindsIn('Snapchat chief bugs stay.', { other: ['Snapchat'] })).toEqual(['other Snapchat']);
    expect(kindsIn('He sued Twitter.', names)).toEqual(['organisation Twitter']);
    expect(kindsIn('She wrote on Twitter. Twitter said it was sorry.', names)).toEqual([
      'organisation Twitter',
      'organisation Twitter',
    ]);
  });

  it('takes papers and hospitals that the recogniser took for places', () => {
    expect(
      kindsIn('The Lima Standard wrote of Lima Royal Infirmary.', {
        place: ['Lima Standard', 'Lima Royal Infirmary'],
      }),
    ).toEqual(['organisation Lima Standard', 'organisation Lima Royal Infirmary']);
  });

  it.each([
    ['a constituency', 'Ada Okafor, MP for Corvane, left.'],
    ['a town before its state', 'Ada Okafor of Corvane, Ohio, left.'],
  ])('takes %s for a place', (_, text) => {
    expect(kindsIn(text, { person: ['Corvane'], place: ['Ohio'] })).toContain('place Corvane');
  });

  it('takes the letters of a state for a place', () => {
    expect(kindsIn('It plays in Corvane, PA.', { organisation: ['PA'] })).toEqual(['place PA']);
  });

  it('takes no follower of a party for the party', () => {
    expect(kindsIn('Ada Okafor, Iowa Republican, spoke.', { organisation: ['Iowa Republican'] })).toEqual([
      'other Iowa Republican',
    ]);
  });

  it('takes a seat of government for whoever governs from it, once it speaks', () => {
    expect(
      kindsIn('A deal with the Kremlin stands. The Kremlin has said so.', { place: ['Kremlin'] }),
    ).toEqual(['organisation Kremlin', 'organisation Kremlin']);
    expect(kindsIn('They walked by the Kremlin.', { place: ['Kremlin'] })).toEqual(['place Kremlin']);
    expect(kindsIn('Corvane said so.', { place: ['Corvane'] })).toEqual(['place Corvane']);
  });
});
