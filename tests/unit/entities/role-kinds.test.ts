import { describe, expect, it } from 'vitest';
import { type Names, read } from './support/name-places.ts';

const person = ['Ada Okafor', 'Ben Tarrant', 'Cleo Marsh', 'Dan Pryce'];

/** The titles of each person, "former" and the body in brackets where there are any. */
function titles(text: string, names: Names = {}): Record<string, string[]> {
  const { entities } = read(text.split('\n'), { person, ...names });
  const people = entities.filter(({ kind }) => kind === 'person');
  return Object.fromEntries(
    people.map(({ name, roles }) => [
      name,
      roles.map(({ title, organisation, tense }) =>
        [tense === 'current' ? '' : `(${tense}) `, title, organisation ? ` @ ${organisation}` : ''].join(''),
      ),
    ]),
  );
}

describe('a title that is held for somebody', () => {
  it.each([
    ['Ada Okafor, a spokesman for Ben Tarrant, said so.', ['spokesman for Ben Tarrant']],
    ['Ada Okafor, a senior adviser to Mr. Tarrant, left.', ['senior adviser to Mr. Tarrant']],
    ['Ada Okafor, a spokeswoman for the Tarrant campaign, left.', ['spokeswoman for the Tarrant campaign']],
    ['Ada Okafor, a former press officer in Ben Tarrant’s office, left.', ['(former) press officer']],
    ['Ada Okafor, the Tarrant campaign’s political director, left.', ['political director']],
    ['Ada Okafor, Pryces’ campaign manager, left.', ['campaign manager']],
    ['Ada Okafor, a Tarrant delegate from Leeds, left.', ['Tarrant delegate from Leeds']],
    ['Ada Okafor, a speechwriter to Secretary of State Ben Tarrant, left.', ['speechwriter']],
    [
      'Ada Okafor, who served as Ben Tarrant’s chief of staff during the war, left.',
      ['(former) chief of staff'],
    ],
    ['Ada Okafor, the president’s former chief speechwriter, left.', ['(former) chief speechwriter']],
    ['Tarrant aide Ada Okafor left.', ['Tarrant aide']],
    ['Former Ben Tarrant spokesman Ada Okafor left.', ['(former) Ben Tarrant spokesman']],
  ])('%s', (text, roles) => {
    const names = { person: [...person, 'Tarrant', 'Pryces'] };
    expect(titles(`Ben Tarrant and Dan Pryce met. ${text}`, names)['Ada Okafor']).toEqual(roles);
  });
});

