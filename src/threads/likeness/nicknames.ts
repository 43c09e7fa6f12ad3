/**
 * Short and pet forms of given names.
 *
 * In: two given names, folded. Out: whether one is a common form of the other. A line is a name and its forms; a form
 * may stand in several lines ("Alex"). Written for this project from general knowledge; English first, with the
 * forms of other languages that news in English uses. It holds no names of particular people.
 */
import { genderOfGiven, isGivenName } from '../../names/index.ts';
import { letterEdits } from './letters.ts';

const LINES = `
abigail abby gail
abraham abe bram
adelaide addie heidi
agnes aggie nessa
albert al bert bertie
alexander alex alec sandy sasha xander alek aleksandr aleksander alejandro iskander
alexandra alex sandra sasha lexi alix
alexei alyosha aleksey alexey
alfred al alf alfie fred freddie
alice ali allie
alison ali allie
amanda mandy
andrew andy drew andrei andrej andrzej anders andreas
angela angie
ann anne annie nan nancy anna hannah anya
anthony tony ant antony antonio anton antoine
antonia toni
archibald archie
arnold arnie
arthur art artie
augustus gus
barbara barb babs barbie
bartholomew bart
benjamin ben benny bennie benji bibi binyamin
bernard bernie
bridget bridie biddy
caroline carol carrie caro
catherine kate cathy katie kitty kathryn katherine kathleen kathy kay katya cate catharine kit
charles charlie chuck chas carlos karl carl karel
charlotte charlie lottie lotte
chester chet
christian chris
christina chris tina chrissie christine kristina kristin
christopher chris kit topher kris
clarence clarrie
clifford cliff
constance connie
cornelius neil corny
cynthia cindy
daniel dan danny dani
david dave davey davie dai
deborah deb debbie debra
dennis denny
dmitry dima mitya dmitri dimitri
dominic dom nick
donald don donnie donny
dorothy dot dottie dolly dora
douglas doug
edmund ed eddie ned ted
edward ed eddie ned ted teddy eduardo
eleanor ellie nell nora elinor ellen nelly
elizabeth liz lizzie beth betty betsy bess eliza elisabeth lisa libby elsie lilibet
emily em emmy
emmanuel manny manuel
eric rick
ernest ernie
eugene gene yevgeny
evelyn evie
ferdinand ferdie
florence flo florrie flossie
frances fran frannie fanny frankie
francis frank frankie fran francisco paco pancho francesco
franklin frank
frederick fred freddie freddy rick frederic friedrich frederik
gabriel gabe
gabrielle gabby
geoffrey geoff jeff jeffrey
george georgie giorgi jorge georg yuri
gerald gerry jerry
gerard gerry gerrit
gertrude trudy gert gertie
gilbert gil bert
giovanni gianni nino
giuseppe beppe peppe
gregory greg grigory
gustav gus
gwendolyn gwen
harold harry hal
harriet hattie harry
helen nell nellie elena helena
henry harry hank hal enrique heinrich henri
herbert herb bert
horace harry
hubert bert hugh
hugh hughie
ignatius iggy nacho
irene rene
isaac ike zac yitzhak
isabel bella izzy isabelle isabella belle
ivan vanya
jacob jake jack
jacqueline jackie
james jim jimmy jamie jem jaime
jane jenny janie
janet jan
jason jase
jean jeannie
jennifer jen jenny jenn
jeremiah jerry
jeremy jerry jez
jerome jerry
jessica jess jessie
joan joanie
joanna jo joanne
john jack johnny jon juan johan johann jan ian sean ivan jean giovanni johannes hans jonny
jonathan jon jonny johnathan
joseph joe joey jose josef giuseppe yosef pepe
josephine jo josie
joshua josh
judith judy jude
julia julie jules
katarina kata katya
kenneth ken kenny
konstantin kostya
laura laurie
lawrence larry laurie lars laurence
leonard len leo lenny
leonid lyonya
leopold leo poldi
leslie les
lewis lew louis lou luis ludwig
lillian lily lil
louise lou
lucille lucy
lucas luke luca
madeleine maddie
margaret maggie meg peg peggy margie greta marge madge rita daisy
maria masha mary
marjorie marge margie
mark marc marco marcus
martha patty
martin marty
mary molly polly mamie maria marie mae
matilda tilda tilly
matthew matt matty matteo mathieu
maurice mo morrie
maximilian max
melvin mel
michael mike mick mickey mikey misha mikhail miguel michel mickey michal
michelle shelly
mildred millie
miriam mim
mohammed mo
mortimer mort
nancy nan
natalia natasha natalie
nathan nat nate
nathaniel nat nate nathan
nicholas nick nicky nico klaus colin nikolai nicolas nikolay
nikolai kolya
norman norm
oliver ollie
olivia liv livvy
oscar ozzie
pamela pam
patricia pat patty tricia trish patsy
patrick pat paddy patsy
paul pavel pablo
pavel pasha
penelope penny
peter pete pyotr petr pedro pierre
philip phil pip phillip felipe
priscilla cilla
rachel rae
randolph randy
raymond ray
rebecca becky becca
reginald reg reggie rex
richard dick rich rick ricky richie ricardo dickie
robert bob bobby rob robbie bert roberto rab
roberta bobbie
rodney rod
roger rodge
roland rollo
ronald ron ronnie ronny
rosemary rose rosie
rudolph rudy rudi
russell russ
salvatore sal toto
samantha sam
samuel sam sammy
sarah sally sadie sara
sebastian seb bastian
sergei seryozha sergey
sidney sid
sigmund siggy
simon si shimon
sophia sophie sonia sofia
stanley stan
stephanie steph steffi
stephen steve stevie steven stefan esteban stepan
stuart stu
susan sue susie suzy susanna suzanne
svetlana sveta
sylvester sly
tatiana tanya
terence terry
teresa terry tess tessa theresa
theodore ted teddy theo
thomas tom tommy tomas
timothy tim timmy
tobias toby
tracy trace
valentina valya
valerie val
vasily vasya
veronica ronnie vera
victor vic viktor
victoria vicky tori vic
vincent vince vinnie
viktor vitya
virginia ginny ginger
vladimir volodya vova vlad
volodymyr vova
wallace wally
walter walt wally
wilfred wilf
wilhelm willi
william bill billy will willie liam guillermo wilhelm willem
winifred winnie
winston winnie
yevgeny zhenya evgeny
zachary zach zack
`;

/** The names that a form may stand for. */
const namesOf = new Map<string, Set<string>>();
for (const line of LINES.trim().split('\n')) {
  const [name = '', ...forms] = line.split(' ');
  for (const form of forms) {
    const known = namesOf.get(form);
    if (known) known.add(name);
    else namesOf.set(form, new Set([name]));
  }
}

/** True where one of two names is a form of the other; two forms of a third name are not. */
export function isNickname(a: string, b: string): boolean {
  return (namesOf.get(a)?.has(b) ?? false) || (namesOf.get(b)?.has(a) ?? false);
}

/** Usual given names that differ in more than this share of their letters are two. */
const TWO_NAMES = 0.12;

/** True for two usual given names that are neither forms nor spellings of each other: "Eric" and "Erica", "Tim" and "Tom". */
export function areGivenNames(a: string, b: string): boolean {
  if (a === b || !isGivenName(a) || !isGivenName(b) || isNickname(a, b)) return false;
  const [x, y] = [genderOfGiven(a), genderOfGiven(b)];
  return (x !== null && y !== null && x !== y) || letterEdits(a, b) > TWO_NAMES * Math.max(a.length, b.length);
}
