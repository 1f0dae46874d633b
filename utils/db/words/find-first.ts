/**
 * The first index for which something holds, by halves.
 * @param count of indexes; given back where it holds for none
 * @param holds once it does for one index it does for all after it
 */
export function findFirst(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
