// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PackAdding } from '../../../components/PackAdding.tsx';
import { PackDrop } from '../../../components/PackDrop.tsx';
import { PackOutcome } from '../../../components/PackOutcome.tsx';
import { PackProgress } from '../../../components/PackProgress.tsx';
import { PackSection } from '../../../components/PackSection.tsx';
import { PackTableForm } from '../../../components/PackTableForm.tsx';
import { FileChooser } from '../../../components/transfer/FileChooser.tsx';
import { ShareLine } from '../../../components/transfer/ShareLine.tsx';
import { SAMPLE_PREVIEW, SAMPLE_WISH } from '../../fixtures/interface/sample-pack-file.ts';
import { SAMPLE_PACKS } from '../../fixtures/interface/sample-packs.ts';
import { expectAccessible, show } from './show.tsx';

const [STARTER, WATERWAYS] = SAMPLE_PACKS;
if (!STARTER || !WATERWAYS) throw new Error('There are two sample packs.');

describe('PackSection', () => {
  it('says what a pack knows, whose work it is and as of when, and switches it off', async () => {
    const onSwitch = vi.fn();
    const { container } = show(
      <PackSection pack={STARTER} onSwitch={onSwitch} onSave={vi.fn()} onRemove={vi.fn()} />,
    );
    expect(screen.getByText('31,402 people, 27,911 organisations and 1,192 products')).toBeTruthy();
    fireEvent.click(screen.getByText('2 sources'));
    const row = screen.getByRole('row', { name: /Register of councils/u });
    expect(within(row).getByRole('link').getAttribute('href')).toBe('https://register.example/councils');
    expect(row.textContent).toContain('June 2026');
    expect(container.textContent).toContain('Wikidata contributors');
    fireEvent.click(screen.getByRole('switch', { name: 'Use Starter pack', checked: true }));
    expect(onSwitch).toHaveBeenCalledWith(false);
    // What came with the add-on goes with it.
    expect(screen.queryByRole('button', { name: /^Remove/u })).toBeNull();
    await expectAccessible(container);
  });

  it('removes a pack of the reader’s only once they said so twice, the harmless way first', async () => {
    const onRemove = vi.fn();
    const { container } = show(
      <PackSection pack={WATERWAYS} onSwitch={vi.fn()} onSave={vi.fn()} onRemove={onRemove} />,
    );
    fireEvent.click(screen.getByRole('button', { name: `Remove ${WATERWAYS.title}` }));
    expect(screen.getByRole('alert').textContent).toBe('Remove this pack and all that is in it?');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep it' }));
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(onRemove).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: `Remove ${WATERWAYS.title}` }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove it' }));
    expect(onRemove).toHaveBeenCalledOnce();
  });
});

describe('PackDrop', () => {
  it('takes a file that is dropped, and one that is chosen', async () => {
    const onFile = vi.fn();
    const { container } = show(<PackDrop onFile={onFile} />);
    const file = new File(['{}'], 'pack.json');
    fireEvent.drop(screen.getByRole('region', { name: 'Add a pack' }), { dataTransfer: { files: [file] } });
    fireEvent.change(container.querySelector('input[type="file"]')!, { target: { files: [file] } });
    expect(onFile.mock.calls).toEqual([[file], [file]]);
    await expectAccessible(container);
  });
});

