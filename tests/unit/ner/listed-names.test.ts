import { expect, it } from 'vitest';
import { AGENCIES } from '../../../utils/ner/lists/agency-names.ts';
import { CAMPAIGNS } from '../../../utils/ner/lists/campaign-names.ts';
import { CAMPUSES } from '../../../utils/ner/lists/campus-names.ts';
import { CLUBS } from '../../../utils/ner/lists/club-names.ts';
import { ENSEMBLES } from '../../../utils/ner/lists/culture-names.ts';
import { FINANCIERS } from '../../../utils/ner/lists/finance-names.ts';
import { INDUSTRY } from '../../../utils/ner/lists/industry-names.ts';
import { PARTIES } from '../../../utils/ner/lists/party-names.ts';
import { PRESS } from '../../../utils/ner/lists/press-names.ts';
import { PRODUCTS } from '../../../utils/ner/lists/product-names.ts';
import { STATIONS } from '../../../utils/ner/lists/station-names.ts';
import { TECHNOLOGISTS } from '../../../utils/ner/lists/tech-names.ts';
import { TRADERS } from '../../../utils/ner/lists/trade-names.ts';
import { WORLD_PRESS } from '../../../utils/ner/lists/world-press-names.ts';
import { findNames } from './articles.ts';

it.each([
  ['It was first seen at the Rijksmuseum, which had no comment.', 'Rijksmuseum'],
  ['People who know Rheinmetall were surprised.', 'Rheinmetall'],
  ['He joined Little Mix in 2011 and left two years later.', 'Little Mix'],
  ['She talked to Trócaire and others about the flood.', 'Trócaire'],
  ['They rented two vans from Europcar and drove north.', 'Europcar'],
  ['The players of Galatasaray and Trabzonspor met in the tunnel.', 'Trabzonspor'],
])('knows the body in: %s', (text, name) => {
  expect(findNames(text).organisations).toContain(name);
});

it('takes a listed name for no more than a part where others of its kind go on', () => {
  expect(findNames('The Little Mix Fan Museum of Ashby opened on Monday.').organisations).not.toContain(
    'Little Mix',
  );
});

it.each([
  'Half of them were treated with Eliquis, the other half with nothing.',
  'She bought a Toyota Prius and a Toyota Hilux last year.',
])('takes no product for a body or a person: %s', (text) => {
  const { people, organisations } = findNames(text);
  expect([...people, ...organisations]).toEqual([]);
});

it('lists no product as a body', () => {
  const products = new Set(PRODUCTS);
  const bodies = [
    AGENCIES,
    CAMPAIGNS,
    CAMPUSES,
    CLUBS,
    ENSEMBLES,
    FINANCIERS,
    INDUSTRY,
    PARTIES,
    PRESS,
    STATIONS,
  ]
    .concat([TECHNOLOGISTS, TRADERS, WORLD_PRESS])
    .flat();
  expect(bodies.filter((name) => products.has(name))).toEqual([]);
});
