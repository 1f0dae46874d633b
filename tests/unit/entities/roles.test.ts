import { describe, expect, it } from 'vitest';
import { readEntities } from '../../../utils/entities/read-entities.ts';
import { findNames, type Names, read } from './support/name-places.ts';

const person = ['Ada Okafor', 'Ben Tarrant', 'Cleo Marsh'];

function rolesIn(text: string, names: Names = {}): Record<string, string[]> {
  const { entities } = read([text], { person, ...names });
  return Object.fromEntries(
    entities
      .filter(({ kind }) => kind === 'person')
      .map(({ name, roles }) => [
        name,
        roles.map(({ title, organisation, tense }) => [title, organisation ?? '-', tense].join(' | ')),
      ]),
  );
}

describe('roles, where the words are less plain', () => {
  it.each([
    ['Ada Okafor, through a lawyer, denied it.', ''],
    ['They flew aboard billionaire Ada Okafor’s jet.', 'billionaire | - | current'],
    ['“Ada Okafor is the best principal I have had in years,” they said.', ''],
    ['The film stars Ada Okafor and Ben Tarrant as a couple.', ''],
    ['Film stars Ada Okafor and Ben Tarrant came.', 'Film star | - | current'],
    [
      'Its national publicity secretary, Hon. Ada Okafor, left.',
      'national publicity secretary | - | current',
    ],
    [
      'Ada Okafor, its head of science, policy and research, left.',
      'head of science, policy and research | - | current',
    ],
    ['Ada Okafor, head of science, and Ben Tarrant left.', 'head of science | - | current'],
    ['Ada Okafor, M.D., will serve as acting director.', 'director | - | acting'],
    ['Former harbour councillor, Ada Okafor, left.', 'harbour councillor | - | former'],
    ['The Harbour Ambassador to the Vale, Ada Okafor, left.', 'Harbour Ambassador to the Vale | - | current'],
    ['The harbour’s chief engineer, Ada Okafor says, is late.', 'chief engineer | - | current'],
    ['Ada Okafor, R.D.N., author of a diet, left.', 'author of a diet | - | current'],
    ['Ada Okafor, President Ben Tarrant’s special adviser, left.', 'special adviser | - | current'],
    ['Ada Okafor, senior vp of play, left.', 'senior vp of play | - | current'],
    ['They agreed to sue rival Ada Okafor.', 'rival | - | current'],
  ])('%s', (text, role) => {
    expect(rolesIn(text)['Ada Okafor']).toEqual(role === '' ? [] : [role]);
  });

  it('finds the body that a common noun points at', () => {
    const text = 'The Farm Federation backs it. “We need it,” said Ada Okafor, the federation’s president.';
    expect(rolesIn(text, { organisation: ['Farm Federation'] })['Ada Okafor']).toEqual([
      'president | Farm Federation | current',
    ]);
    expect(rolesIn('So said Ada Okafor, the federation’s president.')['Ada Okafor']).toEqual([
      'federation’s president | - | current',
    ]);
  });
});

