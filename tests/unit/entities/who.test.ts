import { describe, expect, it } from 'vitest';
import { read } from './support/name-places.ts';

const person = ['Ada Okafor', 'Okafor', 'Ben Tarrant', 'Cleo Marsh'];

describe('heard', () => {
  it('tells quoted, paraphrased and only named apart', () => {
    const { entities } = read(
      [
        '“We will not go there,” said Ada Okafor. Ben Tarrant has urged patience. Nobody saw Cleo Marsh. The Harbour Trust was accused of delay.',
      ],
      { person, organisation: ['Harbour Trust'] },
    );
    expect(entities.map(({ name, heard }) => [name, heard])).toEqual([
      ['Ada Okafor', 'quoted'],
      ['Ben Tarrant', 'paraphrased'],
      ['Cleo Marsh', 'named'],
      ['Harbour Trust', 'named'],
    ]);
  });

  it('takes "according to" for reported words', () => {
    const { entities } = read(['Sales fell, according to Ben Tarrant.'], { person });
    expect(entities[0]!.heard).toBe('paraphrased');
  });

  it.each([
    'Sales fell, according to chief executive Ben Tarrant.',
    'Sales fell, according to the former mayor Ben Tarrant.',
    'According to acting police chief Ben Tarrant, sales fell.',
  ])('takes "according to" for reported words over a title: %s', (sentence) => {
    expect(read([sentence], { person }).entities[0]!.heard).toBe('paraphrased');
  });

  it('takes "according to" for those of whom it speaks, not of another named behind', () => {
    const { entities } = read(['Sales fell, according to friends of Ben Tarrant.'], { person });
    expect(entities[0]!.heard).toBe('named');
  });

  it.each([
    'The head of the Harbour Trust’s school of boats, Ada Okafor, says it is late.',
    'The Harbour Trust’s secretary, Ada Okafor, said it was late.',
  ])('gives a verb to who is set off behind a title, not to the owner of the office: %s', (sentence) => {
    const { entities } = read([sentence], { person, organisation: ['Harbour Trust'] });
    expect(Object.fromEntries(entities.map(({ name, heard }) => [name, heard]))).toEqual({
      'Ada Okafor': 'paraphrased',
      'Harbour Trust': 'named',
    });
  });
});

describe('authors', () => {
  it('knows the byline’s', () => {
    const { entities } = read(
      ['Ada Okafor saw it. Ben Tarrant did not.'],
      { person },
      'Ada Okafor and Cleo Marsh',
    );
    expect(entities.map(({ name, isAuthor }) => [name, isAuthor])).toEqual([
      ['Ada Okafor', true],
      ['Ben Tarrant', false],
    ]);
  });

  it('knows who signs', () => {
    const { entities } = read(
      [
        'Ben Tarrant, the political editor of a rival, was there in the rain for hours.',
        'Ada Okafor, Political Editor',
      ],
      { person },
    );
    expect(entities.filter(({ isAuthor }) => isAuthor).map(({ name }) => name)).toEqual(['Ada Okafor']);
    expect(read(['It rained.', 'By Ada Okafor'], { person }).entities[0]!.isAuthor).toBe(true);
  });
});

describe('order', () => {
  it('is by number of mentions, then by place; ids count it', () => {
    const { entities } = read(['Ben Tarrant met Ada Okafor. Okafor left.'], { person });
    expect(entities.map(({ id, name }) => [id, name])).toEqual([
      [0, 'Ada Okafor'],
      [1, 'Ben Tarrant'],
    ]);
  });

  it('leaves places and the rest out', () => {
    const { entities } = read(['Ada Okafor flew to Lima for the Cup.'], {
      person,
      place: ['Lima'],
      other: ['Cup'],
    });
    expect(entities.map(({ name }) => name)).toEqual(['Ada Okafor']);
  });
});
