import { expect, it } from 'vitest';
import { read } from './support/name-places.ts';

it('joins a body whose name begins another’s but for a gap', () => {
  const whosWho = read(['J.P. Morlane did not admit it. JPMorlane Chase earned more.'], {
    organisation: ['J.P. Morlane', 'JPMorlane Chase'],
  });
  expect(whosWho.entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['JPMorlane Chase', 2],
  ]);
});

it('keeps bodies apart that begin with another word', () => {
  const whosWho = read(['Red Morlane did not admit it. Redmont Chase earned more.'], {
    organisation: ['Red Morlane', 'Redmont Chase'],
  });
  expect(whosWho.entities).toHaveLength(2);
});

it('joins a state’s university in short, but not another’s', () => {
  const whosWho = read(['Elmgroveland State University grew. Elm State did, too. Oak State fell.'], {
    organisation: ['Elmgroveland State University', 'Elm State', 'Oak State'],
  });
  expect(whosWho.entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Elmgroveland State University', 2],
    ['Oak State', 1],
  ]);
});
