import { isSpeechVerb } from '../speech-verbs.ts';

/** A hall and where it stands: "Elmgrove Center, Hartford, CT". */
const LOCATED_HALL = /^,\s\p{Lu}[\p{L} .'’-]{1,30},\s\p{Lu}{2}(?![\p{L}\p{N}])/u;
/** "Music Center", "Convention Centre" */
const VENUE_KIND =
  /\b(?:Convention|Civic|Music|Event|Events|Conference|Exhibition|Leisure|Shopping|Entertainment)\s(?:Center|Centre)$/u;
/** Where something takes place, in front of the name of a hall. */
const TAKES_PLACE =
  /\b(?:stage|held|place|concerts?|rally|rallies|shows?|perform\p{Ll}*|plays?|playing|gigs?|game|match|stops?|crowd|event|ceremony|convention|debate|sold[\s-]out)\s(?:[\p{Ll}-]+\s){0,2}(?:at|to|in)\s(?:the\s)?$/u;
/** What a house does, and whom it has. */
const ACTS =
  /^(?:\s(?:will|would|plans|announced|hired|fired|opened|closed|canceled|cancelled|sued|has)\b|['’]s\s(?:\p{Ll}+\s)?(?:president|director|board|chair|chief|trustees|staff|spokes\p{Ll}+))/u;
const OFFICER_OF =
  /\b(?:chair(?:man|woman)?|president|director|board|head|trustees?|spokes\p{Ll}+|executive|fellow|researchers?)\s(?:of|at|for)\s(?:the\s)?$/u;
/** So far around a mention it is asked what the hall does, in characters: bounds the cost on long texts. */
const NEAR = 20_000;

/** Whether a town and a state stand behind a name: "Elmgrove Center, Hartford, CT". */
export function isLocatedBehind(text: string, end: number): boolean {
  return LOCATED_HALL.test(text.slice(end, end + 40));
}

/** Whether a supposed body is a hall in which something takes place: "at the Elmgrove Center", "Elmgrove Center, Hartford, CT". */
export function isVenue(text: string, start: number, name: string, last: string): boolean {
  if (VENUE_KIND.test(name)) return true;
  if (!isHall(last)) return false;
  if (isLocatedBehind(text, start + name.length)) return true;
  return TAKES_PLACE.test(text.slice(Math.max(0, start - 48), start)) && !isHouse(text, name, start);
}

/** Whether a hall is also a house that acts, or has its officers, near a mention. */
function isHouse(text: string, name: string, start: number): boolean {
  const near = text.slice(Math.max(0, start - NEAR), start + NEAR);
  for (let at = near.indexOf(name); at !== -1; at = near.indexOf(name, at + name.length)) {
    const [before, after] = [
      near.slice(Math.max(0, at - 40), at),
      near.slice(at + name.length, at + name.length + 40),
    ];
    const verb = /^\s(\p{Ll}+)/u.exec(after.slice(0, 24))?.[1];
    if (verb !== undefined && isSpeechVerb(verb)) return true;
    if (ACTS.test(after) || OFFICER_OF.test(before)) return true;
  }
  return false;
}

function isHall(last: string): boolean {
  return (
    last === 'center' || last === 'centre' || last === 'hall' || last === 'theatre' || last === 'theater'
  );
}
