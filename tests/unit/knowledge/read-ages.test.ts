import { describe, expect, it } from 'vitest';
import { readAges } from '../../../utils/knowledge/read-ages.ts';

const read = (text: string, name = 'Jane Roe') => readAges(text, [{ kind: 'person', name, aliases: [] }]);

describe('readAges', () => {
  it('reads an age right behind a name', () => {
    expect(read('Jane Roe, 41, a postwoman')).toEqual(new Map([['jane roe', 41]]));
    expect(read('Jane Roe left. Jane Roe (aged 9) came.')).toEqual(new Map([['jane roe', 9]]));
    expect(read('Jane Roe, eight, sang.')).toEqual(new Map([['jane roe', 8]]));
    expect(read('It was Jane Roe, 41')).toEqual(new Map([['jane roe', 41]]));
  });

  it('takes no other number for one', () => {
    expect(read('Jane Roe, 41 people and a dog').size).toBe(0);
    expect(read('Jane Roe, 1990, oil on canvas').size).toBe(0);
    expect(read('Jane Roe, 3, and her mother').size).toBe(0);
    expect(read('Jane Roe, two people and a dog').size).toBe(0);
    expect(read('Jane Roe, said so.').size).toBe(0);
    expect(read('', '').size).toBe(0);
  });
});
