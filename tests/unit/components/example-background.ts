import type { BackgroundAbout, KnownEntry } from '../../../utils/messages/background.ts';

/** What the packs answer of somebody whom none of them knows. */
export const NOTHING_KNOWN: BackgroundAbout = {
  status: 'none',
  entries: [],
  sources: {},
  choice: null,
  taking: null,
};

/** An invented minister with three offices, the middle one of which the article names. */
export const EXAMPLE_ENTRY: KnownEntry = {
  id: 'register:7',
  kind: 'person',
  name: 'Tomasz Brandt',
  description: 'Former Minister for Bridges 2022–2023',
  offices: [
    {
      title: 'Whip',
      organisation: null,
      from: '2019',
      to: '2021-05',
      source: 'register',
      isNamed: false,
    },
    {
      title: 'Minister for Bridges',
      organisation: null,
      from: '2022-09-06',
      to: '2022-10-19',
      source: 'ministers',
      isNamed: false,
    },
    {
      title: 'Minister of State',
      organisation: 'Rivers Office',
      from: '2022-10-25',
      to: null,
      source: 'ministers',
      isNamed: true,
    },
  ],
  inOffice: 'not-in-office',
  sources: ['register'],
};

export const EXAMPLE_BACKGROUND: BackgroundAbout = {
  status: 'sure',
  entries: [EXAMPLE_ENTRY],
  sources: {
    register: { title: 'Register of Members', retrieved: '2026-06-28' },
    ministers: { title: 'Ministers Database', retrieved: '2026-06-19' },
  },
  choice: null,
  taking: null,
};