describe('titles after a name', () => {
  it.each([
    ['Ada Okafor, one of the two owners of the mill, left.', ['owner of the mill']],
    ['Ada Okafor, a 31-year-old trainee, left.', ['trainee']],
    ['Ada Okafor, the former secretary of state, left.', ['(former) secretary of state']],
    ['Ada Okafor was once a pilot.', ['(former) pilot']],
    ['With Ada Okafor serving as harbour commissioner at the time, it closed.', ['harbour commissioner']],
    ['Ada Okafor is Senior Editor-at-Large here.', ['Senior Editor-at-Large']],
    [
      'Ada Okafor, its global politics and outreach director, left.',
      ['global politics and outreach director'],
    ],
    ['Ada Okafor, the former first lady, left.', ['(former) first lady']],
    ['Ada Okafor, the U.S. Army captain who led them, left.', ['captain @ U.S. Army']],
    ['Ada Okafor, a pollster working for the Mill Trust, left.', ['pollster @ Mill Trust']],
    ['Ada Okafor, the pilot shot down over the sea, left.', ['pilot']],
    ['Ada Okafor, author of “The Mill”, left.', ['author']],
    ['Ada Okafor — a teacher from Leeds — left.', ['teacher from Leeds']],
    ['Ada Okafor, a D.C.-based strategist, left.', ['D.C.-based strategist']],
    ['Ada Okafor, a Mill Trust tunnelling expert, left.', ['tunnelling expert @ Mill Trust']],
    ['Ada Okafor, a longtime Ben Tarrant supporter, left.', ['longtime Ben Tarrant supporter']],
    ['Ada Okafor, a Leeds delegate and Ben Tarrant supporter, left.', ['Leeds delegate']],
    ['Ada Okafor, Ben Tarrant’s campaign manager was told.', ['campaign manager']],
    ['They hired Ada Okafor as campaign manager.', ['campaign manager']],
    ['The board named Ada Okafor chief executive in May.', ['chief executive']],
    ['Ben Tarrant replaced Ada Okafor as mayor in May.', ['(former) mayor']],
    ['Ada Okafor, the chief U.S. military adviser there, left.', ['chief U.S. military adviser']],
    ['It was a win for tight end Ada Okafor.', ['tight end']],
    ['Ada Okafor\nMill Director', ['Mill Director']],
    ['Ada Okafor, a veteran Leeds insider, left.', ['veteran Leeds insider']],
    ['Ada Okafor, who served as chief justice for nearly nine years, left.', ['(former) chief justice']],
    ['Ada Okafor, herself a former pilot, left.', ['(former) pilot']],
    ['Ada Okafor | Contributing Writer | 5 days ago', ['Contributing Writer']],
    ['Ada Okafor – Head of Sales', ['Head of Sales']],
    ['Ada Okafor, daughter and adviser of the president, left.', ['daughter and adviser of the president']],
    ['Ada Okafor, his son and business partner, left.', ['son and business partner']],
    ['Ada Okafor, the president’s wife and senior adviser, left.', ['wife and senior adviser']],
    ['Ada Okafor, the Father of the House, left.', ['Father of the House']],
    ['Ada Okafor, father of the web, left.', ['father of the web']],
    ['Ada Okafor, the mother of modern dance, left.', ['mother of modern dance']],
    ['Ada Okafor, a nurse-turned-activist, left.', ['nurse-turned-activist']],
  ])('%s', (text, roles) => {
    const names = { organisation: ['U.S. Army', 'Mill Trust', 'House'] };
    expect(titles(text, names)['Ada Okafor']).toEqual(roles);
  });

  it.each([
    'Ada Okafor, a top aide said, was late.',
    'Ada Okafor, casting herself as a champion of the poor, left.',
    'Ada Okafor is the candidate who can win.',
    'Don’t wait until Ada Okafor is elected president.',
    'Ada Okafor, Ben Tarrant and a lawyer met.',
    'Ada Okafor – Director quits',
    'Ada Okafor | Leeds | 5 days ago',
    'Ada Okafor works with a coach.',
    'They saw Ada Okafor as a threat to the mayor.',
    'They would like to elect Ada Okafor as president.',
    'He vowed to make Ada Okafor mayor.',
    'They dismissed Ada Okafor as “a former employee”.',
    'They named Ada Okafor in a suit against the mayor.',
    'Ada Okafor\nQueen Creek',
    'Ada Okafor\nThe Chieftain Pub',
    'A book of Ada Okafor’s, mayor of the town, is out.',
    'Ada Okafor — a lawyer said — left.',
    'Ada Okafor was the first candidate to say so.',
    'Ada Okafor is one of the first speakers to confirm it.',
    'Ada Okafor, who was revealed last week as a secret backer, left.',
    'Besides Ada Okafor, a pilot was there.',
    'Ada Okafor, a wife and mother, left.',
    'Ada Okafor, daughter of the king and queen, left.',
    'Ada Okafor, the father of the bride, left.',
    'Ada Okafor, one of the women, left.',
  ])('%s: none', (text) => {
    expect(titles(text)['Ada Okafor']).toEqual([]);
  });
});

