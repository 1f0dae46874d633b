/** What text inherits from the elements around it while a page is walked. */
export interface WalkState {
  readonly container: number;
  /** How many links, bold and italic elements are open. */
  readonly link: number;
  readonly bold: number;
  readonly italic: number;
  readonly preformatted: boolean;
}

export const OUTSIDE: WalkState = { container: -1, link: 0, bold: 0, italic: 0, preformatted: false };

/** The state inside an inline element. */
export function enterInline(state: WalkState, tag: string): WalkState {
  switch (tag) {
    case 'a':
      return { ...state, link: state.link + 1 };
    case 'b':
    case 'strong':
      return { ...state, bold: state.bold + 1 };
    case 'i':
    case 'em':
    case 'cite':
      return { ...state, italic: state.italic + 1 };
    default:
      return state;
  }
}

/** The state inside a block-level element that is the given container. */
export function enterBlock(state: WalkState, tag: string, container: number): WalkState {
  return { ...state, container, preformatted: state.preformatted || tag === 'pre' };
}
