import { describe, expect, it } from 'vitest';
import { beginsPlace, readBeside } from '../../../../utils/entities/mentions/beside-kinds.ts';
import type { MentionKind } from '../../../../utils/types.ts';

function kindOf(text: string, name: string, kind: MentionKind, confidence = 0.7): MentionKind | null {
  const start = text.indexOf(name);
  return readBeside(text, { kind, start, end: start + name.length, confidence });
}

describe('what a name’s make or its bearer’s post says', () => {
  it.each([
    [
      'He called the Vale Federation Against Floods.',
      'Vale Federation Against Floods',
      'other',
      'organisation',
    ],
    ['She wrote to the Lund Center for Boats.', 'Lund Center for Boats', 'place', 'organisation'],
    ['She studied at the Universidad de Lund.', 'Universidad de Lund', 'place', 'organisation'],
    ['He joined the Union de Lund.', 'Union de Lund', 'other', 'organisation'],
    ['He joined the Union of Vale Miners.', 'Union of Vale Miners', 'other', 'organisation'],
    ['So wrote the Lund Daily.', 'Lund Daily', 'other', 'organisation'],
    ['They went to the USA in May.', 'USA', 'organisation', 'place'],
    ['It lies between the Arden and Lund Districts.', 'Lund Districts', 'organisation', 'place'],
    ['Mizu Arden, chief of the party, called for it.', 'Mizu Arden', 'organisation', 'person'],
    ['They train forces known as Arden al Vale.', 'Arden al Vale', 'person', 'organisation'],
    ['It was done by Jowan C&I in May.', 'Jowan C&I', 'person', 'organisation'],
    ['According to Lund’s, it flies.', 'Lund', 'person', 'organisation'],
  ] as const)('%s', (text, name, kind, expected) => {
    expect(kindOf(text, name, kind)).toBe(expected);
  });

  it.each([
    ['They play League of Vales.', 'League of Vales', 'other'],
    ['It met at the Conference of the Parties.', 'Conference of the Parties', 'other'],
    ['They met in Union Square.', 'Union Square', 'place'],
    ['It left from Union Station.', 'Union Station', 'place'],
    ['They waved the Union Jack.', 'Union Jack', 'other'],
    ['They read a Daily.', 'Daily', 'other'],
    ['Arden Pumps Group, owner of the mill, grew.', 'Arden Pumps Group', 'organisation'],
    ['Corvane, publisher of the paper, grew.', 'Corvane', 'organisation'],
    ['The Lund Council, head of the list, met.', 'Lund Council', 'organisation'],
    ['According to Lund’s mother, it flies.', 'Lund', 'person'],
    ['So said J&K Ada Lund.', 'J&K Ada Lund', 'person'],
    ['A group led by Ada Lund came.', 'Ada Lund', 'person'],
  ] as const)('but nothing in: %s', (text, name, kind) => {
    expect(kindOf(text, name, kind)).toBe(null);
  });

  it('leaves what the recogniser is sure of', () => {
    expect(kindOf('She wrote to the Lund Center for Boats.', 'Lund Center for Boats', 'place', 0.95)).toBe(
      null,
    );
    expect(kindOf('Mizu Arden, chief of the party, left.', 'Mizu Arden', 'organisation', 0.95)).toBe(null);
  });

  it('knows whose name a place only begins with', () => {
    const begins = (text: string) => {
      const start = text.indexOf('Ada Lund');
      return beginsPlace(text, { kind: 'person', start, end: start + 8, confidence: 0.9 });
    };
    expect(begins('They walk in the Ada Lund Valley National Park.')).toBe(true);
    expect(begins('They cross the Ada Lund international bridge.')).toBe(true);
    expect(begins('They saw Ada Lund in the National Park.')).toBe(false);
    expect(begins('They saw Ada Lund park her car.')).toBe(false);
  });
});
