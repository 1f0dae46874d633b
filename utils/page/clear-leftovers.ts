import { HOST_NAME } from './card-host.ts';
import { HIGHLIGHTS } from './mark-rules.ts';

/**
 * Takes away what a script of ours before this one left in the document: Firefox ends it without a word when the extension is updated,
 * and leaves its marks and its card, which is dead then. Our rules in shadow trees stay; they mean the same as those to come.
 */
export function clearLeftovers(document: Document): void {
  for (const host of document.querySelectorAll(HOST_NAME)) host.remove();
  const sheets = document.adoptedStyleSheets;
  for (let at = sheets.length - 1; at >= 0; at -= 1) {
    if (!isOurs(sheets[at]!)) continue;
    sheets.splice(at, 1);
    for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
  }
}

/** All of our rules stand within one. */
function isOurs({ cssRules }: CSSStyleSheet): boolean {
  const [rule, another] = cssRules;
  return !another && rule !== undefined && rule.cssText.includes(`::highlight(${HIGHLIGHTS.person})`);
}