describe('titles before a name', () => {
  it.each([
    ['The alleged gunman, Ada Okafor, came.', ['alleged gunman']],
    ['Hearings for the nominee to the court, Ada Okafor, went on.', ['nominee to the court']],
    ['A worker named Ada Okafor came.', ['worker']],
    ['Vatican spokesman the Rev. Ada Okafor came.', ['Vatican spokesman']],
    ['First Lady Ada Okafor came.', ['First Lady']],
    ['The venture capitalist Ada Okafor came.', ['venture capitalist']],
    ['But the previous Welsh nominee, Ada Okafor, called.', ['Welsh nominee']],
    ['But the state’s Welsh senator, Ada Okafor, called.', ['Welsh senator']],
    ['Labour’s front-runner Ada Okafor came.', ['front-runner']],
    ['The union’s secretary-treasurer Ada Okafor came.', ['secretary-treasurer']],
    ['Less than a percent chose former mayor Ada Okafor.', ['(former) mayor']],
    ['They met 25-year-old airman Ada Okafor.', ['airman']],
    ['Another pollster, Ada Okafor of Mill University, left.', ['pollster']],
    ['He praised his running mate, Ohio Gov. Ada Okafor, who left.', ['running mate', 'Ohio Gov.']],
    ['Board Chair Rep. Ada Okafor left.', ['Board Chair', 'Rep.']],
    ['The military spokesperson Lt. Gen. Ada Okafor left.', ['military spokesperson', 'Lt. Gen.']],
    ['The board’s state Sen. Ada Okafor left.', ['state Sen.']],
    ['Father of the House Ada Okafor left.', ['Father of the House']],
    ['His brother and manager, Ada Okafor, left.', ['brother and manager']],
    ['Actor-turned-politician Ada Okafor left.', ['Actor-turned-politician']],
    ['Lawyer-turned-novelist Ada Okafor left.', ['Lawyer-turned-novelist']],
  ])('%s', (text, roles) => {
    expect(titles(text)['Ada Okafor']).toEqual(roles);
  });

  it.each([
    ['It was the ghost writer of an Ada Okafor book.', []],
    ['There is no other candidate to join Ada Okafor there.', []],
    ['Most members of the club have left Ada Okafor alone.', []],
    ['He was a secretary of labour during the Ada Okafor years.', []],
    ['It went on, forcing candidate Ada Okafor out.', ['candidate']],
    ['He came second behind candidate Ada Okafor.', ['candidate']],
    ['They saw the mayor, Senator Ada Okafor and a priest.', ['Senator']],
    ['The president named Ada Okafor to a board.', []],
    ['In a takedown of the businessman, Sen. Ada Okafor (Vt.) called him divisive.', ['Sen.']],
    ['It is a guide to a potential Ada Okafor win.', []],
    ['Guests include incumbent Ada Okafor.', ['incumbent']],
    ['It honoured fellow Senator Ada Okafor.', ['fellow Senator']],
    ['Leftist Senator Ada Okafor left.', ['Leftist Senator']],
    ['Ben Tarrant’s daughter, Ada Okafor, left.', []],
    ['The mill-turned-hotel Ada Okafor left.', []],
    ['Ada Okafor, 35, the mother of two, left.', []],
  ])('%s', (text, roles) => {
    expect(titles(text)['Ada Okafor']).toEqual(roles);
  });
});

