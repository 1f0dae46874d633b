// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PersistencePart } from '../../../entrypoints/options/PersistencePart.tsx';
import { expectAccessible, show } from '../components/show.tsx';

const PROMISED = /has promised not to clear/u;
const MAY_CLEAR = /may clear your notes/u;
const REFUSED = /did not agree/u;

/** A browser that answers so when it is asked to keep our storage. */
function stubStorage(isPersisted: boolean, answer: () => Promise<boolean>) {
  let isKept = isPersisted;
  const persist = vi.fn(async () => {
    isKept = await answer();
    return isKept;
  });
  vi.stubGlobal('navigator', { storage: { persisted: async () => isKept, persist } });
  return persist;
}

afterEach(() => vi.unstubAllGlobals());

describe('what the browser says of keeping our storage', () => {
  it('is asked for at a click and shown where it is granted', async () => {
    const persist = stubStorage(false, async () => true);
    const { container } = show(<PersistencePart />);
    await screen.findByText(MAY_CLEAR);
    expect(persist).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Ask it to keep them' }));
    await screen.findByText(PROMISED);
    expect(persist).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByText(REFUSED)).toBeNull();
    await expectAccessible(container);
  });

  it.each([
    ['refused', async () => false],
    ['not answered', () => Promise.reject(new Error('no'))],
  ])('is said, and can be asked again, where it is %s', async (_case, answer) => {
    stubStorage(false, answer);
    const { container } = show(<PersistencePart />);
    fireEvent.click(await screen.findByRole('button', { name: 'Ask it to keep them' }));
    await screen.findByText(REFUSED);
    expect(screen.getByText(MAY_CLEAR)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ask it to keep them' })).toBeTruthy();
    await expectAccessible(container);
  });

  it('is not asked for again where it was granted before', async () => {
    stubStorage(true, async () => true);
    show(<PersistencePart />);
    await screen.findByText(PROMISED);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    ['has no such promise', {}],
    ['fails', { storage: { persisted: () => Promise.reject(new Error('no')) } }],
  ])('promises nothing where the browser %s', async (_case, browser) => {
    vi.stubGlobal('navigator', browser);
    const { container } = show(<PersistencePart />);
    await new Promise((done) => setTimeout(done));
    expect(container.textContent).toBe('');
  });
});
