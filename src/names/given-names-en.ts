/**
 * Usual given names, by gender, as English newspapers spell them.
 *
 * No input; a table. Written for this project from common knowledge of many cultures; folded (no accents, small letters).
 * A name that is not here can still be one: rules judge by what stands around it.
 */

const FEMALE = `
joni norah clare gillian angie stefany hallie patti monika nargis marla mollie luciana marwa kimberley dianne bette vanita farhana leyla lejla durdane mehriban aliya
ada adela adelaide adele adriana agnes aicha aida aisha alana alejandra alessandra alexandra alexis alice alicia alina alison allison
alma amal amanda amber amelia amina amira amy ana anastasia andrea angela angelica angelina anita ann anna annabel anne annette annie
antonia anya april arianna arya asha ashley asma astrid audrey aurora ava ayesha barbara beata beatrice beatriz becky belinda
benazir bernadette bernice bertha beth bethany betsy betty beverly bianca birgit bonnie brenda bridget brigitte brittany brooke camila
camilla candace cara carina carla carly carmen carol carole carolina caroline carolyn carrie cassandra cate catherine cathy cecilia
celeste celia charlene charlotte chelsea cheryl chiara chloe christa christina christine cindy claire clara clarissa claudia
colette colleen condoleezza connie constance cora corinne courtney cristina crystal cynthia dagmar daisy dalia dana daniela danielle daphne
darlene dawn deborah debra debbie deirdre delia delphine denise diana diane dina dolores dominique donna dora doris dorothy dorrit
ebony edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elodie elsa elsie emilia emily emma
erica erika erin esmeralda esperanza estelle esther eugenia eunice eva eve evelyn fabienne faith farah farida fatima fatou fatoumata fay
federica fernanda fiona flora florence frances francesca freya frida gabriela gabriella gabrielle gail gemma genevieve georgia
georgina geraldine germaine gertrude gina gisela giulia gladys glenda gloria golda grace greta gretchen guadalupe gwen gwendolyn
hala hana hanan hannah hanna harriet hazel heather heidi helen helena helga henrietta hilary hillary hilda holly hope huda huma ida
iman imelda inez ingrid irene irina iris irma isabel isabella isabelle isla ivana ivanka ivy jackie jacqueline jacinda jana jane
janet janice janine jasmine jean jeanette jeanne jenna jennifer jenny jessica jill joan joanna joanne jocelyn jodie johanna josephine
joy joyce juanita judith judy julia juliana julie juliet june justine kamala karen karin karina karla kate katarina katherine
kathleen kathryn kathy katie katrina kay kayla kayleigh keiko kelly kellyanne kendra kerry khadija kimberly kira kirsten kirsty kristen kristin
kristina kylie lakshmi lana lara larissa latifa latoya laura lauren laurie layla lea leah leila lena leona leslie leticia lidia
lila lilian lillian lily linda lindsay lindsey lisa liv livia liz liza lois lola loretta lori lorna lorraine louisa louise lourdes lucia
lucille lucy ludmila luisa luna lydia lynda lyn lynn lynne mabel madeleine madeline madison magdalena maggie maha mairead malala
malia manal mandy manuela mara marcela marcia margaret margarita margot maria mariam marian marianne marie mariam marina marine
marion marissa marjorie marlene marsha marta martha martina mary maryam matilda maud maureen mavis maxine maya meera megan megyn meghan melania
melanie melinda melissa mercedes meredith meryl mia michaela michele michelle mila mildred mimi mina minnie mira miranda miriam moira
molly mona monica monique muriel myra myrtle nabila nadia nadine nahla nancy naomi natalia natalie natasha nayla nellie nella nicola nicole nigella
nikki nina noor nora noreen norma nour odette olga olive olivia oprah paige pamela paola patricia patsy patty paula paulina
pauline pearl peggy penelope penny petra philippa phoebe phyllis polly pooja pramila priscilla priti priya rachel rahel ramona rana rania
raquel rashida rebecca regina renata renee rhea rhoda rhonda rita roberta robyn rosa rosalia rosalind rosalyn rosanna rose rosemary
roxanne ruth sabina sabine sabrina sadia saira sally salma samantha samia sandra sana sara sarah saskia selena selma serena shabana
shannon shari sharon sheila shelley sherry sheryl shirin shirley shreya siobhan sigrid silvia simona simone sofia sonia sonja sophia sophie stacey
stella stephanie sue sunita susan susanna suzanne svetlana sybil sylvia tabitha tamara tami tammy tania tanya tara tatiana teresa
tess tessa thelma theresa tiffany tina toni tonya tracey tracy trina trudy ulrike ursula valentina valeria valerie vanessa vera
verna veronica vicki vicky victoria viola violet virginia vivian viviane wanda wendy whitney wilhelmina wilma winifred winnie xenia yael
yasmin yasmine dena ghazala tashfeen yoko yolanda yulia yvette yvonne zahra zainab zara zeinab zelda zoe zuzana ilse
`;

