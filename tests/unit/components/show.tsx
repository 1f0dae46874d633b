import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { afterEach, expect } from 'vitest';
import { StringsContext } from '../../../components/strings-context.ts';
import { findLoudRegions } from '../../../tools/gallery/find-loud-regions.ts';
import { makeStrings } from '../../../utils/strings/make-strings.ts';
import { readCatalogue } from '../strings/read-catalogue.ts';

/** The words of the interface in English, as the browser would give them. */
export const ENGLISH = makeStrings(readCatalogue('en').getMessage);

afterEach(cleanup);

/** Renders a component as an app does. */
export function show(component: ComponentChild) {
  const wrap = (child: ComponentChild) => (
    <StringsContext.Provider value={ENGLISH}>{child}</StringsContext.Provider>
  );
  const view = render(wrap(component));
  return { ...view, again: (child: ComponentChild) => view.rerender(wrap(child)) };
}

/** Fails where axe finds anything, or a live region is loud; contrast is computed with the tokens. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(findLoudRegions(container)).toEqual([]);
}
