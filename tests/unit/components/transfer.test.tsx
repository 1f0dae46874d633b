// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { LostPacks } from '../../../components/LostPacks.tsx';
import { BackupSchedule } from '../../../components/transfer/BackupSchedule.tsx';
import { ErasePanel } from '../../../components/transfer/ErasePanel.tsx';
import { ExportForm } from '../../../components/transfer/ExportForm.tsx';
import { FolderLine } from '../../../components/transfer/FolderLine.tsx';
import { ImportPreview } from '../../../components/transfer/ImportPreview.tsx';
import { SafetyLine } from '../../../components/transfer/SafetyLine.tsx';
import { FIRST_RULES } from '../../../utils/formats/compare/fates.ts';
import { expectAccessible, show } from './show.tsx';

const none = { notes: 0, names: 0, pairs: [] };
const pair = { id: 'n1', name: 'Jo Penhaligon', mine: 'Mine', theirs: 'Theirs' };
const counts = {
  new: { notes: 1_200, names: 3, pairs: [] },
  same: none,
  changed: none,
  conflict: { notes: 1, names: 0, pairs: [pair] },
  'deleted-here': none,
  'deleted-there': none,
};

describe('ImportPreview', () => {
  it('shows what a file brings, both versions of what differs, and takes the rules chosen', async () => {
    const onTake = vi.fn();
    const { container } = show(
      <ImportPreview
        name="a.json"
        integrity="damaged"
        refused={2}
        counts={counts}
        others={{ corrections: 1, readings: 0 }}
        hasSettings={true}
        first={FIRST_RULES}
        onTake={onTake}
        onLeave={vi.fn()}
      />,
    );
    expect(screen.getByRole('alert').textContent).toContain('changed or damaged');
    expect(screen.getByText('2 entries cannot be read and are left out.')).toBeTruthy();
    const [, row] = within(screen.getByRole('table')).getAllByRole('row');
    expect(row?.textContent).toContain('1,200');
    fireEvent.click(screen.getByRole('button', { name: 'Show: In conflict: yours differs' }));
    expect(screen.getByText('Theirs')).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: 'What to do with: In conflict: yours differs' }), {
      target: { value: 'mine' },
    });
    expect(screen.getAllByRole('combobox')).toHaveLength(2);
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.click(screen.getByRole('button', { name: 'Import' }));
    expect(onTake).toHaveBeenCalledExactlyOnceWith({ ...FIRST_RULES, conflict: 'mine' }, true);
  });
});

describe('ErasePanel', () => {
  it('asks twice, says how much, and has the way back in hand', async () => {
    const onErase = vi.fn();
    const { container } = show(<ErasePanel notes={12} outcome={null} onErase={onErase} />);
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything …' }));
    expect(onErase).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Cancel');
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Yes, erase 12 notes' }));
    expect(onErase).toHaveBeenCalledOnce();
  });
});

describe('ExportForm', () => {
  it('exports in the format chosen', async () => {
    const onExport = vi.fn();
    const { container } = show(<ExportForm isBusy={false} onExport={onExport} />);
    fireEvent.click(screen.getByRole('radio', { name: /CSV/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    expect(onExport).toHaveBeenCalledExactlyOnceWith('csv');
    await expectAccessible(container);
  });
});

describe('BackupSchedule', () => {
  it('takes the reader’s wish', async () => {
    const onEvery = vi.fn();
    const { container } = show(<BackupSchedule every={0} onEvery={onEvery} />);
    fireEvent.click(screen.getByRole('radio', { name: 'Every week' }));
    expect(onEvery).toHaveBeenCalledExactlyOnceWith(7);
    await expectAccessible(container);
  });
});

describe('LostPacks', () => {
  it('names what was lost, with the way to add it again, and is silent once the reader knows', async () => {
    const [onOpen, onDismiss] = [vi.fn(), vi.fn()];
    const { container } = show(
      <LostPacks titles={['Quays', 'Ports']} onOpen={onOpen} onDismiss={onDismiss} />,
    );
    expect(screen.getByRole('alert').textContent).toContain('2 packs');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Quays', 'Ports']);
    fireEvent.click(screen.getByRole('button', { name: 'Add them again' }));
    fireEvent.click(screen.getByRole('button', { name: 'I know' }));
    expect([onOpen, onDismiss].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    await expectAccessible(container);
  });
});

describe('FolderLine', () => {
  it('names the folder and asks for it at a click', async () => {
    const onReopen = vi.fn();
    const { container } = show(<FolderLine name="Backups" onReopen={onReopen} />);
    expect(container.textContent).toContain('into the folder “Backups”');
    fireEvent.click(screen.getByRole('button', { name: 'Allow it again' }));
    expect(onReopen).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});

describe('SafetyLine', () => {
  const backup = { time: 0, notes: 3 };
  const show1 = (loss: { found: number; had: number; has: number } | null, isDue: boolean) =>
    show(<SafetyLine safety={{ loss, backup }} isDue={isDue} now={3 * 86_400_000} onOpen={vi.fn()} />)
      .container;

  it('tells of a loss before a backup that is due, and else nothing', () => {
    expect(show1({ found: 1, had: 5, has: 2 }, true).textContent).toContain('2 of 5 are left');
    expect(show1(null, true).textContent).toContain('3 days old');
    expect(show1(null, false).textContent).toBe('');
  });
});
