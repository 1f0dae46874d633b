// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { type Corrections, EntityFoot } from '../../../components/EntityFoot.tsx';
import { SAMPLE_CORRECTIONS } from '../../fixtures/interface/sample-library.ts';
import { expectAccessible, show } from './show.tsx';

const corrections = (more: Partial<Corrections> = {}): Corrections => ({
  kind: 'person',
  last: null,
  failure: null,
  here: [{ kind: 'person', names: ['Tomasz Brandt'] }],
  find: async () => [],
  onCorrect: vi.fn(),
  onUndo: vi.fn(),
  ...more,
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const focused = () => document.activeElement?.textContent;

describe('EntityFoot', () => {
  it('is a line: what looks somebody up, and what says that the mark is wrong', async () => {
    const onLookUp = vi.fn();
    const { container } = show(<EntityFoot onLookUp={onLookUp} corrections={corrections()} />);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Look up on Wikipedia',
      'Not right?',
    ]);
    press('Look up on Wikipedia');
    expect(onLookUp).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('opens what can be wrong: one click each, but for whom somebody is the same as', async () => {
    const onCorrect = vi.fn();
    const { container, again } = show(
      <EntityFoot onLookUp={null} corrections={corrections({ onCorrect })} />,
    );
    press('Not right?');
    await expectAccessible(container);
    for (const name of ['Not a name', 'An organisation', 'Someone else', 'Same as …']) press(name);
    fireEvent.click(await screen.findByRole('button', { name: /Tomasz Brandt/u }));
    expect(onCorrect.mock.calls).toEqual([
      ['no-name', null],
      ['organisation', null],
      ['someone-else', null],
      ['same-as', { kind: 'person', names: ['Tomasz Brandt'] }],
    ]);
    const last = SAMPLE_CORRECTIONS[1] ?? null;
    again(<EntityFoot onLookUp={null} corrections={corrections({ last })} />);
    expect(screen.getByRole('button', { name: 'Not right?' }).getAttribute('aria-expanded')).toBe('false');
    expect(focused()).toBe('Undo');
  });

  it('says what was corrected, and takes it back', () => {
    const onUndo = vi.fn();
    show(
      <EntityFoot
        onLookUp={null}
        corrections={corrections({ last: SAMPLE_CORRECTIONS[0] ?? null, onUndo })}
      />,
    );
    const undo = screen.getByRole('button', {
      name: 'Undo',
      description: '“Messenger” is no longer marked.',
    });
    expect(document.activeElement).toBe(undo);
    fireEvent.click(undo);
    expect(onUndo).toHaveBeenCalledOnce();
    // Of what is no name there is nothing else to say.
    expect(screen.queryByRole('button', { name: 'Not right?' })).toBeNull();
  });

  it('keeps the focus near where a picker is given up', async () => {
    show(<EntityFoot onLookUp={null} corrections={corrections()} />);
    press('Not right?');
    press('Same as …');
    const field = document.activeElement as HTMLInputElement;
    // The background refuses a longer name, and trying again would not help.
    expect([field.tagName, field.maxLength]).toEqual(['INPUT', 300]);
    press('Cancel');
    await waitFor(() => expect(focused()).toBe('Not right?'));
  });

  it('takes the focus back where somebody thought better of looking up', () => {
    const { again } = show(<EntityFoot onLookUp={null} corrections={corrections()} />);
    expect(document.activeElement).toBe(document.body);
    again(<EntityFoot onLookUp={vi.fn()} corrections={corrections()} />);
    expect(focused()).toBe('Look up on Wikipedia');
  });
});
