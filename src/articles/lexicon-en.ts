/**
 * English words and phrases that tell a headline from prose, and a note from both.
 *
 * In: nothing. Out: sets of folded words and patterns for one short line. They are read as evidence
 * only, never as proof; a text in another language simply has none of it. Every pattern is anchored
 * or bounded, and is only tried on lines of a few hundred characters.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that headlines leave out or keep in small letters. */
export const FUNCTION_WORDS = set(
  'the a an of in on at to for from by with and or but as is are was were be been has have had that which who whom ' +
    'this these those it its he she they them his her their we our i my you your not no if than then so into about ' +
    'after before over up out off down under vs via per nor yet when while where how why what will would can could ' +
    'may might should must do does did just more',
);

/** Words of narration that headlines hardly hold. */
export const NARRATION = set('was were had been has have would could did which who whom whose that also');

/** Small words by their job; a headline and a sentence of prose use them in different measure. */
export const GROUPS = {
  determiners: set('the a an this these those some any each'),
  subjects: set("he she it they we i you i'm it's he's she's they're we're you're i've that's there there's"),
  possessives: set('his her its their our my your'),
  pastForms: set("was were had did been wasn't weren't didn't hadn't went came made took got became began"),
  presentForms: set("is are has have be am does do being isn't aren't doesn't don't haven't"),
  modals: set("will would could can may might must should shall can't won't wouldn't couldn't"),
  questions: set('who what why how when where which whose'),
  prepositions: set('of in on at to for from by with into over under against amid as about after before'),
  linkers: set('and or but that than if because while so though although then also not no nor'),
} as const;

/** The name of a group of small words. */
export type Group = keyof typeof GROUPS;

/** Verbs of saying, as they close or cut a quotation in prose. */
export const SAYING = set(
  'said says told asked added wrote continued replied explained noted tweeted concluded stated',
);

/** Words that open a later sentence of a text, hardly its headline. */
export const LINKING = set(
  'but and so he she they it that those these this then also yet still however meanwhile instead his her their ' +
    'both another indeed moreover nevertheless thus therefore besides otherwise because although though',
);

/** Words that open sentences of prose more often than headlines. */
export const OPENING = set('the a an in on at as after when while if there for with since during i we you my our');

/** The writer, in person. */
export const FIRST_PERSON = set("i i'm i've i'd i'll me my mine");

const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)';

/** A line that is a date and nothing more, with or without a label and a time of day. */
export const DATE_LINE = new RegExp(
  `^(?:(?:published|posted|updated|last updated|date|on|dated|first published)\\b[ :]{0,3})?(?:${WEEKDAY}\\.?,? {1,2})?` +
    `(?:${MONTH} {1,2}\\d{1,2}(?:st|nd|rd|th)?,? {1,2}\\d{4}|\\d{1,2}(?:st|nd|rd|th)? {1,2}${MONTH},? {1,2}\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})` +
    `(?:[ ,]{1,3}${WEEKDAY})?(?:[ ,|t-]{1,4}(?:at )?\\d{1,2}[:.]\\d{2}[\\w .:]{0,20})?\\.?$`,
  'iu',
);

const NAME =
  "\\p{Lu}[\\p{L}'’.-]{0,30}(?: {1,2}(?:(?:de|van|von|bin|al|el|la|le|di|da|der) )?\\p{Lu}[\\p{L}'’.-]{0,30}){1,4}";

/** "By A. N. Other", alone on its line, perhaps with a second author, a desk, a date. */
export const BYLINE = new RegExp(
  `^(?:By|BY|by|Written by|Posted by|Reported by|Story by|Text by|From)[ :]{1,3}(?:${NAME}|[\\p{Lu} .'’-]{4,60})(?:(?:,| and| &|,? with) {1,2}${NAME}){0,4}(?: {0,2}[|,/•·–—-] {0,2}[^.!?]{0,80})?\\.?$`,
  'u',
);

/** A person's name and a rank or desk: "A. N. Other, Staff Writer". */
export const NAMED_DESK = new RegExp(
  `^${NAME} {0,2}[,|/•·–—-] {0,2}[\\p{L}&' ]{0,40}(?:[Ss]taff|[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Cc]ontributor|[Ss]pecial to|Associated Press|Reuters|[Bb]ureau|[Dd]esk)[\\p{L}&' ]{0,40}\\.?$`,
  'u',
);

/** The place (and date, and agency) that opens a report: "QUAY TOWN, March 3 (Agency) — ". */
export const DATELINE =
  /^(?:\p{Lu}[\p{Lu}'’.-]{1,25}(?:[ /]{1,2}\p{Lu}[\p{Lu}'’.-]{0,25}){0,4})(?:, {1,2}[\p{L}.]{2,25}(?: {1,2}[\p{L}.]{2,20}){0,2})?(?:,? {1,2}(?:[\p{Lu}][\p{L}.]{2,10} {1,2}\d{1,2}(?:, {1,2}\d{4})?|\d{1,2} {1,2}\p{Lu}[\p{L}.]{2,10}(?:,? {1,2}\d{4})?))?(?: {1,2}\([\p{L} ./&-]{2,40}\))? {0,2}(?:[—–―‒]|--?) {0,2}(?=\S)/u;

