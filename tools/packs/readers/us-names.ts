export interface AmericanName {
  readonly first: string;
  readonly middle?: string;
  readonly last: string;
  readonly suffix?: string;
  readonly nickname?: string;
  readonly official_full?: string;
}

/**
 * The name as newspapers write it, and the other forms in use. Somebody with an initial for a first name goes by
 * the middle one; the full official form, the nickname and the plain "first last" are aliases.
 */
export function writeNames(name: AmericanName): { name: string; aliases: string[] } {
  const goesByMiddle = /^\p{L}\.?$/u.test(name.first) && name.middle !== undefined;
  const called = name.nickname ?? (goesByMiddle ? name.middle! : name.first);
  const plain = `${called} ${name.last}`;
  const suffix = name.suffix ? ` ${name.suffix}` : '';
  const forms = [
    name.official_full,
    `${name.first} ${name.last}`,
    name.middle ? `${name.first} ${name.middle} ${name.last}` : undefined,
    name.middle ? `${name.first} ${name.middle.charAt(0)}. ${name.last}` : undefined,
    suffix ? `${called} ${name.last}${suffix}` : undefined,
  ];
  const aliases = forms.filter((form): form is string => form !== undefined && form !== plain);
  return { name: plain, aliases: [...new Set(aliases)] };
}