describe('PackAdding', () => {
  const adding = (props: Partial<Parameters<typeof PackAdding>[0]>) => (
    <PackAdding
      preview={SAMPLE_PREVIEW}
      isTable
      isReady
      isUpdate={false}
      onAdd={vi.fn()}
      onCancel={vi.fn()}
      {...props}
    />
  );

  it('shows what a file would bring, and line by line what is left out', async () => {
    const { container } = show(adding({ isUpdate: true }));
    expect(screen.getByRole('status').textContent).toBe('2 people and 1 organisation');
    expect(screen.getByText('Ines Okonkwo')).toBeTruthy();
    expect(container.textContent).toContain('Lock keeper, Wharf Trust, since 2019');
    fireEvent.click(screen.getByText('1 is left out'));
    expect(container.textContent).toContain('Line 7:');
    expect(screen.getByText('It takes the place of your pack of this name.')).toBeTruthy();
    await expectAccessible(container);
  });

  it('adds once all is said and there is something to add', () => {
    const onAdd = vi.fn();
    const view = show(adding({ onAdd, isReady: false }));
    expect(screen.getByText(/^Title, licence, whom to credit and date have to be filled in/u)).toBeTruthy();
    const add = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Add this pack' });
    expect(add().disabled).toBe(true);
    view.again(adding({ onAdd, preview: { ...SAMPLE_PREVIEW, total: 0 } }));
    expect(add().disabled).toBe(true);
    view.again(adding({ onAdd }));
    fireEvent.submit(screen.getByRole('form', { name: 'Add a pack' }));
    expect(onAdd).toHaveBeenCalledOnce();
  });
});

it('PackTableForm asks which column says what, and whose work a table is', async () => {
  const onWish = vi.fn();
  const { container } = show(<PackTableForm columns={['Who', 'Post']} wish={SAMPLE_WISH} onWish={onWish} />);
  fireEvent.change(screen.getByRole('combobox', { name: 'Name' }), { target: { value: '1' } });
  expect(onWish.mock.lastCall?.[0].mapping.name).toBe(1);
  fireEvent.change(screen.getByRole('combobox', { name: 'Name' }), { target: { value: '' } });
  expect(onWish.mock.lastCall?.[0].mapping.name).toBeNull();
  fireEvent.input(screen.getByRole('textbox', { name: 'Title' }), { target: { value: 'Lock keepers' } });
  expect(onWish.mock.lastCall?.[0].title).toBe('Lock keepers');
  await expectAccessible(container);
});

it('PackProgress says how far a pack is, and can be broken off', async () => {
  const onCancel = vi.fn();
  const { container } = show(
    <PackProgress title="Lock keepers" progress={{ taken: 50, total: 200 }} onCancel={onCancel} />,
  );
  const bar = screen.getByRole('progressbar', { name: 'Adding Lock keepers: 50 of 200' });
  expect(bar.getAttribute('value')).toBe('50');
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onCancel).toHaveBeenCalledOnce();
  await expectAccessible(container);
});

it('PackOutcome says what came of it: quietly where it went well, as an alert where it did not', async () => {
  const { container, again } = show(<PackOutcome type="added" title="Lock keepers" />);
  expect(screen.getByRole('status').textContent).toBe('Lock keepers is added.');
  await expectAccessible(container);
  again(<PackOutcome type="refused" refusal="too-large" />);
  expect(screen.getByRole('alert').textContent).toContain('too large');
  again(<PackOutcome type="failed" failure="full" />);
  expect(screen.getByRole('alert').textContent).toContain('no room left on the disk');
  await expectAccessible(container);
});

it('FileChooser opens the field that cannot be dressed, and hands over the file', async () => {
  const onFile = vi.fn();
  const { container } = show(<FileChooser onFile={onFile} />);
  const field = container.querySelector<HTMLInputElement>('input[type="file"]')!;
  const open = vi.spyOn(field, 'click').mockImplementation(() => undefined);
  fireEvent.click(screen.getByRole('button', { name: 'Choose a file' }));
  expect(open).toHaveBeenCalledOnce();
  const file = new File(['{}'], 'library.json');
  fireEvent.change(field, { target: { files: [file] } });
  expect(onFile).toHaveBeenCalledWith(file);
  await expectAccessible(container);
});

it('ShareLine says how far something has come, in words and as a bar', async () => {
  const { container } = show(<ShareLine message="importTaking" share={0.25} />);
  expect(container.textContent).toContain('25%');
  expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.25');
  await expectAccessible(container);
});
