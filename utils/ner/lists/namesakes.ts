/**
 * Names of the other lists that a person may bear, too: firms and products that go by a founder's full name. Curated by hand from
 * those lists.
 */
export const NAMESAKES: ReadonlySet<string> = new Set(
  (
    'Arthur Andersen,Barry Callebaut,Calvin Klein,Charles Schwab,Charlie Hebdo,Clifford Chance,Douglas Elliman,Fred Hutch,Grant Thornton,' +
    'Harvey Nichols,Irwin Mitchell,Jackson Hewitt,Jane Street,Jim Beam,John Deere,John Lewis,José Cuervo,Jose Cuervo,' +
    'Keller Williams,Leigh Day,Louis Vuitton,Marshall Wace,Maurice Blackburn,Oliver Wyman,Oscar Mayer,Philip Morris,Pierre Fabre,' +
    'Ralph Lauren,Roland Berger,Roy Morgan,Taylor Wessing,Taylor Wimpey,Thomas Cook,Tommy Hilfiger,Travis Perkins'
  ).split(','),
);

/**
 * What somebody is, in lower case, before a name or behind it, beside the titles: "the coroner, Ann Lee", "Ann Lee, a guitarist".
 * Callings that a firm has as well ("auditor", "builder"), or its goods ("designer"), are left out.
 */
export const CALLINGS: ReadonlySet<string> = new Set(
  (
    'man woman boy girl teenager teen toddler pupil schoolboy schoolgirl pensioner grandfather grandmother father mother husband wife widow widower son ' +
    'daughter brother sister uncle aunt nephew niece cousin neighbour neighbor resident native survivor victim suspect defendant witness passenger ' +
    'coroner doctor surgeon physician paramedic midwife dentist pharmacist psychologist psychiatrist pathologist vet veterinarian firefighter policeman ' +
    'policewoman soldier marine sailor pilot driver plumber electrician carpenter mechanic welder miner fisherman gardener labourer laborer clerk ' +
    'waiter waitress barista butcher hairdresser barber cleaner cook guitarist drummer bassist pianist violinist singer-songwriter musician composer ' +
    'rapper dancer comedian painter sculptor photographer filmmaker novelist playwright blogger youtuber professor lecturer headteacher ' +
    'tutor librarian physicist chemist biologist geologist astronomer mathematician philosopher sociologist anthropologist epidemiologist ' +
    'virologist climatologist ecologist footballer cricketer golfer boxer cyclist swimmer runner sprinter skier athlete winger defender forward ' +
    'quarterback linebacker pitcher catcher batsman bowler goalie jockey referee umpire congressman lawmaker legislator politician senator backbencher ' +
    'councilman councilwoman alderman sheriff deputy trooper prosecutor solicitor magistrate juror accountant bookkeeper rancher veteran retiree ' +
    'millionaire philanthropist volunteer protester demonstrator hiker climber tourist missionary priest vicar nun monk curate rector chaplain'
  ).split(' '),
);
