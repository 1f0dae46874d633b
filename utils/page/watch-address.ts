/**
 * Calls back when the page moves to another address without loading anew (an app that swaps its article); a move
 * within the page (only the part after # differs, and is no path) is none.
 *
 * WXT's own `wxt:locationchange` is not used: it comes with a script context that talks to itself through events on
 * the page's document, and a page that fakes one of them would switch us off.
 */
export function watchAddress(
  window: Window,
  callback: () => void,
  { signal }: { readonly signal: AbortSignal },
): void {
  let address = addressOf(window.location);

  function compare(): void {
    const now = addressOf(window.location);
    if (now === address) return;
    address = now;
    callback();
  }

  window.navigation.addEventListener('currententrychange', compare, { signal });
  window.addEventListener('popstate', compare, { signal });
}

/** The page's address without the part after #, unless that is a path: so some apps tell their pages apart. */
export function addressOf({ href }: Pick<Location, 'href'>): string {
  return /#!?\//.test(href) ? href : withoutFragment(href);
}

export function withoutFragment(address: string): string {
  return address.split('#', 1)[0]!;
}
