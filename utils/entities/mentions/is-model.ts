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
/** What a maker's name stands before where only a thing of its make is meant: "a Boeing 737", "an Audi sedan". */
const MADE =
  /^\s(?:\d{2,4}(?:-\d{2,3})?\b(?!\s(?:jobs|workers|employees|people|staff|million|billion|percent|per\scent))|\p{Lu}-?\d{2,3}\b|(?:vehicle|car|sedan|SUV|truck|pickup|van|motorcycle|jet|aircraft|airliner|airplane|plane|helicopter|smartphone|phone|laptop|camera|watch|handbag|console)s?\b(?!\s(?:maker|company|division|factory|plant|dealer|brand)))/u;

/** Whether a maker is named only as that of a thing. */
export function isMade(text: string, name: string, end: number): boolean {
  return MAKERS.has(fold(name)) && MADE.test(text.slice(end, end + 40));
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
