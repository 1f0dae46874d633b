import { KNOWN_NAMES } from '../../ner/known-names.ts';
import { ORGANISATION_ENDS } from '../../ner/lists/words.ts';
import { isOrganisationWord } from '../names/organisation-name.ts';
import { fold } from '../text/fold.ts';

/** Whose products go by the maker's name and one of their own: "Nissan Leaf". */
const MAKERS = new Set(
  (
    'acer alienware airbus apple asus audi bmw boeing bose breville canon cadillac chevrolet chevy chrysler citroen corsair cuisinart dell dodge ducati dyson epson fender ' +
    'fiat fitbit ford garmin gibson gopro harley honda hyundai instagram jaguar jeep kawasaki kia kitchenaid lenovo lexus lg logitech mazda mercedes-benz ' +
    'mini mitsubishi motorola nespresso nikon nintendo nissan nokia nvidia oneplus oppo panasonic patagonia peugeot philips playstation porsche razer renault ' +
    'samsung skoda subaru suzuki tesla toyota triumph vauxhall volkswagen volvo whatsapp xbox xiaomi yamaha youtube'
  ).split(' '),
);
/** Behind things of a maker's where the maker's trade is told of: "Ford truck sales", "the Nokia phone business". */
const TRADE =
  '(?:sales|deliver(?:y|ies)|orders?|business(?:es)?|recalls?|production|output|exports?|imports?|shipments?|prices|market|unit|arm|makers?|company|division|factor(?:y|ies)|plants?|dealers?|dealerships?|brands?)';
/** A model's number, which tells by itself that a thing is meant: "Boeing 737". */
const NUMBERED_MAKE = new RegExp(
  `^\\s(?:\\d{2,4}(?:-\\d{2,3})?\\b(?!\\s(?:jobs|workers|employees|people|staff|million|billion|percent|per\\scent))|\\p{Lu}-?\\d{2,3}\\b)(?!(?:\\s(?:MAX|Max|\\p{Ll}+))?\\s${TRADE}\\b)`,
  'u',
);
/** What a maker's name stands before where a thing of its make may be meant: "an Audi sedan". */
const MADE = new RegExp(
  `^\\s(?:vehicle|car|sedan|SUV|truck|pickup|van|motorcycle|jet|aircraft|airliner|airplane|plane|helicopter|smartphone|phone|laptop|camera|watch|handbag|console)s?\\b(?!\\s${TRADE}\\b)`,
  'u',
);
/** One thing, or those known of: "a stolen white", "her 2019". Of all such things ("Honda vehicles are popular") the maker is told. */
const ONE =
  /(?:^|[^\p{L}’'-])(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur|[Yy]our|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose)\s(?:(?:\d{4}|(?!(?:of|in|at|for|on|to|from|by|with|and|or|but|as|than|that|which|where|when|while|said|says|was|were|is|are|if|how|why)\s)\p{Ll}[\p{L}-]*),?\s){0,3}$/u;

/** Whether a maker is named only as that of a thing. */
export function isMade(text: string, name: string, start: number, end: number): boolean {
  if (!MAKERS.has(fold(name))) return false;
  const after = text.slice(end, end + 40);
  if (NUMBERED_MAKE.test(after)) return true;
  return MADE.test(after) && ONE.test(text.slice(Math.max(0, start - 40), start));
}

/** What is behind a maker's name where a part of the house is meant, or who works or plays for it. */
const PARTS = new Set(
  (
    'aerospace africa america americas asia australia business canada care china commercial connectivity consumer credit defence defense deutschland digital display ' +
    'electro europe factory financial france germany global health healthcare heavy home india interactive israel italia italy japan korea life malaysia mobile mobility mexico ' +
    'argentina bangladesh belgium brazil brasil chile colombia egypt indonesia ireland kenya netherlands nigeria norway pakistan philippines poland russia saudi singapore sweden switzerland taiwan thailand turkey ' +
    'ukraine vietnam latin middle worldwide motor music newsroom north pay pharma plant publishing racing research retail robotics sdi south spain store team uk us usa venture works'
  ).split(' '),
);
/** "EF12", "C500s", "QZ8501", "V4"; a year or a bare number may stand in anything's name. */
const NUMBERED = /^(?=\p{Lu}*\p{L}+-?\d)[\p{L}\d-]+$/u;
/** Behind the number of a model: "EF12 Pro". */
const TRIMS = new Set('pro max ultra plus mini lite slim turbo'.split(' '));
/** "Group of G7"; groups of states go by letter and number. */
const STATES = /^(?:G\d{1,2}|M\d{2}|MI\d|E\d{1,2}|C40|P5|Y20|B20)$/u;

/**
 * Whether the name of a supposed body is that of a model or a product: a maker's name with another behind it ("Nissan
 * Leaf"), or a word of letters and digits ("the Arden GS50").
 */
export function isModel(name: string): boolean {
  const words = name.split(/\s+/u);
  if (words.length < 2 || words.length > 5) return false;
  // "Jaguar Land Rover" is a maker itself.
  if (isKnownBody(words)) return false;
  const rest = words.slice(1);
  if (words.some((word) => isOrganisationWord(word) || isEnd(word))) return false;
  // A number in front makes no model: "COP28 Presidency".
  const last = words.findLast((word) => !TRIMS.has(fold(word))) ?? '';
  if (NUMBERED.test(last) && !STATES.test(last) && !/^\d/u.test(last)) return true;
  return MAKERS.has(fold(words[0]!)) && rest.every((word) => isOwnName(word));
}

function isKnownBody(words: readonly string[]): boolean {
  const [whole] = KNOWN_NAMES.match(words);
  return whole?.start === 0 && whole.end === words.length && whole.value !== 'product';
}

/** What ends the names of watchdogs ends those of watches, too. */
function isEnd(word: string): boolean {
  return ORGANISATION_ENDS.has(fold(word)) && fold(word) !== 'watch';
}

/** Neither small ("of") nor a part of the house, nor another maker ("Kawasaki Yamaha"). */
function isOwnName(word: string): boolean {
  return /^[\p{Lu}\d]/u.test(word) && !PARTS.has(fold(word)) && !MAKERS.has(fold(word));
}
