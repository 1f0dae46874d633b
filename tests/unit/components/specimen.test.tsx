// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SPECIMEN, SPECIMEN_TEXT } from '../../../components/model/specimen.ts';
import { Specimen } from '../../../components/Specimen.tsx';
import { expectAccessible, show } from './show.tsx';

class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

afterEach(() => vi.unstubAllGlobals());

const textsOf = (highlight: Iterable<Range> | undefined) => [...(highlight ?? [])].map(String);

describe('Specimen', () => {
  it('marks people and organisations, and tints the place that is open', () => {
    const highlights = new Map<string, FakeHighlight>();
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal('Highlight', FakeHighlight);
    const organisation = SPECIMEN.whosWho.entities[1]!;
    show(<Specimen at={{ id: 1, place: organisation.mentions[0]! }} marks="all" onOpen={vi.fn()} />);
    expect(textsOf(highlights.get('bgr-person'))).toEqual(['Imogen Vale', 'Vale', 'Rafael Osei']);
    expect(textsOf(highlights.get('bgr-org'))).toEqual(['Northgate Festival']);
    expect(textsOf(highlights.get('bgr-open-org'))).toEqual(['Northgate Festival']);
    expect(textsOf(highlights.get('bgr-open-person'))).toEqual([]);
  });

  it('is as loud as the reader wants the marks', () => {
    const highlights = new Map<string, FakeHighlight>();
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal('Highlight', FakeHighlight);
    const props = { at: { id: 1, place: { start: 0, end: 3 } }, onOpen: vi.fn() };
    const { again } = show(<Specimen {...props} marks="first" />);
    expect(textsOf(highlights.get('bgr-person'))).toEqual(['Imogen Vale', 'Rafael Osei']);
    again(<Specimen {...props} marks="none" />);
    expect(textsOf(highlights.get('bgr-person'))).toEqual([]);
  });

  it('marks whoever is shown with a note otherwise, alone where no others are wanted, and leaves nothing behind', () => {
    const highlights = new Map<string, FakeHighlight>();
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal('Highlight', FakeHighlight);
    const { again, unmount } = show(<Specimen at={null} marks="first" noted={2} />);
    expect(textsOf(highlights.get('bgr-person'))).toEqual(['Imogen Vale']);
    expect(textsOf(highlights.get('bgr-person-noted'))).toEqual(['Rafael Osei']);
    again(<Specimen at={null} marks="noted" noted={2} />);
    expect(textsOf(highlights.get('bgr-person'))).toEqual([]);
    expect(textsOf(highlights.get('bgr-org'))).toEqual([]);
    expect(textsOf(highlights.get('bgr-person-noted'))).toEqual(['Rafael Osei']);
    unmount();
    expect(highlights.size).toBe(0);
  });

  it('opens the name that is clicked, and nobody beside one', async () => {
    vi.stubGlobal('CSS', {});
    const onOpen = vi.fn();
    const place = SPECIMEN.whosWho.entities[0]!.mentions[0]!;
    const { container } = show(<Specimen at={{ id: 0, place }} marks="all" onOpen={onOpen} />);
    const text = screen.getByText(SPECIMEN_TEXT);
    const caret = vi.fn(() => ({ offset: SPECIMEN_TEXT.indexOf('Osei') }));
    Object.assign(document, { caretPositionFromPoint: caret });
    fireEvent.click(text);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(2);
    caret.mockReturnValue({ offset: 3 });
    fireEvent.click(text);
    expect(onOpen).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});
