import { describe, expect, it } from 'vitest';
import { chooseHit } from '../../../../utils/knowledge/wiki/choose-hit.ts';
import type { WikiHit } from '../../../../utils/knowledge/wiki/wiki.ts';

const hit = (title: string, isDisambiguation = false): WikiHit => ({
  title,
  description: '',
  isDisambiguation,
});
const titles = (hits: readonly WikiHit[]) => hits.map(({ title }) => title);

describe('chooseHit', () => {
  it('takes the one page of the name, and keeps the others at hand', () => {
    const choice = chooseHit('person', 'Tomasz Brandt', [hit('Tomasz Brandt'), hit('Old Wharf Canal')]);
    expect(choice).toMatchObject({ status: 'one', title: 'Tomasz Brandt' });
    expect(choice.status === 'one' && titles(choice.others)).toEqual(['Old Wharf Canal']);
  });

  it('compares names as packs do: honorifics, accents and case are no matter', () => {
    expect(chooseHit('person', 'Dame Edith Okafor', [hit('Edith Okáfor')])).toMatchObject({ status: 'one' });
    expect(chooseHit('organisation', 'The Wharf Trust', [hit('Wharf trust')])).toMatchObject({
      status: 'one',
    });
  });

  it.each([
    ['several have the name', [hit('John Smith (cricketer)'), hit('John Smith (poet)')]],
    ['Wikipedia lists others of it', [hit('John Smith'), hit('John Smith (disambiguation)', true)]],
    ['none is called just so', [hit('Jonathan Smith'), hit('Pocahontas')]],
  ])('leaves the choice to the reader where %s', (_why, hits) => {
    expect(chooseHit('person', 'John Smith', hits)).toMatchObject({ status: 'several' });
  });

  it('offers those of the name first, and never a page that only lists others', () => {
    const choice = chooseHit('person', 'John Smith', [
      hit('John Smith', true),
      hit('Pocahontas'),
      hit('John Smith (poet)'),
    ]);
    expect(choice.status === 'several' && titles(choice.hits)).toEqual(['John Smith (poet)', 'Pocahontas']);
  });

  it('finds nobody in no hits, or in a list alone', () => {
    expect(chooseHit('person', 'John Smith', [])).toEqual({ status: 'none' });
    expect(chooseHit('person', 'John Smith', [hit('John Smith', true)])).toEqual({ status: 'none' });
  });
});
