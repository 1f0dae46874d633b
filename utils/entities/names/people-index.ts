import { type Gender, guessGender } from './gender.ts';
import { formOf, isEndOf, isSamePerson, type PersonName } from './person-name.ts';

interface Person {
  readonly names: PersonName[];
  gender: Gender | null;
  /** When the person was last named, counted in mentions; -1 before the first. */
  latest: number;
}

/** How many people of one surname are looked at for a full name: bounds the cost on hostile text. */
const MOST_COMPARED = 64;

/** The people of one article by the tokens of their names. People are numbered from 0. */
export class PeopleIndex {
  private readonly people: Person[] = [];
  private readonly forms = new Map<string, number>();
  private readonly bySurname = new Map<string, number[]>();
  private readonly byGivenName = new Map<string, number[]>();
  private readonly byMiddle = new Map<string, number[]>();
  private clock = 0;

  /** Takes in a name of several tokens; longer ones must come first. */
  addForm(name: PersonName): void {
    const last = name.tokens[name.tokens.length - 1]!;
    const near = [this.bySurname.get(last), this.byGivenName.get(name.tokens[0]!)];
    const known = near
      .flatMap((people) => people?.slice(0, MOST_COMPARED) ?? [])
      .find((person) =>
        this.people[person]!.names.some((other) => isSamePerson(name, other) || isPartOf(name, other)),
      );
    const person = known ?? this.add(name);
    this.forms.set(formOf(name), person);
    if (known !== undefined) this.people[known]!.names.push(name);
    this.file(person, name);
  }

  /** The person whom a name means at this point of the text; a name never seen makes a new person. */
  find(name: PersonName, gender: Gender | null): number {
    const exact = this.forms.get(formOf(name));
    if (exact !== undefined) return exact;
    const token = name.tokens[name.tokens.length - 1]!;
    for (const index of [this.bySurname, this.byGivenName, this.byMiddle]) {
      const person = this.choose(index.get(token) ?? [], gender);
      if (person !== null) return person;
    }
    const person = this.add(name);
    this.file(person, name);
    return person;
  }

  /** Says that the text has just named this person. */
  touch(person: number): void {
    this.people[person]!.latest = this.clock;
    this.clock += 1;
  }

  /** Among those who bear a name, the one named last before; none yet, the first to come. */
  private choose(people: readonly number[], gender: Gender | null): number | null {
    let best: number | null = null;
    for (const person of people.slice(0, MOST_COMPARED)) {
      const known = this.people[person]!.gender;
      if (gender && known && known !== gender) continue;
      if (best === null || this.people[person]!.latest > this.people[best]!.latest) best = person;
    }
    return best;
  }

  private add(name: PersonName): number {
    this.people.push({ names: [name], gender: guessGender(name.tokens[0]!), latest: -1 });
    return this.people.length - 1;
  }

  private file(person: number, name: PersonName): void {
    const { tokens } = name;
    const last = tokens[tokens.length - 1]!;
    for (const token of [last, ...last.split('-')]) push(this.bySurname, token, person);
    if (tokens.length === 1) return;
    push(this.byGivenName, tokens[0]!, person);
    for (const token of tokens.slice(1, -1)) if (token.length > 2) push(this.byMiddle, token, person);
  }
}

function isPartOf(part: PersonName, whole: PersonName): boolean {
  return part.generation === null && isEndOf(part.tokens, whole.tokens);
}

function push(index: Map<string, number[]>, token: string, person: number): void {
  const list = index.get(token);
  if (!list) index.set(token, [person]);
  else if (list[list.length - 1] !== person) list.push(person);
}
