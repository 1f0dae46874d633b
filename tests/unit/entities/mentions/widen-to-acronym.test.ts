import { describe, expect, it } from 'vitest';
import { widenToAcronym } from '../../../../utils/entities/mentions/widen-to-acronym.ts';

function widen(text: string, name: string): string {
  const start = text.indexOf(name);
  const wide = widenToAcronym(text, {
    kind: 'organisation',
    start,
    end: start + name.length,
    confidence: 0.9,
  });
  return text.slice(wide.start, wide.end);
}

describe('a name found from its middle on', () => {
  it.each([
    [
      'He told Fisheries, Harbours and Rivers Board (FHRB) so.',
      'Harbours and Rivers Board',
      'Fisheries, Harbours and Rivers Board',
    ],
    ['The Office of Coastal Rivers (OCR) wrote.', 'Coastal Rivers', 'Office of Coastal Rivers'],
    ['The Coastal Rivers Board (CRB) wrote.', 'Coastal Rivers Board', 'Coastal Rivers Board'],
    ['In Leeds, Coastal Rivers Board (XYZ) wrote.', 'Coastal Rivers Board', 'Coastal Rivers Board'],
    [
      'The Coastal Rivers Board for the Vale (CRBV) wrote.',
      'Coastal Rivers Board',
      'Coastal Rivers Board for the Vale',
    ],
    [
      'The Coastal Rivers Board for Lowmark (CRB) wrote.',
      'Coastal Rivers Board',
      'Coastal Rivers Board for Lowmark',
    ],
    ['The Coastal Rivers Board of Lowmark (XYZ) wrote.', 'Coastal Rivers Board', 'Coastal Rivers Board'],
    ['said Coastal Rivers Board (SCRB).', 'Coastal Rivers Board', 'Coastal Rivers Board'],
  ])('%s', (text, name, whole) => {
    expect(widen(text, name)).toBe(whole);
  });
});
