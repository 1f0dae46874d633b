const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The commonest small words of the languages whose news a reader may meet, by BCP 47 primary subtag. */
export const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    words(
      'the of and to in that is was for it with as his on be at by had not are but from or have they which you were their been has will would who she her',
    ),
  ],
  [
    'de',
    words(
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie',
    ),
  ],
  [
    'fr',
    words(
      'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son elle mais ont aux été cette ses leur comme',
    ),
  ],
  [
    'es',
    words(
      'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también ha',
    ),
  ],
  [
    'pt',
    words(
      'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está',
    ),
  ],
  [
    'it',
    words(
      'di e il la che in un a per è una sono non con del si da come le dei nel alla più anche al ha ma della gli lo i questo delle se su o era essere',
    ),
  ],
  [
    'nl',
    words(
      'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog door over ze heeft naar hij werd wordt deze was hebben',
    ),
  ],
  [
    'sv',
    words(
      'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan man när år hade sin under efter eller nu',
    ),
  ],
  [
    'da',
    words(
      'og i at det en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du ud sin dem os',
    ),
  ],
  [
    'nb',
    words(
      'og i det på som er en til å han av for med at var de ikke den har jeg om et men så seg hun hadde fra du da ble sin nå kan skal vil',
    ),
  ],
  [
    'fi',
    words(
      'ja on ei että se hän oli mutta joka ovat kun niin myös mukaan vuoden sen kuin jo ole voi olla ollut tai vain nyt hänen siitä sekä jos',
    ),
  ],
  [
    'pl',
    words(
      'w i na z się do nie że to o jest za od po przez dla jak ale co są tym był tego oraz jego ma być już przy może także które który',
    ),
  ],
  [
    'cs',
    words(
      'a v se na je že s z do to o i za ve ale po pro jako si by který jsou od které podle však být jeho také už až nebo bude byl',
    ),
  ],
  [
    'ro',
    words(
      'și de la în a că cu nu pe un este o din pentru mai se fi sunt care au fost sau dar după său lui către prin să',
    ),
  ],
  [
    'hu',
    words(
      'a az és hogy nem is egy ez volt meg csak mint már de van azt el még ki be fel lesz lehet vagy pedig szerint',
    ),
  ],
  [
    'tr',
    words(
      've bir bu da de için ile olarak çok daha olan gibi kadar sonra en ne var her göre ancak ise olduğu değil',
    ),
  ],
  [
    'id',
    words(
      'yang dan di dengan untuk dari ini pada tidak itu dalam akan adalah ke juga oleh saya telah karena bisa atau sebagai ada mereka',
    ),
  ],
  [
    'vi',
    words(
      'và của là có cho không được trong một các với người này đã những khi từ đến cũng để ra vào năm như',
    ),
  ],
]);
