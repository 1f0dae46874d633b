// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { useRef, useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { NotesLayer } from '../../../components/NotesLayer.tsx';
import { ErasePanel } from '../../../components/transfer/ErasePanel.tsx';
import { useKeptFocus } from '../../../components/use-kept-focus.ts';
import { Place } from '../../../entrypoints/options/Place.tsx';
import { makeNotesProps } from '../../fixtures/interface/notes-props.ts';
import { SAMPLE_HITS } from '../../fixtures/interface/sample-notes.ts';
import { show } from './show.tsx';

const focused = () => document.activeElement;
const press = (name: string) => {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
};

function Part() {
  const part = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(part, heading);
  const [isGone, setGone] = useState(false);
  return (
    <>
      <div ref={part}>
        <h2 ref={heading} tabIndex={-1}>
          Part
        </h2>
        {!isGone && <button type="button">Within</button>}
      </div>
      <button type="button" onClick={() => setGone(true)}>
        Without
      </button>
    </>
  );
}

describe('useKeptFocus', () => {
  it('leaves the focus alone that was elsewhere when something went', async () => {
    show(<Part />);
    screen.getByRole('button', { name: 'Within' }).focus();
    const without = screen.getByRole('button', { name: 'Without' });
    without.focus();
    without.blur();
    await Promise.resolve();
    fireEvent.click(without);
    await new Promise((done) => setTimeout(done, 20));
    expect(focused()).toBe(document.body);
  });

  it('takes it to the heading where what had it went', async () => {
    show(<Part />);
    screen.getByRole('button', { name: 'Within' }).focus();
    fireEvent.click(screen.getByRole('button', { name: 'Without' }));
    await waitFor(() => expect(focused()?.textContent).toBe('Part'));
  });
});

function Whole() {
  const whole = useRef<HTMLDivElement>(null);
  useKeptFocus(whole, whole);
  const [hasPart, setPart] = useState(false);
  return (
    <div ref={whole} tabIndex={-1}>
      {hasPart && <Part />}
      <button type="button" onClick={() => setPart(true)}>
        More
      </button>
    </div>
  );
}

it('the nearest part keeps the focus, also one that came after what it stands in', async () => {
  show(<Whole />);
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  screen.getByRole('button', { name: 'Within' }).focus();
  fireEvent.click(screen.getByRole('button', { name: 'Without' }));
  await waitFor(() => expect(focused()).not.toBe(document.body));
  expect(focused()?.localName).toBe('h2');
});

describe('the focus stays near', () => {
  it('where what was undone no longer is to be undone', async () => {
    const [hit] = SAMPLE_HITS;
    const notes = hit ? [hit.note] : [];
    const { again } = show(<NotesLayer {...makeNotesProps({ removed: notes[0] ?? null })} />);
    expect(focused()?.textContent).toBe('Undo');
    again(<NotesLayer {...makeNotesProps({ notes })} />);
    await waitFor(() => expect(focused()?.textContent).toBe('Your notes'));
  });

  it('where erasing is thought better of', async () => {
    show(
      <Place title="Erase everything">
        <ErasePanel notes={12} outcome={null} onErase={vi.fn()} />
      </Place>,
    );
    press('Erase everything …');
    await waitFor(() => expect(focused()?.textContent).toBe('Cancel'));
    press('Cancel');
    await waitFor(() => expect(focused()?.textContent).toBe('Erase everything'));
  });
});