const BIO_VERB =
  '(?:is (?:an? |the author|the [\\p{L}-]+ (?:of|for|at) |co-|executive |former |based |currently )|writes (?:about|for|on|from) |covers |lives in |teaches |reports (?:on|for|from) |reported (?:for|from) |can be (?:reached|followed)|contributed )';

/** Two words that open as a name does: a look that costs little before the patterns of names. */
export const OPENS_AS_NAME = /^\p{Lu}\S{0,40} {1,2}(?:\p{Lu}|(?:de|van|von|bin|al|el|la|le|di|da|der) )/u;

/** The last line of many pieces, who the author is: opened by a name, by a surname and a job, or without either. */
export const BIO_OF_NAME = new RegExp(
  `^(?:(?:(?:Mr|Mrs|Ms|Dr|Prof|Rabbi)\\.? )?${NAME},? ${BIO_VERB}|(?:(?:Mr|Mrs|Ms|Dr|Prof|Rabbi)\\.? )${NAME} is )`,
  'u',
);
export const BIO_BY_JOB =
  /^\p{Lu}[\p{L}'’-]{2,20},? (?:an? |the )?(?:[\p{L}-]+ ){0,5}(?:columnist|author|writer|professor|reporter|editor)\b.{0,40}(?:, is |, writes )/u;
export const BIO_OPENING = new RegExp(
  `^(?:Based in [^.]{2,60}, ${NAME} (?:is|writes)\\b|(?:[Ff]ollow|[Ee]-?mail|[Cc]ontact|[Ww]rite to) (?:him|her|them|us|me|${NAME})(?: |$)|(?:The (?:writer|author|columnist)s? |About the (?:author|writer)s?))`,
  'u',
);

/** Words of a line that tells who else worked on a report. */
export const WORKED = /\b(?:contributed to this (?:report|article|story|piece)|reported from)\b/u;

/** Credits that close a report: who else worked on it, how to reach the writer, what was put right. */
export const CREDIT =
  /^\(?(?:additional )?(?:reporting|writing|editing) by\b|^--? ?(?:additional|with) |^contribut(?:ing|ors?) ?:|^(?:on )?twitter ?:|^e-?mail ?:|^(?:follow|find|join|like) .{2,60} on (?:twitter|facebook)\b|^@\w{2,20}\.?$|^[_*]{2,}\.?$|^reach .{3,40} at |^(?:correction|clarification|editor[’']s note)\b.{0,40}:/iu;

/** A report signed at its last line: "--A. N. Other". */
export const SIGNED = /(?:--|[—–]) ?\p{Lu}[\p{L}.'’-]{1,20} \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20})?\.?$/u;

/** A note that the piece stood elsewhere first. */
export const CROSSPOST =
  /^[([]?(?:(?:this|the) (?:article|piece|post|story|essay|column|op-ed|report|interview|blog(?: post)?)|a version of this (?:article|piece|story|post)|originally|first) (?:was |has been |is |also )*(?:originally |first |previously |also )?(?:appeared|published|posted|ran|printed|reprinted|republished|cross-?posted|written)\b|^[([]?(?:cross-?posted|reprinted|republished|originally published|first published)\b/iu;

/** Lines of the page, not of the piece: offers to read, follow, share, and credits. */
export const FURNITURE =
  /^(?:read (?:more|also|next|the full)\b|see (?:also|more)\b|also (?:on|read|see)\b|watch (?:the|it|this|more|now|below|above)\b.{0,60}$|related\b.{0,12}:|click\b|share (?:this|on)\b|subscribe\b|sign up\b|advertisement|(?:photo|photos|image|video|source|credit|graphic|note|update) ?:|photo (?:by|courtesy)\b|copyright\b|©|all rights reserved|view (?:full|the)\b|more (?:from|at)\b|like (?:us|the page)\b|what do you think|hat ?tip|h\/t|listen (?:to|here|below)\b|[*<[|]|https?:|www\.)/iu;

/** A time of day alone on its line, as live reports have. */
export const TIME_LINE = /^\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\b\.?)(?: \p{Lu}{2,4})?[.:]?$/iu;

/** Opens a letter quoted in a piece. */
export const SALUTATION =
  /^["“'‘]{0,2}(?:dear\b.{1,80}[,:!.]|(?:mr|mrs|ms|dr|prof)\. {1,2}\p{Lu}[\p{L}'’-]{1,30}[,:]|to whom it may concern.{0,3}|ladies and gentlemen.{0,3}|my fellow .{2,40}[,:!])$/iu;

/** Closes a letter quoted in a piece. */
export const SIGN_OFF =
  /^(?:sincerely|yours|respectfully|best(?: regards| wishes)?|kind regards|warm(?:ly| regards)|regards|faithfully|cordially|in solidarity|with (?:love|respect|gratitude|best wishes))(?: yours?| truly| faithfully| sincerely)?[,.!]?["”'’]?$/iu;
