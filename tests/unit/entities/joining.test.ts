import { describe, expect, it } from 'vitest';
import { type Names, read } from './support/name-places.ts';

function join(paragraphs: readonly string[], names: Names): Record<string, readonly string[]> {
  return Object.fromEntries(read(paragraphs, names).entities.map(({ name, aliases }) => [name, aliases]));
}

describe('joining people', () => {
  it('meets by surname, initials, nickname and honorific', () => {
    const text = [
      'Thomas Arden spoke. Tom Arden agreed. T. J. Arden wrote. Mr Arden left, and Arden’s car stood.',
    ];
    expect(join(text, { person: ['Thomas Arden', 'Tom Arden', 'T. J. Arden', 'Arden'] })).toEqual({
      'T. J. Arden': ['Thomas Arden', 'Tom Arden', 'Arden'],
    });
  });

  it('knows a nickname alone, a name from birth at the start of a sentence, and a maiden name in brackets', () => {
    const text = [
      'Born Margaret Lund in Leeds, Margaret Arden wed Anthony Ottey and met Edith (née Clegg). “Tony was the steady hand,” she said.',
    ];
    expect(
      join(text, {
        person: ['Margaret Lund', 'Margaret Arden', 'Anthony Ottey', 'Edith (née Clegg', 'Tony'],
      }),
    ).toEqual({
      'Margaret Arden': ['Margaret Lund'],
      'Anthony Ottey': ['Tony'],
      Edith: [],
    });
  });

  it.each([
    ['Walter "Duke" Arden rode. Duke Arden fell, and Arden rose. Duke smiled.', 'Walter "Duke" Arden'],
    ['Duke Arden rode. Walter “Duke” Arden fell, and Arden rose. Duke smiled.', 'Walter “Duke” Arden'],
    [
      'Duke Arden rode. Arden fell. Walter Arden, or Walter (Duke) Arden, rose. Duke smiled.',
      'Walter (Duke) Arden',
    ],
  ])('knows somebody by the nickname that stands within the name: %s', (text, full) => {
    const person = [full, 'Walter Arden', 'Duke Arden', 'Arden', 'Duke'];
    expect(Object.keys(join([text], { person }))).toEqual([full]);
  });

  it('keeps two apart of whom one has the other’s given name for a nickname, and another surname', () => {
    const text = ['Walter “Duke” Arden rode. Duke Ottey fell.'];
    expect(Object.keys(join(text, { person: ['Walter “Duke” Arden', 'Duke Ottey'] }))).toEqual([
      'Walter “Duke” Arden',
      'Duke Ottey',
    ]);
  });

  it('gives a nickname to nobody where two could bear it', () => {
    const text = ['Anthony Ottey met Antonio Lund. Tony left.'];
    expect(join(text, { person: ['Anthony Ottey', 'Antonio Lund', 'Tony'] })).toHaveProperty('Tony');
  });

  it('tells two of one surname apart by their titles', () => {
    const text = [
      'Sen. Susan Collier praised Francis Collier, the former head of the school.',
      'Sen. Collier, who is not related to Dr. Collier, said so. Susan Collier left, and Sen. Collier too.',
    ];
    const { entities } = read(text, { person: ['Susan Collier', 'Francis Collier', 'Collier'] });
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Susan Collier', 4],
      ['Francis Collier', 2],
    ]);
  });

  it('takes no title, plural or after its noun, for a name', () => {
    const text = [
      'Brothers Joe and Eddie Garza met Mayor Pro Tem Rick Arden and Alhaji Bello Maturu. Joe Garza left.',
    ];
    expect(
      join(text, {
        person: ['Brothers Joe', 'Eddie Garza', 'Joe Garza', 'Tem Rick Arden', 'Alhaji Bello Maturu'],
      }),
    ).toEqual({ 'Joe Garza': ['Joe'], 'Eddie Garza': [], 'Rick Arden': [], 'Bello Maturu': [] });
  });

  it('keeps particles and hyphens together', () => {
    const text = [
      'Greta van der Meer met Ann-Sofie Lund-Berg. Van der Meer paid. Lund-Berg did not, and Berg laughed.',
    ];
    expect(
      join(text, {
        person: ['Greta van der Meer', 'Van der Meer', 'Ann-Sofie Lund-Berg', 'Lund-Berg', 'Berg'],
      }),
    ).toEqual({
      'Greta van der Meer': ['Van der Meer'],
      'Ann-Sofie Lund-Berg': ['Lund-Berg', 'Berg'],
    });
  });

  it('keeps two people of one surname apart, and father and son', () => {
    const text = [
      'Mary Hollis and Peter Hollis married. Mr Hollis sings, Mrs Hollis dances. Otto Brandt Jr. met Otto Brandt.',
    ];
    const { entities } = read(text, {
      person: ['Mary Hollis', 'Peter Hollis', 'Hollis', 'Otto Brandt Jr.', 'Otto Brandt'],
    });
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Mary Hollis', 2],
      ['Peter Hollis', 2],
      ['Otto Brandt Jr.', 1],
      ['Otto Brandt', 1],
    ]);
  });

  it('gives a bare surname to the first of that name, unless its paragraph has just named another in full', () => {
    const text = [
      'Mary Hollis won. Her brother Peter Hollis lost. Hollis wept.',
      'Hollis thanked everybody.',
    ];
    const { entities } = read(text, { person: ['Mary Hollis', 'Peter Hollis', 'Hollis'] });
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Mary Hollis', 2],
      ['Peter Hollis', 2],
    ]);
  });

  it('joins the name that somebody was born with', () => {
    const text = ['Peggy Hollis has died. She was born Margaret Anne Tully, a daughter of Ernest Tully.'];
    expect(join(text, { person: ['Peggy Hollis', 'Margaret Anne Tully', 'Ernest Tully'] })).toEqual({
      'Peggy Hollis': ['Margaret Anne Tully'],
      'Ernest Tully': [],
    });
  });

  it('finds a surname that comes before the full name', () => {
    expect(
      join(['Okafor resigns. Ada Okafor, 41, left on Monday.'], { person: ['Okafor', 'Ada Okafor'] }),
    ).toEqual({
      'Ada Okafor': ['Okafor'],
    });
  });

  it('takes a first name alone where nobody else bears it', () => {
    expect(join(['Ada Okafor sings. Ada is 41.'], { person: ['Ada Okafor', 'Ada'] })).toEqual({
      'Ada Okafor': ['Ada'],
    });
  });

  it('gives a first name that two bear to the one whom the paragraph names, else to the first', () => {
    const text = ['Ada Okafor met Ada Lund.', 'Ada sings.', 'Ada Lund paints. Ada is 41.'];
    const { entities } = read(text, { person: ['Ada Okafor', 'Ada Lund', 'Ada'] });
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Ada Lund', 3],
      ['Ada Okafor', 2],
    ]);
  });

  it('cuts titles that the recogniser took for part of a name', () => {
    const { entities, text } = read(['Mayor Ada Okafor spoke with Dean Martin Hollis.'], {
      person: ['Mayor Ada Okafor', 'Dean Martin Hollis'],
    });
    expect(entities.map(({ name }) => name)).toEqual(['Ada Okafor', 'Dean Martin Hollis']);
    expect(entities[0]!.roles[0]!.title).toBe('Mayor');
    expect(entities[0]!.mentions[0]!.start).toBe(text.indexOf('Ada'));
  });

  it('cuts all up to a title in its short form', () => {
    expect(
      join(['Impeach AG Okafor! AG Ada Okafor spoke.'], {
        person: ['Impeach AG Okafor', 'AG Ada Okafor'],
      }),
    ).toEqual({ 'Ada Okafor': ['Okafor'] });
  });

  it('takes a company’s word at the end for a company', () => {
    const { entities } = read(['Ada Okafor Productions Ltd made it. Ada Okafor smiled.'], {
      person: ['Ada Okafor Productions Ltd', 'Ada Okafor'],
    });
    expect(entities.map(({ name, kind }) => [name, kind])).toEqual([
      ['Ada Okafor Productions Ltd', 'organisation'],
      ['Ada Okafor', 'person'],
    ]);
  });

  it('leaves out a family in the plural', () => {
    expect(join(['Ada Okafor came. The Okafors live there.'], { person: ['Ada Okafor', 'Okafors'] })).toEqual(
      { 'Ada Okafor': [] },
    );
  });

  it('shows honours with the name, not in the mention', () => {
    const { entities, text } = read(['Dame Ada Okafor CBE, the chair, spoke.'], { person: ['Ada Okafor'] });
    expect(entities[0]!.name).toBe('Dame Ada Okafor CBE');
    expect(text.slice(entities[0]!.mentions[0]!.start, entities[0]!.mentions[0]!.end)).toBe('Ada Okafor');
  });
});

