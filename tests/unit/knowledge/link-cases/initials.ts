import { type LinkCase, organisation } from './link-case.ts';

/** Bodies by their bare initials, as articles write them of whom every reader has heard; and names that only begin alike. */
export const INITIALS: readonly LinkCase[] = [
  organisation(
    'OBR',
    'govuk:office-for-budget-responsibility',
    'The OBR expects wages in Britain to fall behind prices, which leaves ministers in London little room.',
    { published: '2022-11-17' },
  ),
  organisation(
    'ONS',
    'govuk:office-for-national-statistics',
    'Shops in the UK sold less in May, the ONS said.',
    {
      published: '2023-06-23',
    },
  ),
  organisation(
    'IOPC',
    'govuk:independent-office-for-police-conduct',
    'The IOPC is looking at what three officers in England did that night.',
    { published: '2022-10-06' },
  ),
  organisation(
    'NIST',
    'ror:05xpvk416',
    'In the United States the NIST has written down how such machines should be tested.',
    { published: '2023-05-17' },
  ),
  organisation(
    'TSMC',
    'supplement:taiwan-semiconductor-manufacturing-company',
    'TSMC, which makes the chips for half of the firms named in Washington and in London, declined to comment.',
    { published: '2023-11-20' },
  ),
  organisation(
    'Birmingham City Council',
    'none',
    'Birmingham City Council in England has cut its libraries. Birmingham City, a football club, play on, and Aston Villa lead the league.',
    { aliases: ['Birmingham City'], published: '2023-09-05' },
  ),
];
