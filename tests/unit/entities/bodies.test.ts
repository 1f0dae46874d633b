import { describe, expect, it } from 'vitest';
import { read } from './support/name-places.ts';

const namesIn = (text: string, organisation: readonly string[]): string[] =>
  read([text], { organisation }).entities.map(({ name }) => name);

describe('bodies', () => {
  it('whose name has an "and" are one', () => {
    expect(
      namesIn('The U.S. Securities and Exchange Commission asked.', [
        'U.S. Securities',
        'Exchange Commission',
      ]),
    ).toEqual(['U.S. Securities and Exchange Commission']);
  });

  it('that an "and" joins stay two', () => {
    expect(
      namesIn('Tidewater Securities and Elmgrove Commission asked.', [
        'Tidewater Securities',
        'Elmgrove Commission',
      ]),
    ).toHaveLength(2);
  });

  it('and their police are two; a short form is one with the long one', () => {
    expect(namesIn('TRAM Police came to TRAM.', ['TRAM Police', 'TRAM'])).toEqual(['TRAM Police', 'TRAM']);
    expect(namesIn('Tidewater Platforms came to Tidewater.', ['Tidewater Platforms', 'Tidewater'])).toEqual([
      'Tidewater Platforms',
    ]);
  });

  it('have no short form in an adjective of their kind', () => {
    const { entities } = read(['The Democratic Party met. A Democratic rival left.'], {
      organisation: ['Democratic Party'],
    });
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Democratic Party', 1]]);
  });

  it('of a country are meant without it: a party, not a council of councils', () => {
    expect(
      namesIn('The Chinese Communist Party met. The Communist Party left.', [
        'Chinese Communist Party',
        'Communist Party',
      ]),
    ).toEqual(['Chinese Communist Party']);
    expect(
      namesIn('The Upper River Party met. The River Party left.', ['Upper River Party', 'River Party']),
    ).toHaveLength(2);
  });
});
