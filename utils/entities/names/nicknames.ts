// One family of forms a line. A short form may belong to several families.
const FAMILIES = `
abigail abby abbie gail
abraham abe
albert al bert
alexander alex alec sandy sasha xander
alexandra alex sandra sasha lexi
alfred alf alfie fred
amanda mandy
andrew andy drew
angela angie
anthony tony ant
antonio tony
arthur art
barbara barb barbie
benjamin ben benny
bernard bernie
beverly bev
bradley brad
brian bryan
caroline carrie
catherine katherine kathryn catharine cathy kathy kate katie kitty cat
charles charlie chuck chas
charlotte charlie lottie
christine christina chris chrissy tina
christopher chris kit topher
clifford cliff
clinton clint
cynthia cindy
daniel dan danny
david dave davey
deborah debra deb debbie
dennis denny
donald don donny donnie
dorothy dot dottie
dwight ike
douglas doug
edward ed eddie ted ned
edwin ed eddie
eleanor ellie nell
elizabeth liz lizzie beth betsy betty eliza lisa libby
emily em emma
eugene gene
florence flo
frances fran frankie
francis frank
franklin frank
frederick fred freddie
gabriel gabe
geoffrey jeffrey geoff jeff
gerald gerry jerry
gillian gill
gregory greg
harold harry hal
henry harry hank
herbert herb bert
isabella isabel bella izzy
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jennifer jen jenny
jeremy jerry jem
jessica jess jessie
john jack johnny jon
jonathan jon jonny
joseph joe joey
josephine jo josie
joshua josh
judith judy
katherine kate kathy katie
kenneth ken kenny
kimberly kim
lawrence laurence larry laurie
leonard len lenny leo
leslie les
lewis louis lou
louise lou
madeleine madeline maddie maddy
madison maddie maddy
margaret maggie meg peggy marge
martin marty
matthew matt
maximilian max
melissa mel
michael mike mick mickey micky
mitchell mitch
mohammed muhammad mohamed mo
nancy nan
natalie nat
nathaniel nathan nate nat
nicholas nick nicky
nicola nicky
oliver ollie
pamela pam
patricia pat patty trish tricia
patrick pat paddy
penelope penny
peter pete
philip phillip phil pip
rachel rach
randall randolph randy
raymond ray
rebecca becky becca
richard rick ricky dick rich richie
robert bob bobby rob robbie bert
roderick rod
rodney rod
roger rog
ronald ron ronnie
rosemary rosie
russell russ
samantha sam
samuel sam sammy
sandra sandy
sidney sid
stanley stan
stephanie steph
stephen steven steve stevie
susan susannah suzanne sue susie suzie suzy
terence terrence terry
theodore ted teddy theo
theresa teresa terry tess
thomas tom tommy
timothy tim timmy
valerie val
vanessa nessa
victoria vicky tori
vincent vince vinny
walter walt wally
wilfred wilf
william will bill billy willy willie liam
zachary zach zack
`;

const familiesOf = new Map<string, Set<number>>();
const headOf: string[] = [];
for (const [index, family] of FAMILIES.trim().split('\n').entries()) {
  for (const name of family.split(' ')) {
    headOf[index] ??= name;
    const families = familiesOf.get(name) ?? new Set<number>();
    families.add(index);
    familiesOf.set(name, families);
  }
}

/** Whether one folded given name is a usual short or other form of the other. */
export function isNickname(a: string, b: string): boolean {
  const families = familiesOf.get(b);
  for (const family of familiesOf.get(a) ?? []) if (families?.has(family)) return true;
  return false;
}

/** Whether one of two folded given names is a usual short form of the other; "nell" and "ellie" are both Eleanor's. */
export function isShortForm(a: string, b: string): boolean {
  const families = familiesOf.get(b);
  for (const family of familiesOf.get(a) ?? []) {
    const head = headOf[family];
    if (families?.has(family) && (head === a || head === b)) return true;
  }
  return false;
}
