import { type LinkCase, person } from './link-case.ts';

const VILLAGE =
  'The hall at Little Marsh in England will close in June unless someone can be found to mend its roof. The parish has asked a fund for money.';
const COUNCIL =
  'Ministers in London will tell the Commons of a new fund for flood walls. The Labour government said MPs of all parties had asked for it.';

/** People of everyday life who are called like politicians, and politicians who are barely introduced. */
export const EVERYDAY: readonly LinkCase[] = [
  person('Chris Grayling', 'unsure', `${VILLAGE} “It is the damp,” said Chris Grayling.`, {
    published: '2024-05-17',
  }),
  person('Andrew Murrison', 'unsure', `${VILLAGE} Andrew Murrison has lent a ladder.`, {
    published: '2024-05-17',
  }),
  person(
    'Wera Hobhouse',
    'unsure',
    'The donkey fell off the stage. Wera Hobhouse, eight, was a fine shepherd.',
    {
      published: '2023-12-15',
    },
  ),
  person('Guy Opperman', 'unsure', `${COUNCIL} “We use the pub’s,” said Guy Opperman, the blacksmith.`, {
    published: '2022-05-08',
  }),
  person('Donald Cameron', 'unsure', `${COUNCIL} “My sheep are wet,” said the crofter Donald Cameron.`, {
    published: '2025-08-22',
  }),
  person('Sarah Jones', 'unsure', `${COUNCIL} Sarah Jones, who has run a cafe since 2009, was flooded.`, {
    published: '2025-10-14',
  }),
  person('Rachel Reeves', 'unsure', `${COUNCIL} One customer, Rachel Reeves of Rhyl, had to wait.`, {
    published: '2024-10-03',
  }),
  person('Edward Leigh', 'unsure', `${COUNCIL} “I wait,” said Edward Leigh, a retired signalman.`, {
    published: '2024-09-12',
  }),
  person('Andy Burnham', 'unsure', 'Andy Burnham, 24, is said to have waited by the canal in England.', {
    published: '2025-02-06',
  }),
  person('Anna Turley', 'unsure', 'The mezzo Anna Turley gave four encores in England without a score.', {
    published: '2025-03-09',
  }),
  person(
    'Barack Obama',
    'congress:executive-O000167',
    'Barack Obama, who lived in Indonesia as a child, opened the show.',
    { published: '2023-02-06' },
  ),
  person(
    'Nadhim Zahawi',
    'unsure',
    'Nadhim Zahawi KC, opening the case at the crown court in England, told the trial that the defendant was no suspect to police at first. The judge was silent.',
    {
      published: '2025-02-06',
    },
  ),
  person(
    'Ted Cruz',
    'congress:C001098',
    'Power was out in Texas. Ted Cruz posted a picture of himself; the governor called the company.',
    {
      published: '2024-07-12',
    },
  ),
  person(
    'Steve Reed',
    'mysociety:25170',
    `${COUNCIL} Steve Reed told reporters in Newark that drains came first.`,
    {
      published: '2025-10-14',
    },
  ),
  person(
    'Gerald Ford',
    'congress:executive-F000260',
    'The president had gone, and Gerald Ford, whom nobody had elected, was sworn in before Congress in Washington.',
    {
      published: '2024-08-09',
    },
  ),
  person(
    'Margaret Thatcher',
    'mysociety:19284',
    'Unions in Britain still blame Margaret Thatcher, and ministers of both parties still quote her.',
    {
      published: '2024-03-02',
    },
  ),
  person(
    'Winston Churchill',
    'supplement:winston-churchill',
    'The minister quoted Winston Churchill on the House of Commons, and MPs groaned in Britain.',
    {
      published: '2024-03-02',
    },
  ),
  person(
    'Andrew RT Davies',
    'mysociety:26186',
    'Farmers met members of the Senedd in Wales. Andrew RT Davies wore a cap; the Conservatives are against the scheme of the Labour government.',
    {
      published: '2024-03-01',
    },
  ),
];
