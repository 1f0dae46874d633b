import type { Features } from '../../utils/article/forest.ts';

const ADDRESS = /^(?:url|hasUrl$)/;
const DECLARED = /^(?:og|linked|amp|canonical|shortlink|meta(?!Image|LargeCard))/;

/** The features of the same page if its address were not known. */
export function forgetAddress(features: Features): Features {
  return forget(features, ADDRESS);
}

/** The same if it did not say what it is, or what many sites say of every page: that it is a website. */
export function forgetDeclared(features: Features): Features {
  const isTyped = features.ogWebsite === 1 || features.ogArticle === 1;
  return { ...forget(features, DECLARED), ogWebsite: isTyped ? 1 : 0 };
}

function forget(features: Features, names: RegExp): Features {
  return Object.fromEntries(
    Object.entries(features).map(([name, value]) => [name, names.test(name) ? 0 : value]),
  );
}
