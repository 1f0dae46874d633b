import { type LinkCase, person } from './link-case.ts';

/** People of other countries whom the pack has, in articles that say enough. */
export const FOREIGN: readonly LinkCase[] = [
  person(
    'Chuck Schumer',
    'congress:S000148',
    'Chuck Schumer, the majority leader, said the Senate would stay in session.',
    {
      roles: ['majority leader'],
      others: ['Senate'],
      published: '2023-08-01',
    },
  ),
  person('Ted Cruz', 'congress:C001098', 'Sen. Ted Cruz of Texas objected on the floor.', {
    roles: ['Sen.'],
    published: '2023-08-01',
  }),
  person('Mike Lee', 'congress:L000577', 'Sen. Mike Lee, R-Utah, spoke against the bill in Washington.', {
    roles: ['Sen.'],
    published: '2023-08-01',
  }),
  person(
    'Mike Rogers',
    'congress:R000575',
    'Rep. Mike Rogers of Alabama, the Republican chairman of the armed services committee, said Congress must act.',
    {
      roles: ['Rep.'],
      published: '2023-08-01',
    },
  ),
  person('Kamala Harris', 'congress:executive-H001075', 'Vice President Kamala Harris travelled to Munich.', {
    roles: ['Vice President'],
    published: '2024-02-16',
  }),
  person(
    'Donald J. Trump',
    'congress:executive-412733',
    'Donald J. Trump was sworn in as president in Washington.',
    {
      roles: ['president'],
      published: '2025-01-20',
    },
  ),
  person('Ron DeSantis', 'congress:D000621', 'Florida governor Ron DeSantis signed the law.', {
    roles: ['Florida governor'],
    published: '2023-08-01',
  }),
  person('Emmanuel Macron', 'factbook:emmanuel-macron', 'Emmanuel Macron dissolved the National Assembly.', {
    published: '2024-06-09',
  }),
  person(
    'Narendra Modi',
    'factbook:narendra-modi',
    'The Indian prime minister, Narendra Modi, opened a temple.',
    {
      roles: ['Indian prime minister'],
      published: '2024-01-22',
    },
  ),
  person(
    'Volodymyr Zelensky',
    'supplement:volodymyr-zelensky',
    'Volodymyr Zelensky asked for more air defence.',
    { published: '2024-01-22' },
  ),
  person('Xi Jinping', 'factbook:xi-jinping', 'Xi Jinping received the delegation in Beijing.', {
    published: '2024-01-22',
  }),
  person('King Charles', 'supplement:king-charles-iii', 'King Charles left hospital in London.', {
    published: '2024-01-29',
  }),
  person(
    'Letitia James',
    'openstates:a620faf8-81e3-490e-8d26-dbf84c707786',
    'New York attorney general Letitia James filed a suit in Manhattan, New York.',
    {
      roles: ['New York attorney general'],
      published: '2022-09-21',
    },
  ),
  person(
    'Christine Lagarde',
    'supplement:christine-lagarde',
    'Christine Lagarde kept rates where they were, the European Central Bank said.',
    {
      others: ['European Central Bank'],
      published: '2023-10-26',
    },
  ),
];
