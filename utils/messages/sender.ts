/** Who may send a message. A card is our own frame in a page; an app is popup, side panel, options or welcome. */
export type Sender = 'content' | 'card' | 'app';

/** Who may send each request of a table. */
export type SendersOf<Protocol> = { readonly [K in keyof Protocol]: readonly Sender[] };