describe('one title over several people', () => {
  const all = (title: string) => ({ 'Ada Okafor': [title], 'Ben Tarrant': [title] });

  it.each([
    ['Sens. Ada Okafor (Vt.) and Ben Tarrant (R-Ohio) left.', all('Sen.')],
    ['Senators Ada Okafor of New Ham and Ben Tarrant of Ohio left.', all('Senator')],
    ['Two analysts, Ada Okafor and Ben Tarrant, left.', all('analyst')],
    ['Three economists -- Ada Okafor at the Mill School of Law and Ben Tarrant -- left.', all('economist')],
    [
      'The Welsh senators running for president — Ada Okafor of Ohio, Ben Tarrant of Utah — left.',
      all('Welsh senator'),
    ],
    [
      'It hurts senators up for election next year, among them Ada Okafor of Ohio and Ben Tarrant.',
      all('senator'),
    ],
    ['Ada Okafor and Ben Tarrant, two analysts, left.', all('analyst')],
    ['Ada Okafor and Ben Tarrant, sociologists in Leeds, left.', all('sociologist in Leeds')],
    ['Ada Okafor and Ben Tarrant, current and former chief executives, left.', all('chief executive')],
    ['They met Ada Okafor and Ben Tarrant, the owners of the mill.', all('owner of the mill')],
    ['They met Ada Okafor and Ben Tarrant, both pilots who fly by night.', all('pilot')],
    ['Ada Okafor and Ben Tarrant, its founders, left.', all('founder')],
    ['Ada Okafor and Ben Tarrant, lawyers for the mill, left.', all('lawyer for the mill')],
    ['It was written by Ada Okafor and Ben Tarrant, researchers in Leeds.', all('researcher in Leeds')],
    [
      'Billionaires such as Ada Okafor and Ben Tarrant, dictators such as the king, all came.',
      all('Billionaire'),
    ],
    ['The bill angers senators — Ada Okafor and Ben Tarrant — who left.', all('senator')],
    ['This angers Welsh senators — Ada Okafor and Ben Tarrant — who left.', all('Welsh senator')],
    ['It angers young senators such as Ada Okafor and Ben Tarrant.', all('young senator')],
    ['The film follows pilots Ada Okafor and Ben Tarrant.', all('pilot')],
    ['The sports editors — Ada Okafor and Ben Tarrant — left.', all('sports editor')],
    ['The civil rights lawyers — Ada Okafor and Ben Tarrant — left.', all('civil rights lawyer')],
    ['Humanities professors such as Ada Okafor and Ben Tarrant left.', all('Humanities professor')],
    ['Two businesswomen, Ada Okafor and Ben Tarrant, left.', all('businesswoman')],
    ['They met lawmakers such as Ada Okafor and Ben Tarrant.', all('lawmaker')],
    ['The authors of the paper, Ada Okafor and Ben Tarrant, left.', all('author of the paper')],
  ])('%s', (text, roles) => {
    expect(titles(text)).toEqual(roles);
  });

  it.each([
    [
      'After talks with senators on the bill, Ada Okafor and Ben Tarrant left.',
      { 'Ada Okafor': [], 'Ben Tarrant': [] },
    ],
    ['Ada Okafor and Ben Tarrant, two aides said, left.', { 'Ada Okafor': [], 'Ben Tarrant': [] }],
    [
      'In the case of Ada Okafor and Ben Tarrant, investigators are at work.',
      { 'Ada Okafor': [], 'Ben Tarrant': [] },
    ],
    ['Senators Ada Okafor and Ben Tarrant, Cleo Marsh said, left.', { ...all('Senator'), 'Cleo Marsh': [] }],
    [
      'The top candidates are as they were: Ada Okafor and Ben Tarrant.',
      { 'Ada Okafor': [], 'Ben Tarrant': [] },
    ],
  ])('%s', (text, roles) => {
    expect(titles(text)).toEqual(roles);
  });

  it.each([
    'The army killed Ada Okafor and Ben Tarrant, officials said on Tuesday.',
    'They met women such as Ada Okafor and Ben Tarrant.',
    'Four women — Ada Okafor and Ben Tarrant among them — left.',
    'Four women — Ada Okafor and Ben Tarrant — left.',
    'Two teenagers, Ada Okafor and Ben Tarrant, left.',
    'Ada Okafor and Ben Tarrant, two local women, left.',
    'Doctors treated Ada Okafor and Ben Tarrant, prosecutors told the court.',
    'Doctors treated Ada Okafor and Ben Tarrant, the two prosecutors told the court.',
    'The mill fell on Ada Okafor and Ben Tarrant, residents of the town fear.',
    'He defended Ada Okafor and Ben Tarrant, murderers such as the Harbour Strangler.',
    'It drew Ada Okafor, Ben Tarrant, actors and musicians.',
    'It drew Ada Okafor, Ben Tarrant, actors, and musicians.',
    'It drew Ada Okafor and Ben Tarrant, actors, pilots and musicians.',
    'If they meet Ada Okafor and Ben Tarrant, lawyers, aides and all, it ends.',
  ])('%s: none', (text) => {
    expect(titles(text)).toEqual({ 'Ada Okafor': [], 'Ben Tarrant': [] });
  });
});

describe('credits', () => {
  it('reads the labels of a list', () => {
    const names = { person: ['Director_Oh Ada Min', 'Ben Tarrant', 'Cleo Marsh'] };
    expect(titles('Director_Oh Ada Min, Lighting Design_Ben Tarrant, Make-up_Cleo Marsh', names)).toEqual({
      'Oh Ada Min': ['Director'],
      'Ben Tarrant': ['Lighting Design'],
      'Cleo Marsh': ['Make-up'],
    });
  });

  it.each([
    ['- The Mill (Instructor: Ada Okafor)', ['Instructor']],
    ['Art Director: Ada Okafor', ['Art Director']],
    ['Note: Ada Okafor', []],
    ['Coach: Ada Okafor is gone', []],
    ['He came as the last of the Directors: Ada Okafor', []],
  ])('%s', (text, roles) => {
    expect(titles(text)['Ada Okafor']).toEqual(roles);
  });
});
