import { describe, expect, it } from 'vitest';
import { keyOfName } from '../../../utils/ner/key-of-name.ts';
import { KNOWN_NAMES } from '../../../utils/ner/known-names.ts';
import { NAMESAKES } from '../../../utils/ner/lists/namesakes.ts';
import { findNames } from './articles.ts';

describe('a known name that somebody bears', () => {
  it.each([
    ['Claire Adams left home at noon. Claire’s mother said she was kind.', 'Claire'],
    ['Agatha Christie wrote it in 1934. Christie’s novels sold well.', 'Christie'],
    ['Tommy Lund was held on Friday. Tommy’s lawyer said he was innocent.', 'Tommy'],
    ['Ann Young died on Friday. Young’s mother said she was kind.', 'Young'],
    ['Mark Lloyd was held. Lloyd’s solicitor said he was ill.', 'Lloyd'],
    ['Teenager Thomas Cook, 17, died on Friday. His mother said Thomas Cook was kind.', 'Thomas Cook'],
    ['Detective Roy Morgan said the man had fled.', 'Roy Morgan'],
    ['Oliver Wyman, 9, was found in the park.', 'Oliver Wyman'],
    ['Oliver Wyman (9) was found in the park.', 'Oliver Wyman'],
    ['The coroner, Arthur Andersen, said the boy had drowned.', 'Arthur Andersen'],
    ['Travis Perkins, a guitarist, said he was glad.', 'Travis Perkins'],
    ['Grant Thornton, the striker, scored twice.', 'Grant Thornton'],
    ['Philip Morris, a retired dairy farmer from Ashby, said the rain had come late.', 'Philip Morris'],
    ['They talked to Douglas Elliman, a 34-year-old teacher, about it.', 'Douglas Elliman'],
    ['Police named him as 17-year-old Leigh Day.', 'Leigh Day'],
    ['Harvey Nichols’s mother said he was kind.', 'Harvey Nichols'],
  ])('is no body’s in: %s', (text, name) => {
    const { people, organisations } = findNames(text);
    expect(organisations).toEqual([]);
    expect(people).toContain(name);
  });

  it.each([
    ['Christie’s said sales rose by a tenth.', 'Christie'],
    ['Agatha Lund runs Christie’s in London. A spokesman for Christie’s declined to comment.', 'Christie'],
    ['Claire Adams shops at Claire’s. Claire’s filed for bankruptcy.', 'Claire'],
    [
      'Ronald McDonald waved. McDonald’s said sales rose. The staff of McDonald’s in Ashby struck.',
      'McDonald',
    ],
    ['Workers picketed Macy’s stores. The Macy name lives on.', 'Macy'],
    ['Levi Strauss & Co grew. Shares in Levi’s rose by a tenth.', 'Levi'],
    ['Thomas Cook collapsed with debts on Monday. Thomas Cook’s customers were stranded.', 'Thomas Cook'],
    ['Philip Morris, the tobacco company, said sales fell by a tenth.', 'Philip Morris'],
    ['Grant Thornton, an auditor, declined to comment.', 'Grant Thornton'],
    ['She sells designer Louis Vuitton bags. Louis Vuitton said sales rose.', 'Louis Vuitton'],
    ['The hedge fund manager Marshall Wace grew.', 'Marshall Wace'],
    ['The 178-year-old Thomas Cook collapsed on Monday.', 'Thomas Cook'],
    ['Shares of Thomas Cook, 300 of them, were sold.', 'Thomas Cook'],
    ['Ann Lee, 17, works for Oliver Wyman, the consultancy.', 'Oliver Wyman'],
  ])('is a body’s in: %s', (text, name) => {
    expect(findNames(text).organisations).toContain(name);
  });

  it('is one of the listed names', () => {
    const unlisted = [...NAMESAKES].filter(
      (name) => KNOWN_NAMES.match(keyOfName(name).split(' ')).length !== 1,
    );
    expect(unlisted).toEqual([]);
  });
});
