const KIN = new Set(
  (
    'wife husband widow widower son daughter mother father mom mum dad parent brother sister sibling twin aunt uncle cousin nephew ' +
    'niece grandfather grandmother grandson granddaughter girlfriend boyfriend fiancé fiancée fiance fiancee spouse stepfather ' +
    'stepmother stepson stepdaughter mother-in-law father-in-law son-in-law daughter-in-law brother-in-law sister-in-law'
  ).split(' '),
);

/** Whether a title says whose relative somebody is, and nothing of what they do: "younger sister", "mother of two". */
export function isKin(title: string): boolean {
  const noun = title
    .toLowerCase()
    .split(/\s(?:of|to|from|in|and)\s/u)[0]!
    .split(/\s/u)
    .pop()!;
  return KIN.has(noun) || KIN.has(noun.replace(/^step-/, ''));
}
