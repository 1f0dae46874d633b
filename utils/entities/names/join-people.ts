import type { Gender } from './gender.ts';
import type { Cluster, NamedMention } from './named.ts';
import { PeopleIndex } from './people-index.ts';
import { formOf, type PersonName, parsePersonName } from './person-name.ts';

/** A name and the offset of its first mention. */
interface Form {
  readonly name: PersonName;
  readonly start: number;
}

/**
 * Joins the mentions of people, given in the order of the text, to one cluster a person. Names of several tokens meet
 * first, the longest first, wherever they stand; a single token then goes to the person who bears it.
 *
 * @param genderAt what the words before a mention say of the person ("Mrs"), null where they say nothing
 * @param titleAt the title before a mention that others of the surname need not have ("Sen"), null without one
 * @param isBirthName whether the words before a mention say that somebody was born with this name
 * @param isJoined whether no more than an "and" stands between two mentions, so that they are two people
 * @param isPresident whether the words beside a mention call its bearer a president
 */
export function joinPeople(
  mentions: readonly NamedMention[],
  genderAt: (mention: NamedMention) => Gender | null,
  titleAt: (mention: NamedMention) => string | null,
  isBirthName: (mention: NamedMention) => boolean,
  isPresident: (mention: NamedMention) => boolean,
  isJoined: (first: NamedMention, second: NamedMention) => boolean,
): Cluster[] {
  const names = mentions.map((mention) => parsePersonName(mention.text));
  const index = new PeopleIndex();
  const births: Form[] = [];
  for (let at = 1; at < mentions.length; at += 1) {
    const [first, second] = [names[at - 1]!, names[at]!];
    if (first.tokens.length < 2 || second.tokens.length < 2 || formOf(first) === formOf(second)) continue;
    if (isJoined(mentions[at - 1]!, mentions[at]!)) index.keepApart(first, second);
  }
  for (const [at, mention] of mentions.entries()) {
    const name = names[at]!;
    if (name.tokens.length > 1 && isBirthName(mention)) births.push({ name, start: mention.start });
  }
  const birthForms = new Set(births.map(({ name }) => formOf(name)));
  for (const { name, start } of distinctForms(mentions, names)) {
    if (!birthForms.has(formOf(name))) index.addForm(name, start);
  }
  for (const { name, start } of births) index.addBirthName(name, start);
  for (const [at, mention] of mentions.entries())
    if (names[at]!.tokens.length > 1 && isPresident(mention)) index.addPresident(names[at]!);

  const clusters = new Map<number, Cluster>();
  for (const [at, mention] of mentions.entries()) {
    const name = names[at]!;
    if (name.tokens.length === 0) continue;
    const { start, block } = mention;
    const person = index.find(name, { start, block, gender: genderAt(mention), title: titleAt(mention) });
    const cluster = clusters.get(person) ?? { kind: 'person', mentions: [] };
    cluster.mentions.push(mention);
    clusters.set(person, cluster);
  }
  return [...clusters.values()];
}

/** Each name of two tokens or more once, with its nickname where one is given; the longest first, then in the order of the text. */
function distinctForms(mentions: readonly NamedMention[], names: readonly PersonName[]): Form[] {
  const forms = new Map<string, Form>();
  for (const [at, { start }] of mentions.entries()) {
    const name = names[at]!;
    const key = formOf(name);
    if (name.tokens.length < 2) continue;
    const known = forms.get(key);
    if (!known) forms.set(key, { name, start });
    else if (known.name.nickname === null && name.nickname !== null)
      forms.set(key, { name, start: known.start });
  }
  return [...forms.values()].sort((a, b) => b.name.tokens.length - a.name.tokens.length);
}
