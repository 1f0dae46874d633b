// Base forms; the inflected ones are made below. Verbs whose plain business is to report words come first.
const PLAIN =
  'add ask reply explain note argue claim insist state declare announce tweet post warn urge admit acknowledge concede continue recall comment remark observe conclude joke quip suggest stress emphasise emphasize report reveal confirm respond recount reiterate repeat testify counter contend assert maintain allege caution complain lament exclaim retort echo interject muse opine elaborate clarify chime boast brag vow pledge predict demand estimate';

const LOOSE =
  'deny describe call agree believe promise accuse criticise criticize praise shout yell whisper cry sigh mutter protest advise propose mention express label dub dismiss blast slam condemn denounce mock hail welcome tout defend apologise apologize appeal summarise summarize specify dispute characterise characterize signal hint imply indicate refer laugh wonder question conceive reflect enthuse fume rage rail scoff sniff snap lash implore plead beg scold chide chant sing preach proclaim profess recommend request require outline detail address lecture marvel gush bemoan hope fear feel consider view regard worry answer cite pen greet quote invoke conjecture speculate assure inform remind instruct order encourage challenge attack ridicule thank joke tease taunt concur jest deadpan declaim forecast volunteer intone hope urge mourn reject deride decry brand herald deem suspect portray';

const IRREGULAR_PLAIN =
  'say says said saying tell tells told telling write writes wrote written writing put puts putting';
const IRREGULAR_LOOSE =
  'think thinks thought speak speaks spoke spoken speaking swear swears swore sworn read reads reading find finds found foretell foretold rebut rebuts rebutted refute refutes refuted show shows showed admits admitted admitting concedes quips quipped quipping begin begins began start starts started finish finished hear heard';

function inflect(bases: string): string[] {
  return bases.split(' ').flatMap((base) => {
    if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
    if (/[^aeiou]y$/.test(base)) {
      const stem = base.slice(0, -1);
      return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
    }
    const third = /(?:s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
    return [base, third, `${base}ed`, `${base}ing`];
  });
}

/** Each form, and whether the verb is a plain one. */
const FORMS = new Map<string, boolean>([
  ...[...inflect(LOOSE), ...IRREGULAR_LOOSE.split(' ')].map((form): [string, boolean] => [form, false]),
  ...[...inflect(PLAIN), ...IRREGULAR_PLAIN.split(' ')].map((form): [string, boolean] => [form, true]),
]);

/** Whether a lower-case word is a form of a verb whose plain business is to report words ("said", "adds"). */
export function isPlainSpeechVerb(word: string): boolean {
  return FORMS.get(word) === true;
}

/** Whether a lower-case word is a form of a verb that may report words, thoughts or judgements. */
export function isSpeechVerb(word: string): boolean {
  return FORMS.has(word);
}
