import { type LinkCase, organisation, person } from './link-case.ts';

const CAPITOL =
  'The governor of Maine asked Congress for help after the flood, and the senators of both parties in Washington agreed. The Republican whip was told of it at home.';

/** Local papers, sports desks and agencies: namesakes of the famous in the news for one day, and bodies called by three letters. */
export const LOCAL_NEWS: readonly LinkCase[] = [
  person(
    'Pedro Sánchez',
    'unsure',
    'Growers in Spain are pulling up their trees. “I have no water,” said Pedro Sánchez, a grower near Lleida. The government in Madrid has sent a minister.',
    { published: '2023-11-03' },
  ),
  person(
    'Andy Burnham',
    'unsure',
    'Andy Burnham was walking his dog at low tide when he saw the seal. The retired joiner rang the coastguard in Wales and waited.',
    { published: '2023-05-11' },
  ),
  person(
    'Marco Rubio',
    'unsure',
    `${CAPITOL} “The boat is gone,” said Marco Rubio, a lobsterman in Florida.`,
    { published: '2022-09-28' },
  ),
  person('Bill Nelson', 'unsure', `${CAPITOL} Bill Nelson, who rents out canoes, swam to a roof.`, {
    published: '2023-08-10',
  }),
  person(
    'Mike Johnson',
    'unsure',
    'The township board in Ohio denied a permit for the quarry. Trustee Mike Johnson said that the trucks were too loud.',
    { roles: ['Trustee'], published: '2024-04-09' },
  ),
  person(
    'Andre Carson',
    'unsure',
    'Honey and pies will be judged at the fairgrounds in Indiana on Saturday by Andre Carson, Jim Stott and last year’s winner.',
    { people: ['Jim Stott'], published: '2024-09-07' },
  ),
  person(
    'Neil Gray',
    'mysociety:25293',
    'Letters to patients in Scotland went unanswered. Neil Gray, the health secretary, told MSPs that nothing was lost.',
    { roles: ['health secretary'], published: '2024-05-30' },
  ),
  person(
    'Tim Cook',
    'supplement:tim-cook',
    'Apple sells fewer phones than it did. Tim Cook flew to Shanghai, and American investors waited.',
    { others: ['Apple'], published: '2025-01-15' },
  ),
  person(
    'Barack Obama',
    'congress:executive-O000167',
    'Guests in Chicago were told that Barack Obama was fishing and would be late.',
    { published: '2024-08-09' },
  ),
  organisation(
    'ECB',
    'none',
    'Rain ended the Test with Australia on top, and the ECB will look at a reserve day. Only the bowlers were cheerful.',
    { published: '2023-07-23' },
  ),
  organisation(
    'ECB',
    'supplement:european-central-bank',
    'Lenders in Germany expect the ECB to cut rates; the bank has said nothing.',
    { published: '2024-06-01' },
  ),
  organisation(
    'Woolworths',
    'nsi:Q3249145',
    'SYDNEY, Prices at Woolworths will be looked into by the Senate. The supermarket said that it had done nothing wrong.',
    { published: '2024-02-28' },
  ),
  organisation(
    'Derby County',
    'football:eng/derby-county-fc',
    'Eleven players left on the last day of the window. A goalkeeper moved to Derby County after his medical took place in a lay-by.',
    { published: '2024-08-30' },
  ),
  person(
    'Angela Rayner',
    'unsure',
    'Teachers in England will strike. The head, Angela Rayner, is no relation to the deputy prime minister, Angela Rayner.',
    { roles: ['head', 'deputy prime minister'], published: '2025-02-05' },
  ),
  person(
    'Charles III',
    'supplement:king-charles-iii',
    'Charles III, 75, began treatment on Monday; the palace in London said no more.',
    { published: '2024-02-06' },
  ),
  person(
    'Desmond Swayne',
    'mysociety:10580',
    'Fly-tipping in the New Forest has doubled. Desmond Swayne, whose seat it is, blamed the lack of cameras in England; so did a camper, Al Roe.',
    { people: ['Al Roe'], published: '2024-03-17' },
  ),
  organisation(
    'Department for Education',
    'govuk:department-for-education',
    'Teachers in England will strike. The Department for Education said that it helped nobody.',
    { published: '2025-02-05' },
  ),
  organisation(
    'Department for Education',
    'ifg:d5b4a523-903e-4dd3-b699-473ed5d9dc46',
    'Teachers in England will not mark the tests. The Department for Education said that it helped nobody.',
    { published: '1993-05-17' },
  ),
  organisation(
    'ESA',
    'supplement:european-space-agency',
    'India has landed near the south pole of the Moon, and ESA helped to follow the lander on its way out of orbit.',
    { published: '2023-08-23' },
  ),
  person(
    'Simon Harris',
    'unsure',
    'The county final is on Sunday in Ireland. Michael Roe is in goal and Simon Harris at full forward for the Joes; the squad has two injuries.',
    { people: ['Michael Roe'], published: '2024-11-22' },
  ),
  organisation(
    'Democratic Party',
    'unsure',
    'Soldiers in Seoul broke the windows of parliament. The leader of the Democratic Party climbed the fence; Washington was relieved. South Korea voted on.',
    { published: '2024-12-03' },
  ),
  organisation(
    'Democratic Party',
    'factbook:it/democratic-party',
    'The Senate in Rome approved the budget. Italy’s opposition, the Democratic Party, called it a billboard; Italian unions will strike.',
    { published: '2024-03-14' },
  ),
  organisation(
    'Democratic Party',
    'supplement:democratic-party',
    'Senators in Washington went home. The Democratic Party said that the president was to blame for the closure of government.',
    { published: '2023-10-02' },
  ),
  organisation(
    'Botswana Democratic Party',
    'factbook:bw/botswana-democratic-party',
    'Botswana has changed its government. The Botswana Democratic Party won four seats in the election.',
    { published: '2024-10-24' },
  ),
  organisation(
    'Royal Victoria Hospital',
    'none',
    'Patients in Northern Ireland will have their hips mended in Dublin. The Royal Victoria Hospital has the longest list.',
    { published: '2025-03-18' },
  ),
  person('Nicola Sturgeon', 'unsure', 'Second was a whippet in Wales, shown by Nicola Sturgeon of Bangor.', {
    published: '2023-09-20',
  }),
  person('Boris Johnson', 'unsure', 'Boris Johnson, a bulldog from Wales, has won best in show.', {
    published: '2023-09-20',
  }),
  person(
    'Gwen Moore',
    'congress:M001160',
    'Ministers of the church in Milwaukee met. Gwen Moore of Milwaukee told Congress that Wisconsin had waited for the bill.',
    { published: '2021-11-19' },
  ),
  person(
    'Zach Nunn',
    'unsure',
    'The barber of Ames, Iowa, puts down his scissors. Senators sat in his chair. His son, Zach Nunn, will sell the shop, and Congress will miss it.',
    { roles: ['son'], published: '2024-06-20' },
  ),
  organisation(
    'Scottish National Party',
    'supplement:scottish-national-party',
    'The Liberal Democrats feared for care homes after the budget, and the Scottish National Party for oil. Ministers answered MPs.',
    { published: '2024-10-30' },
  ),
  person(
    'Austin Scott',
    'unsure',
    'The peaches of Georgia failed again. A Democrat wants $60m, and senators have written a letter. Packer Austin Scott has sold two trucks.',
    { published: '2024-10-04' },
  ),
  person(
    'Sarah Olney',
    'unsure',
    'Two John Smiths stood for the parish council in England. The clerk, Sarah Olney, printed their addresses; the MP, a former minister, lives between them.',
    { roles: ['clerk'], published: '2023-10-20' },
  ),
  person(
    'Humza Yousaf',
    'unsure',
    'The goalkeeper saved two penalties and the striker scored in the last minute of the match. Humza Yousaf, in the dugout in Scotland, missed the goal: the manager had sent him for pies. The club meets another in the league.',
    { published: '2023-01-09' },
  ),
  person(
    'Jeff Bezos',
    'supplement:jeff-bezos',
    'Papers in America have lost readers. Jeff Bezos, who owns the Washington Post, has put in a Briton to run it.',
    { others: ['Washington Post'], published: '2024-02-29' },
  ),
  organisation(
    'FDP',
    'supplement:free-democratic-party',
    'The former chancellor keeps his office in Berlin. The FDP wanted his pension cut; he had nothing to say in New York.',
    { published: '2022-09-30' },
  ),
  person(
    'Bill Cassidy',
    'congress:C001075',
    'The Senate confirmed the health secretary. Republican senators had doubts. Bill Cassidy, a doctor from Louisiana, had been promised much by the president.',
    { roles: ['doctor from Louisiana'], published: '2025-02-12' },
  ),
  person(
    'Paul Goggins',
    'unsure',
    'Paul Goggins, who kept wicket for the village side for 22 seasons, was carried off the field. A Home Office minister opened the new pavilion in England. Hazel Blears was in a hurry for her train.',
    { others: ['Hazel Blears', 'Home Office'], published: '2006-05-02' },
  ),
];
