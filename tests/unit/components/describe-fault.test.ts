import { describe, expect, it } from 'vitest';
import { describeFault } from '../../../components/model/describe-fault.ts';
import { makeFault } from '../../../utils/knowledge/fault.ts';
import { makeStrings } from '../../../utils/strings/make-strings.ts';
import { readCatalogue } from '../strings/read-catalogue.ts';

describe('describeFault', () => {
  it.each([
    ['en', '“name” is longer than 300 characters', 'The row is longer than 100 characters'],
    ['de', '„name“ ist länger als 300 Zeichen', 'Die Zeile ist länger als 100 Zeichen'],
    ['fr', '«\u00a0name\u00a0» dépasse 300 caractères', 'La ligne dépasse 100 caractères'],
    ['es', '«name» tiene más de 300 caracteres', 'La fila tiene más de 100 caracteres'],
  ])('says in %s what is wrong', (locale, field, row) => {
    const strings = makeStrings(readCatalogue(locale).getMessage);
    expect(describeFault(makeFault('too-long', 'name', 300), strings)).toBe(field);
    expect(describeFault(makeFault('row-long', '', 100), strings)).toBe(row);
  });
});

describe('makeFault', () => {
  it('says again no more than a bit of a file, and nothing of it that is invisible or turns words round', () => {
    expect(makeFault('unknown-kind', `pi\u202erate ${'x'.repeat(99)}`).about).toBe(
      `pirate ${'x'.repeat(33)}`,
    );
  });
});
