import { type LinkCase, organisation, person } from './link-case.ts';

/** Names that mean somebody else, or of which the article does not say whom they mean. */
export const TRAPS: readonly LinkCase[] = [
  person('John Smith', 'unsure', 'John Smith, a witness, said the car had not stopped.'),
  person('John Smith', 'unsure', 'The plumber John Smith, 34, of Leeds, was jailed for fraud in England.', {
    roles: ['plumber'],
    published: '2024-03-01',
  }),
  person('John Smith', 'unsure', 'The MP John Smith spoke last.', { roles: ['MP'] }),
  person('David Davis', 'unsure', 'David Davis was at the dinner too.'),
  person('David Davis', 'none', 'The actor David Davis plays the butler in the new film.', {
    roles: ['actor'],
  }),
  person('Andrew Smith', 'none', 'Goalkeeper Andrew Smith saved a penalty in the last match of the season.', {
    roles: ['goalkeeper'],
  }),
  person(
    'Paul Murphy',
    'none',
    'Paul Murphy, a nurse at the hospital in Dublin, said Irish wards were full.',
    { roles: ['nurse'] },
  ),
  person(
    'Ben Wallace',
    'none',
    'Detroit centre Ben Wallace, four times the best defender of the NBA, entered the hall of fame of basketball. The player won one championship.',
    {
      roles: ['NBA player'],
      published: '2021-09-11',
    },
  ),
  person('Mark Harper', 'none', 'The chef Mark Harper opened a second restaurant in Sydney, Australia.', {
    roles: ['chef'],
  }),
  person(
    'Robin Cook',
    'none',
    'Robin Cook, the American novelist who invented the medical thriller, has sold millions of books.',
    {
      roles: ['novelist'],
      published: '2019-09-11',
    },
  ),
  person(
    'Adam Smith',
    'none',
    'Adam Smith, the economist and author of The Wealth of Nations, was born in Kirkcaldy in Scotland.',
    {
      roles: ['economist'],
    },
  ),
  person('Tim Scott', 'none', 'The Oxford researcher Tim Scott studies the eyes of fish in British rivers.', {
    roles: ['researcher'],
  }),
  person('Rick Scott', 'none', 'Drummer Rick Scott joined the band for its second album.', {
    roles: ['drummer'],
  }),
  person('Chris Smith', 'unsure', 'Chris Smith won the raffle.'),
  person('Mike Johnson', 'none', 'Sprinter Mike Johnson pulled a muscle before the Olympic final.', {
    roles: ['sprinter'],
  }),
  person('Robert Garcia', 'none', 'The boxing coach Robert Garcia trains him in California.', {
    roles: ['boxing coach'],
  }),
  person('David Smith', 'unsure', 'David Smith said the meeting had been long.'),
  person(
    'David Smith',
    'none',
    'Professor David Smith, a physicist at the University of Leeds, measured it twice.',
    {
      roles: ['physicist'],
      others: ['University of Leeds'],
    },
  ),
  person('James Brown', 'none', 'The singer James Brown recorded it in 1965.', { roles: ['singer'] }),
  person('John Terry', 'none', 'John Terry, the former Chelsea captain, missed the penalty.', {
    roles: ['former captain'],
    others: ['Chelsea'],
  }),
  person('Gareth Davies', 'unsure', 'Gareth Davies thanked the volunteers.'),
  person(
    'Gareth Davies',
    'none',
    'Scrum-half Gareth Davies scored twice for the Scarlets in a rugby match in Wales.',
    {
      roles: ['rugby player'],
      others: ['Scarlets'],
    },
  ),
  person('Mary Smith', 'none', 'Mary Smith, a teacher, lives in Bolton.', { roles: ['teacher'] }),
  person('Lord Taylor', 'unsure', 'Lord Taylor asked a question.', { published: '2015-01-01' }),
  person('Jim Jordan', 'none', 'The Scottish folk singer Jim Jordan died at his home on Skye.', {
    roles: ['folk singer'],
  }),
  person('Elena Marchetti', 'none', 'Elena Marchetti runs the bakery.'),
  organisation('Georgia', 'none', 'Georgia beat Portugal at the tournament, and Tbilisi danced.'),
  organisation('Post', 'none', 'The Post reported that two officers had been moved.'),
  organisation(
    'International Weightlifting Federation',
    'none',
    'The International Weightlifting Federation (IWF) banned six lifters.',
    {
      aliases: ['IWF'],
    },
  ),
  organisation(
    'Amazon',
    'none',
    'Greenpeace said that the result offered the Amazon a chance. Brokers in New York were less glad of the election.',
    { published: '2022-10-31' },
  ),
  organisation(
    'International Cricket Council',
    'supplement:international-cricket-council',
    'The International Cricket Council (ICC) moved the tournament.',
    { aliases: ['ICC'] },
  ),
  organisation(
    'National Council on Archives',
    'none',
    'The National Council on Archives (NCA) was wound up.',
    { aliases: ['NCA'] },
  ),
  organisation(
    'American Broadcasting Company',
    'none',
    'The American Broadcasting Company (ABC) will air it.',
    { aliases: ['ABC'] },
  ),
  organisation('English Cricket Board', 'none', 'The English Cricket Board (ECB) named the squad.', {
    aliases: ['ECB'],
  }),
  organisation('Ministry of Defence', 'unsure', 'The Ministry of Defence declined to comment.'),
  organisation('Ministry of Culture', 'unsure', 'The Ministry of Culture paid for the frames.'),
  organisation('Green Party', 'unsure', 'The Green Party wants more trees.'),
  organisation('National Party', 'unsure', 'The National Party has a new leader.'),
  organisation('Department of Health', 'unsure', 'The Department of Health sent a leaflet.'),
  organisation('CPS', 'unsure', 'CPS put out a statement.'),
  organisation('FSB', 'unsure', 'The FSB gave a warning.'),
  organisation('CDC', 'unsure', 'The CDC gave a warning.'),
  organisation('York University', 'unsure', 'She studied at York University.'),
  organisation('Liverpool', 'unsure', 'Liverpool wants to build a tram.'),
  organisation('Chelsea', 'unsure', 'Chelsea is where the rich buy houses.'),
  organisation('Mind', 'unsure', 'Mind is on the list.'),
  organisation('Together', 'none', 'Together, a choir from Hull, sang.'),
  organisation('Hope Street Bakery', 'none', 'Hope Street Bakery sold out by nine.'),
  organisation('Target', 'unsure', 'Target is on the list.'),
  organisation(
    'Unite',
    'unsure',
    'Unite was founded by two sisters in Lagos, Nigeria, to teach Nigerian girls to code.',
  ),
  organisation('Suez', 'unsure', 'Suez was on the agenda.'),
];