describe('roles', () => {
  it.each([
    ['Home Secretary Ada Okafor spoke.', 'Home Secretary | - | current'],
    ['They met the former prime minister Ada Okafor.', 'prime minister | - | former'],
    ['It was said by acting mayor Ada Okafor.', 'mayor | - | acting'],
    ['Secretary of State Ada Okafor flew.', 'Secretary of State | - | current'],
    ['Ada Okafor, the owner of a bakery, said so.', 'owner of a bakery | - | current'],
    ['They repealed President Ada Okafor’s order.', 'President | - | current'],
    ['China’s new ambassador to Britain Ada Okafor said so.', 'new ambassador to Britain | - | current'],
    ['Its founder and former head, Ada Okafor, left.', 'founder and former head | - | current'],
    ['Ada Okafor, 41, a teacher, said so.', 'teacher | - | current'],
    ['Ada Okafor is a professor of law.', 'professor of law | - | current'],
    [
      'Ada Okafor, the Vice-President of the United States, spoke.',
      'Vice-President of the United States | - | current',
    ],
    ['And its chief AI scientist, Ada Okafor, came.', 'chief AI scientist | - | current'],
    [
      'Ada Okafor, Minister of Science and Technology, spoke.',
      'Minister of Science and Technology | - | current',
    ],
    ['Ada Okafor, who was chief executive until May, left.', 'chief executive | - | former'],
    ['Ada Okafor, who has been chief executive since May, left.', 'chief executive | - | current'],
    ['Ada Okafor was appointed chief executive in May.', 'chief executive | - | current'],
    ['Ada Okafor, who has died aged 91, was a chemist.', 'chemist | - | former'],
    ['Ada Okafor, CEO and co-founder of a bank, said so.', 'CEO and co-founder of a bank | - | current'],
    ['They saw his ex-agent Ada Okafor.', 'agent | - | former'],
    ['His nominee for trade secretary, Ada Okafor, left.', 'nominee for trade secretary | - | current'],
    ['Ada Okafor, Ben Tarrant’s nominee for mayor, left.', 'nominee for mayor | - | current'],
    [
      'They met the newest 2024 presidential hopeful, Ada Okafor, there.',
      'presidential hopeful | - | current',
    ],
    ['“We listen to everybody,” says co-founder, Ada Okafor.', 'co-founder | - | current'],
    ['MEC for Roads and Rail, Ada Okafor, spoke.', 'MEC for Roads and Rail | - | current'],
    ['A Welsh spokesman, Ada Okafor MS, said so.', 'Welsh spokesman | - | current'],
  ])('%s', (text, role) => {
    expect(rolesIn(text)['Ada Okafor']).toEqual([role]);
  });

  it('leaves an apposition to the person before it', () => {
    const roles = rolesIn(
      'There were Ada Okafor, the chief executive of a bank, Ben Tarrant, who leads a union, and Cleo Marsh.',
    );
    expect(roles).toEqual({
      'Ada Okafor': ['chief executive of a bank | - | current'],
      'Ben Tarrant': [],
      'Cleo Marsh': [],
    });
  });

  it.each([
    ['Ada Okafor, CEO at the Harbour Trust, said so.', 'CEO | Harbour Trust | current'],
    [
      'Ada Okafor, director of policy at the Harbour Trust, said so.',
      'director of policy | Harbour Trust | current',
    ],
    [
      'Ada Okafor, the Harbour Trust’s chief executive, said so.',
      'chief executive | Harbour Trust | current',
    ],
    ['Harbour Trust chief executive Ada Okafor said so.', 'chief executive | Harbour Trust | current'],
    [
      'The Harbour Trust’s chief executive, Ada Okafor, said so.',
      'chief executive | Harbour Trust | current',
    ],
    ['Ada Okafor, Political Editor, Harbour Trust', 'Political Editor | Harbour Trust | current'],
    [
      'The Harbour Trust’s director, Ada Okafor, urges passengers to stay.',
      'director | Harbour Trust | current',
    ],
    ['Chief executive of the Harbour Trust Ada Okafor left.', 'Chief executive | Harbour Trust | current'],
    [
      'Detective Inspector Ada Okafor, of the Harbour Trust, left.',
      'Detective Inspector | Harbour Trust | current',
    ],
  ])('%s', (text, role) => {
    expect(rolesIn(text, { organisation: ['Harbour Trust'] })['Ada Okafor']).toEqual([role]);
  });

  it('shares a plural title out', () => {
    expect(rolesIn('Senators Ada Okafor, Ben Tarrant and Cleo Marsh voted.')).toEqual({
      'Ada Okafor': ['Senator | - | current'],
      'Ben Tarrant': ['Senator | - | current'],
      'Cleo Marsh': ['Senator | - | current'],
    });
  });

  it('reads a role below a name that stands alone', () => {
    const roles = (paragraphs: string[]) =>
      read(paragraphs, { person, organisation: ['Harbour Trust'] }).entities[0]!.roles.map(
        ({ title, organisation }) => `${title} | ${organisation}`,
      );
    expect(roles(['Ada Okafor', 'Chief Executive, Harbour Trust'])).toEqual([
      'Chief Executive | Harbour Trust',
    ]);
    expect(roles(['Ada Okafor', 'The chief executive of the bank was late.'])).toEqual([]);
    expect(roles(['We met Ada Okafor', 'Chief Executive'])).toEqual([]);
  });

  it('reads the role that only a caption gives', () => {
    const body = 'Ada Okafor and Ben Tarrant met at the Harbour Trust. Mayor Ben Tarrant left.';
    const blocks = [{ kind: 'paragraph', text: body } as const];
    const mentions = findNames(body, { person, organisation: ['Harbour Trust'] });
    const rolesBy = (...captions: string[]) =>
      readEntities({ blocks, captions, byline: null, title: '' }, mentions).entities.map(
        ({ name, roles }) => [
          name,
          ...roles.map(({ title, organisation, at }) =>
            [title, organisation, body.slice(at.start, at.end)].join(' | '),
          ),
        ],
      );
    expect(
      rolesBy('Okafor, baker.', 'Ada Okafor, chief executive of the Harbour Trust. Ben Tarrant, a baker.'),
    ).toEqual([
      ['Ben Tarrant', 'Mayor |  | Mayor'],
      ['Ada Okafor', 'chief executive | Harbour Trust | Ada Okafor'],
      ['Harbour Trust'],
    ]);
  });

  it('says where the role stands', () => {
    const { entities, text } = read(['We met Home Secretary Ada Okafor.'], { person });
    const { start, end } = entities[0]!.roles[0]!.at;
    expect(text.slice(start, end)).toBe('Home Secretary');
  });

  it.each([
    'When she met Ada Okafor, the rain fell.',
    'Ada Okafor, Ben Tarrant said, was late.',
    'Then Ada Okafor left.',
    'He asked Ada Okafor, who laughed.',
    'It said: “You were the head of this. You, Ada Okafor, were late.”',
    'Cleo Marsh, founder of a bank and Ada Okafor, came.',
    'Asked by the mayor, Cleo Marsh, he left. By leader, Ada Okafor, stood.',
    'An adviser to a club, Ben Tarrant, saw Ada Okafor.',
  ])('gives none in: %s', (text) => {
    expect(rolesIn(text)['Ada Okafor']).toEqual([]);
  });

  it('points back at the bearer of a title', () => {
    const { entities, text } = read(
      ['Home Secretary Ada Okafor spoke.', 'The Home Secretary left with Ben Tarrant.'],
      { person },
    );
    expect(entities[0]!.references.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The Home Secretary',
    ]);
  });
});
