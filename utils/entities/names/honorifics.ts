import type { Gender } from './gender.ts';

/** Forms of address, without their dot, and what they say of the person. They are no part of the bare name. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map([
  ['mr', 'male'],
  ['mister', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['baron', 'male'],
  ['father', 'male'],
  ['fr', 'male'],
  ['imam', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['madam', 'female'],
  ['mme', 'female'],
  ['dame', 'female'],
  ['lady', 'female'],
  ['baroness', 'female'],
  ['sister', 'female'],
  ['monsieur', 'male'],
  ['herr', 'male'],
  ['señor', 'male'],
  ['datuk', null],
  ['dato', null],
  ['seri', null],
  ['sri', null],
  ['shri', null],
  ['tan', null],
  ['dr', null],
  ['prof', null],
  ['rev', null],
  ['hon', null],
  ['alhaji', 'male'],
  ['malam', 'male'],
  ['mallam', 'male'],
  ['hajiya', 'female'],
  ['hajia', 'female'],
]);

/** Honorifics that a reader knows the person by: they go before the display name. */
export const SHOWN_HONORIFICS: ReadonlySet<string> = new Set([
  'sir',
  'dame',
  'lord',
  'lady',
  'baroness',
  'baron',
  'dr',
]);

/** Letters after a name, without dots. */
export const POSTNOMINALS: ReadonlySet<string> = new Set(
  'obe mbe cbe kbe dbe gbe om ch kc qc mp mep msp ms mla td bem phd md frs dso cvo kcb kcmg'.split(' '),
);

/** Honours that go after the display name. */
export const SHOWN_POSTNOMINALS: ReadonlySet<string> = new Set(
  'obe mbe cbe kbe dbe gbe om ch kc qc bem'.split(' '),
);

/** What tells a parent from a child of the same name. */
export const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
