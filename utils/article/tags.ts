/** Elements whose content is no text that a reader reads: code, replaced content, form fields, buttons, hidden parts. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'noscript',
    'noembed',
    'noframes',
    'template',
    'head',
    'title',
    'link',
    'meta',
    'base',
  ],
  ...[
    'iframe',
    'frame',
    'frameset',
    'object',
    'embed',
    'applet',
    'canvas',
    'video',
    'audio',
    'map',
    'svg',
    'math',
  ],
  ...[
    'button',
    'input',
    'select',
    'textarea',
    'datalist',
    'progress',
    'meter',
    'option',
    'output',
    'menuitem',
  ],
  ...['amp-ad', 'amp-embed', 'amp-iframe', 'amp-sidebar', 'amp-consent', 'amp-analytics'],
  ...['rp', 'rt', 'rtc'],
]);

/** Elements that run on within a line; any other one begins and ends a block. */
export const INLINE_TAGS: ReadonlySet<string> = new Set([
  ...[
    'a',
    'abbr',
    'acronym',
    'b',
    'bdi',
    'bdo',
    'big',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
    'em',
    'font',
    'i',
    'ins',
  ],
  ...['kbd', 'label', 'mark', 'nobr', 'q', 'rb', 'ruby', 's', 'samp', 'small', 'span', 'strike'],
  ...[
    'strong',
    'sub',
    'sup',
    'time',
    'tt',
    'u',
    'var',
    'wbr',
    'img',
    'picture',
    'source',
    'slot',
    'blink',
    'g-emoji',
  ],
]);

/** Blocks within which an unknown (custom) element is taken to run on with the line. */
export const TEXT_BLOCK_TAGS: ReadonlySet<string> = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt', 'dd', 'td', 'th', 'figcaption', 'caption', 'pre'],
]);

/** The level of a heading's tag, 0 for any other tag. */
export function getHeadingLevel(tag: string): number {
  return tag.length === 2 && tag[0] === 'h' && tag[1]! >= '1' && tag[1]! <= '6' ? Number(tag[1]) : 0;
}

/** Tags of blocks, the likeliest for body text first: a feature counts a tag by its place here, unknown ones last. */
export const TAG_ORDER: readonly string[] = [
  ...[
    'p',
    'blockquote',
    'li',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'dd',
    'dt',
    'pre',
    'td',
    'th',
    'div',
    'section',
    'article',
  ],
];
