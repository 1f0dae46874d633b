/** Runs steps one after the other, in the order in which they were asked for. A step that fails holds nobody up. */
export type InTurn = <T>(step: () => Promise<T>) => Promise<T>;

export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const turn = last.then(step);
    last = turn.catch(() => undefined);
    return turn;
  };
}
