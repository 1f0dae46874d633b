// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { LookUpSwitch } from '../../../components/LookUpSwitch.tsx';
import { RequestTable } from '../../../components/RequestTable.tsx';
import { SAMPLE_REQUESTS } from '../../fixtures/interface/sample-background.ts';
import { expectAccessible, show } from './show.tsx';

it('RequestTable says when, whom, what for and what came of it', async () => {
  const { container } = show(<RequestTable requests={SAMPLE_REQUESTS} />);
  const rows = screen.getAllByRole('row').slice(1);
  expect(
    rows.map((row) => [...row.querySelectorAll('td')].slice(1).map(({ textContent }) => textContent)),
  ).toEqual([
    ['www.wikidata.org', 'Names of Q990000014, Q990000015', 'answered'],
    ['www.wikidata.org', 'Facts about Q990000002', 'answered'],
    ['en.wikipedia.org', 'The page “Tomasz Brandt”', 'answered'],
    ['en.wikipedia.org', 'Search for “Tomasz Brandt”', 'answered'],
    ['en.wikipedia.org', 'Search for “Dame Edith Okafor”', 'no answer'],
  ]);
  expect(rows[0]?.querySelector('td')?.textContent).toContain('24 Nov 2026');
  await expectAccessible(container);
});

it('LookUpSwitch shows what holds, and not what was asked for', async () => {
  const onSwitch = vi.fn();
  const { container, again } = show(<LookUpSwitch isOn={false} onSwitch={onSwitch} />);
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /may be sent to Wikipedia/u });
  fireEvent.click(box);
  expect(onSwitch).toHaveBeenCalledExactlyOnceWith(true);
  expect(box.checked).toBe(false);
  again(<LookUpSwitch isOn onSwitch={onSwitch} />);
  expect(box.checked).toBe(true);
  await expectAccessible(container);
});
