import { describe, expect, it } from 'vitest';
import { listNameKeys } from '../../../utils/knowledge/list-name-keys.ts';

describe('listNameKeys', () => {
  it('takes the full names of a person, never the bare surname', () => {
    expect(listNameKeys('person', ['Sir Tobias Wren', 'Tobias Wren', 'Wren'])).toEqual(['tobias wren']);
  });

  it('takes the longest forms of a person without a full name', () => {
    expect(listNameKeys('person', ['Lord Ashgrove', 'Ashgrove'])).toEqual(['lord ashgrove']);
    expect(listNameKeys('person', ['Banksy'])).toEqual(['banksy']);
  });

  it('takes every form of an organisation', () => {
    expect(listNameKeys('organisation', ['World Kite Board', 'the WKB', 'Kite Board'])).toEqual([
      'world kite board',
      'WKB',
      'kite board',
    ]);
  });

  it('leaves out names without a letter', () => {
    expect(listNameKeys('person', ['—', '  '])).toEqual([]);
    expect(listNameKeys('organisation', [])).toEqual([]);
    expect(listNameKeys('person', [])).toEqual([]);
  });
});
