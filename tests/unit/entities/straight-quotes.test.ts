import { describe, expect, it } from 'vitest';
import { listQuotes, read } from './support/name-places.ts';

const people = { person: ['Ada Okafor'] };

describe('quotations in straight marks', () => {
  it('run over paragraphs that open anew', () => {
    const found = listQuotes(
      read(['Ada Okafor said: "The first part is this.', '"The second part is that."'], people),
    );
    expect(found.map(([, speaker]) => speaker)).toEqual(['Ada Okafor', 'Ada Okafor']);
  });

  it('hold a nested one', () => {
    const found = listQuotes(read(['"He told me, \'Go away at once,\' and left," Ada Okafor said.'], people));
    expect(found).toEqual([["He told me, 'Go away at once,' and left,", 'Ada Okafor']]);
  });
});

it('the words of an organisation are no person’s', () => {
  const found = listQuotes(
    read(['Ada Okafor came.', '“We will not go there again,” the Harbour Trust said in a statement.'], {
      ...people,
      organisation: ['Harbour Trust'],
    }),
  );
  expect(found.map(([, speaker]) => speaker)).toEqual(['Harbour Trust']);
});
