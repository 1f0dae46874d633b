/**
 * Live regions that are not quiet, a line each: several that speak at once, one that reads out more than a few
 * sentences, one with a field, that would be read again with every letter. Runs in a page too: it holds all it needs.
 */
export function findLoudRegions(root: ParentNode): string[] {
  const longest = 300;
  const regions = [...root.querySelectorAll('[role="status"], [role="alert"], [role="log"], [aria-live]')];
  const speaking = regions.filter((region) => (region.textContent ?? '').trim() !== '');
  return speaking.flatMap((region, index) => {
    const faults = [
      ...(index > 0 ? ['speaks with another'] : []),
      ...((region.textContent ?? '').length > longest ? ['says too much'] : []),
      ...(region.querySelector('input, textarea, select, [contenteditable]') ? ['has a field'] : []),
    ];
    return faults.map((fault) => `live region ${fault}: ${region.outerHTML.slice(0, 120)}`);
  });
}