describe('joining organisations', () => {
  it('reads acronyms in both directions, in brackets and by initials', () => {
    const text = [
      'RTB grew. The Regional Transport Board met. The NHB (Northern Housing Body) did not, but NHB wrote.',
    ];
    expect(
      join(text, { organisation: ['RTB', 'Regional Transport Board', 'NHB', 'Northern Housing Body'] }),
    ).toEqual({
      'Regional Transport Board': ['RTB'],
      'Northern Housing Body': ['NHB'],
    });
  });

  it('reads an acronym past the ampersand and the legal form', () => {
    const text = ['Port Gas & Electric Co. failed. PG&E is sorry.'];
    expect(join(text, { organisation: ['Port Gas & Electric Co.', 'PG&E'] })).toEqual({
      'Port Gas & Electric Co.': ['PG&E'],
    });
  });

  it('reads an acronym that leaves the first or the last word out', () => {
    const names = ['Northshire Regional Transport Safety Board', 'RTSB', 'NRTS', 'NR'];
    expect(
      join(['Northshire Regional Transport Safety Board (RTSB) met. NRTS wrote. NR did not.'], {
        organisation: names,
      }),
    ).toEqual({ [names[0]!]: ['RTSB', 'NRTS'], NR: [] });
  });

  it('meets short forms and legal forms', () => {
    const text = [
      'Corvane Systems Inc. sells. Corvane Systems buys. Corvane waits, as does the World Corvane Fund.',
    ];
    expect(
      join(text, {
        organisation: ['Corvane Systems Inc.', 'Corvane Systems', 'Corvane', 'World Corvane Fund'],
      }),
    ).toEqual({
      'Corvane Systems Inc.': ['Corvane Systems', 'Corvane'],
      'World Corvane Fund': [],
    });
  });

  it('counts a common noun as a reference', () => {
    const { entities, text } = read(
      ['The Harbour Foundation gave money. The Foundation is old. A foundation is not meant.'],
      { organisation: ['Harbour Foundation', 'Foundation'] },
    );
    expect(entities).toHaveLength(1);
    expect(entities[0]!.mentions).toHaveLength(1);
    expect(entities[0]!.references.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The Foundation',
    ]);
  });

  it('does not take a shared first word for a short form', () => {
    expect(
      Object.keys(
        join(['The National Trust is not the National.'], { organisation: ['National Trust', 'National'] }),
      ),
    ).toHaveLength(2);
  });
});
