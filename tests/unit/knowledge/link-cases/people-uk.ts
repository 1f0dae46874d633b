import { type LinkCase, person } from './link-case.ts';

/** British politicians whom the pack has, in articles that say enough. */
export const BRITISH: readonly LinkCase[] = [
  person(
    'Suella Braverman',
    'mysociety:25272',
    'The Home Secretary Suella Braverman visited a police station in Kent.',
    {
      roles: ['Home Secretary'],
      published: '2023-06-01',
    },
  ),
  person(
    'Tom Tugendhat',
    'mysociety:25374',
    'Tom Tugendhat, the security minister, said that threats to Britain had grown.',
    {
      roles: ['security minister'],
      published: '2023-09-01',
    },
  ),
  person(
    'Sarah Dines',
    'mysociety:25877',
    'Safeguarding minister Sarah Dines promised new money for shelters in England.',
    {
      roles: ['Safeguarding minister'],
      published: '2023-02-10',
    },
  ),
  person(
    'John Smith',
    'died 1994',
    'Labour mourned its leader John Smith, the MP for Monklands East, who had died of a heart attack.',
    {
      roles: ['Labour leader', 'MP for Monklands East'],
      others: ['Labour Party'],
      published: '1994-05-13',
    },
  ),
  person(
    'John Smith',
    'mysociety:10550',
    'John Smith, the Labour MP for Vale of Glamorgan, asked about the airport in Wales.',
    {
      roles: ['Labour MP for Vale of Glamorgan'],
      published: '2003-05-01',
    },
  ),
  person(
    'David Davis',
    'mysociety:10162',
    'David Davis, the Brexit secretary, flew to Brussels for talks with the British delegation.',
    {
      roles: ['Brexit secretary'],
      published: '2017-09-01',
    },
  ),
  person(
    'David Davis',
    'mysociety:10162',
    'The Conservative MP David Davis told the House of Commons that the bill was an attack on liberty in Britain.',
    {
      roles: ['Conservative MP'],
      others: ['House of Commons'],
      published: '2021-09-01',
    },
  ),
  person(
    'David Davis',
    'congress:D000606',
    'The former Republican congressman David Davis of Tennessee endorsed a candidate in Johnson City, in the United States.',
    {
      roles: ['former Republican congressman'],
      published: '2014-03-01',
    },
  ),
  person(
    'Mike Johnson',
    'congress:J000299',
    'Speaker of the House Mike Johnson, a Republican from Louisiana, put off the vote in Washington.',
    {
      roles: ['Speaker of the House'],
      published: '2024-04-12',
    },
  ),
  person(
    'Chris Smith',
    'congress:S000522',
    'Representative Chris Smith, a Republican from New Jersey, chaired the hearing on Capitol Hill.',
    {
      roles: ['Representative'],
      published: '2022-04-12',
    },
  ),
  person(
    'Chris Smith',
    'mysociety:10547',
    'Chris Smith, then culture secretary, brought back free entry to the museums of Britain.',
    {
      roles: ['former culture secretary'],
      published: '2001-12-01',
    },
  ),
  person('Rishi Sunak', 'mysociety:25428', 'Rishi Sunak will meet the leaders of industry on Monday.', {
    published: '2023-04-12',
  }),
  person(
    'Jeremy Hunt',
    'mysociety:11859',
    'The chancellor, Jeremy Hunt, said that inflation in the UK would fall.',
    {
      roles: ['chancellor'],
      published: '2023-04-12',
    },
  ),
  person(
    'David Cameron',
    'mysociety:10777',
    'The prime minister, David Cameron, called a referendum on membership of the European Union.',
    {
      roles: ['prime minister'],
      aliases: ['Cameron'],
      published: '2016-02-20',
    },
  ),
  person(
    'Lord Cameron',
    'mysociety:10777',
    'Lord Cameron, the foreign secretary, arrived in Kyiv on his first visit for the British government.',
    {
      roles: ['foreign secretary'],
      published: '2023-11-16',
    },
  ),
  person(
    'Boris Johnson',
    'mysociety:10999',
    'Boris Johnson resigned as prime minister after a wave of resignations in Westminster.',
    {
      roles: ['prime minister'],
      published: '2022-07-07',
    },
  ),
  person(
    'Theresa May',
    'mysociety:10426',
    'Theresa May survived the vote of confidence, Downing Street said.',
    { published: '2018-12-12' },
  ),
  person(
    'Gordon Brown',
    'mysociety:10068',
    'Gordon Brown, the former prime minister, appealed for help for children in poverty in Scotland.',
    {
      roles: ['former prime minister'],
      published: '2023-12-12',
    },
  ),
  person(
    'Nicola Sturgeon',
    'mysociety:14105',
    'Nicola Sturgeon said she had been a minister for long enough.',
    { published: '2023-02-15' },
  ),
  person('Mark Drakeford', 'mysociety:26140', 'Mark Drakeford announced his departure in Cardiff.', {
    published: '2023-12-13',
  }),
  person(
    'Andrew Smith',
    'mysociety:10545',
    'Andrew Smith, the work and pensions secretary, resigned from the British cabinet.',
    {
      roles: ['work and pensions secretary'],
      published: '2004-09-06',
    },
  ),
  person(
    'Paul Murphy',
    'mysociety:10454',
    'Paul Murphy, the Northern Ireland secretary, chaired talks in Belfast between the parties.',
    {
      roles: ['Northern Ireland secretary'],
      published: '2003-11-06',
    },
  ),
  person('Wes Streeting', 'mysociety:25320', 'Health secretary Wes Streeting met junior doctors.', {
    roles: ['Health secretary'],
    published: '2024-08-01',
  }),
  person(
    'Rachel Reeves',
    'mysociety:24851',
    'Rachel Reeves set out her budget, the first by a woman at the Treasury.',
    {
      roles: ['chancellor'],
      others: ['Treasury'],
      published: '2024-10-30',
    },
  ),
  person(
    'Margaret Thatcher',
    'mysociety:19284',
    'Margaret Thatcher fought the miners for a year, and the country has not forgotten.',
    { published: '2009-03-01' },
  ),
  person(
    'Jo Cox',
    'mysociety:25394',
    'The murder of Jo Cox, the Labour MP for Batley and Spen, shocked Westminster.',
    {
      roles: ['Labour MP for Batley and Spen'],
      published: '2016-06-17',
    },
  ),
  person(
    'Peter Mandelson',
    'mysociety:10412',
    'Peter Mandelson, the business secretary, defended the scrappage scheme in the Lords.',
    {
      roles: ['business secretary'],
      aliases: ['Lord Mandelson'],
      published: '2009-11-01',
    },
  ),
];