const MALE = `
aaron abbas abdel abdul abdullah abe abel abraham abu adam adel adnan adolf adrian ahmad ahmed aidan ajay akbar akira al alain alan
alastair albert alberto aldo aldous alec alejandro alessandro alex alexander alexandre alexei alf alfonso alfred alfredo ali alistair allan allen alonzo
alvaro alvin amadou amar amir amit amos anatoly anders andre andreas andrei andrew andy angelo angus anil antoine anton antonin antonio
antony anthony anwar ara archibald archie ariel aristide arjun armand armando arnaud arnold arthur arturo asad asif augustus austin avi axel
aziz baltasar barack barnaby barney barry bart bartholomew bashar basil bassam ben benedict benito benjamin benny bernard bernardo bernie
bert bertrand bilal bill billy bjorn bob bobby bogdan boris brad bradley brandon brendan brent brett brian bruce bruno bryan bryce burt
byron calvin cameron carl carlo carlos carlton casey casper cecil cedric cesar charles charlie chester chris christian christophe
christopher chuck clarence clark claude claudio clayton clement cliff clifford clint clinton clive clyde cody colin conor conrad corey
cornelius cory craig curtis cyril cyrus dale damian damien dan daniel danny dario darius darrell darren dave david davis dean dennis derek
dermot desmond dexter didier diego dieter dietrich dirk dmitri dmitry dominic don donald donny doug douglas duncan dustin dwayne dwight
dylan eamon earl ed eddie edgar edmund eduardo edward edwin ehud elias eli elijah elliot elliott elmer elon elvis emanuel emil emile emilio
emmanuel emmett enrico enrique eric erich erik ernest ernesto ernst erwin ethan etienne eugene evan evgeny ewan ezekiel ezra fabian fabio faisal fadi
farhad farid farouk fathi federico felipe felix ferdinand fernando fidel filip finn floyd francesco francis francisco franco francois frank
franklin franz fred freddie frederic frederick fritz gabriel gareth garth gary gaston gavin gene geoffrey georg george georges gerald gerard
gerhard gerry giacomo gianni gideon gilbert giles gino giorgio giovanni giulio giuseppe glen glenn gonzalo gordon graeme graham grant greg
gregory guillaume guillermo gus gustav gustavo guy habib hafez haider hakan hakeem hakim hamad hamid hamza hank hans harold harris
harry harvey hasan hashim hassan hector heinrich heinz helmut hendrik henri henrik henry herbert herman hideo hiroshi hisham homer horace
howard hubert hugh hugo humphrey hussein hussain ian ibrahim idris ignacio igor ilya imran ioannis iqbal irving isaac isaiah ismail israel
issa ivan ivor jabari jack jacob jacques jaime jake jamal james jamie jan janos jared jason jasper javad javier jay jeb jed jeff jefferson
jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin jochen joe joel johan johann johannes john johnny
johnson jon jonah jonas jonathan jordi jorge jose josef joseph josh joshua juan julian julien julio julius juma jurgen justin kamal karim
karl kaspar keith ken kendrick kenji kenneth kent kenny kevin khaled khalid khalil kieran kirk klaus kofi konrad konstantin kristian kumar kurt kwame kyle
lamar lance larry lars laszlo laurence laurent lawrence lazarus lee leif leo leon leonard leonardo leonid leopold leroy lester lev levi lewis
liam lionel lloyd lorenzo lou louis luc luca lucas luciano lucien ludwig luigi luis luiz lukas luke luther lyle lyndon magnus mahmoud mahmud malcolm malik
manfred manolis manuel marc marcel marcello marco marcos marcus mario mark markus marshall martin marvin marwan massimo mateo mathias mathieu matt
matteo matthew matthias matthieu maurice mauricio maurizio max maxim maximilian mehdi mehmet mel melvin michael michal michel mick miguel
mike mikhail milan miles milo milton miroslav mitch mitchell mitt mohamad mohamed mohammad mohammed mohsen morgan morris mortimer moses moshe
muammar muhammad muhammadu murray mustafa nabil nadim naguib narendra nasser nat nathan nathaniel ned neil nelson newt nicholas nick nico nicolas
nicolae nicos niels nigel nikita nikola nikolai nikolas nils noah noam noel norbert norman octavio olaf ole oleg oliver olivier omar orlando
orville osama oscar oskar osman otis otto owen pablo paolo pascal pat patrick paul paulo pavel pedro pedram percy perry pete peter phil philip
philippe phillip pierre piers pietro piet piotr pranab quentin quincy rafael rafiq rahul rainer raj rajesh rajiv ralph rami ramon
ramzi rand randall randolph randy raoul raphael rashid raul ravi ray raymond recep reggie reginald reince reinhard remy rene reuben rex reza rhys ricardo
riccardo richard rick ricky riyad rob robbie robert roberto robin rod roderick rodney rodrigo roger roland rolf roman romano romeo ron ronald
ronan ronnie rory ross roy ruben rubens rudolf rudolph rudy rufus rupert russ russell rustam ryan saad saddam sadiq saeed said salah salim salman salvador
salvatore sam sami samir samuel sandeep sanjay santiago satoshi saul scott sean sebastian seif selim sergei sergey sergio seth seymour shane shaun shawn
sheldon shimon shinzo sidney siegfried silvio simeon simon slobodan sol solomon spencer stan stanislav stanley stefan stefano stephane stephen sterling steve
steven stewart stuart sultan sunil suresh sven tadeusz taha tahir takashi tareq tariq tarek tayyip ted teddy terence terrence terry thabo thaddeus theo theodore
thierry thomas tim timothy tito tobias tobin toby todd tom tomas tommy tony toomas travis trent trevor tristan troy tsutomu tyler ugo ulrich umar
umberto uri uwe vaclav valentin valery vance vernon vicente victor vijay viktor vikram vince vincent vincenzo virgil vitaly vito vlad vladimir
wade waleed walid wallace walt walter ward warren wayne wendell werner wesley wilbur wilfred wilhelm will willem william willie willy wim
winston wolfgang woodrow wyatt xavier yahya yakov yannick yannis yaser yasser yevgeny yitzhak yoav yousef youssef yuri yusuf yves zac zach zachary zack
tyrone ty christoph nate deval ayman jermaine zeke manny mostafa farook lachlan marlon satya raheem avigdor reuven elshad ilham yossi serhiy
geoff rahm anderson rush tad robby trayvon merrick syed khizr cornel zaid zakaria zane zayn zbigniew ziad zoltan ruvan imre
`;

const EITHER = `
addison alexi ash avery bailey blair cameron charley chen dakota devon drew ellis emerson finley frankie hayden hunter jesse jo jody jordan jules kai
kim kit lee logan lou mackenzie marley mika min morgan parker pat peyton quinn reese remy riley robin rory rowan sage sam sandy sasha shay
sidney sky taylor toni tristan val yi wei ming li jing jun hui xin yan ying hyun ji soo jae tran nguyen
`;

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const female = new Set(list(FEMALE));
const male = new Set(list(MALE));
const either = new Set(list(EITHER));

/** True for a usual given name; folded. */
export const isGivenName = (word: string): boolean => female.has(word) || male.has(word) || either.has(word);

/** The gender that a given name (folded) is usually of; null where it is of both, or unknown. */
export function genderOfGiven(word: string): 'female' | 'male' | null {
  if (either.has(word) || female.has(word) === male.has(word)) return null;
  return female.has(word) ? 'female' : 'male';
}
