/** Attributes by which sites switch their theme, on the root or the body. */
const THEME_ATTRIBUTES = ['class', 'style', 'data-theme', 'data-color-mode', 'data-mode', 'data-bs-theme'];

/** Time for a site's own transition of its colours, in milliseconds. */
const TRANSITION_MS = 600;

/** Calls back when what the article stands on may have changed: theme, style sheets loaded, the system's scheme. */
export function watchGround(
  window: Window,
  callback: () => void,
  { signal }: { readonly signal: AbortSignal },
): void {
  const { document } = window;
  let timer = 0;

  function note(): void {
    if (timer !== 0) return;
    callback();
    timer = window.setTimeout(() => {
      timer = 0;
      callback();
    }, TRANSITION_MS);
  }

  const observer = new MutationObserver(note);
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true, attributeFilter: THEME_ATTRIBUTES });
  }
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', note, { signal });
  window.addEventListener('load', note, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      window.clearTimeout(timer);
    },
    { once: true },
  );
}
