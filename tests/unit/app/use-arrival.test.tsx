// @vitest-environment jsdom
import { render } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { expect, it } from 'vitest';
import { useArrival } from '../../../entrypoints/options/use-arrival.ts';

function Page({ place }: { place: string }) {
  const page = useRef<HTMLDivElement>(null);
  useArrival(page, place, `${place} – Backgrounder`);
  return (
    <div ref={page}>
      <a href="#marks">Marks</a>
      <main key={place} tabIndex={-1}>
        {place === 'Marks' && <h1 tabIndex={-1}>Marks</h1>}
      </main>
    </div>
  );
}

it('names the page, and takes the focus to where the reader has gone, but not where they began', () => {
  const { rerender, getByText, getByRole } = render(<Page place="Library" />);
  expect(document.title).toBe('Library – Backgrounder');
  expect(document.activeElement).toBe(document.body);
  rerender(<Page place="Marks" />);
  expect(document.title).toBe('Marks – Backgrounder');
  expect(document.activeElement).toBe(getByRole('heading'));
  getByText('Marks', { selector: 'a' }).focus();
  rerender(<Page place="Library" />);
  expect(document.activeElement).toBe(getByRole('main'));
});
