/**
 * The quotations of the collection, direct and indirect.
 *
 * In: nothing. Out: every attributed utterance, as a line of its article in which brackets mark `q` the
 * quotation, `p` its parts inside marks (where they are not all of it), `s` the speaker's mention and `c`
 * the cue. `name` is whom the mention resolves to, by the fullest name in the collection, null where the
 * text names nobody. The conjunction "that" stands outside. Bare verdicts of the writers themselves and
 * denials to speak are not quotations here.
 */
export interface DeclaredQuote {
  /** The siglum of the article. */
  readonly at: string;
  readonly line: string;
  readonly style: 'direct' | 'mixed' | 'indirect' | 'unmarked';
  readonly name: string | null;
  /** Speech where absent. */
  readonly act?: 'writing' | 'thought';
  /** The id of the saying, where it is told more than once. */
  readonly saying?: string;
}

/** Sayings that are told more than once, by id. */
export const sayings: Readonly<Record<string, string>> = {
  'said-answered-for': 'Every name has been answered for',
  'said-lamp-found': 'The inquiry on the lamp',
  'said-log': 'The harbour office on its log',
  'said-no-comment': 'The company on its silence',
  'said-prudence': 'No minute for prudence',
  'said-rehearsal': 'A rehearsal',
  'said-tide': 'Waiting for the tide',
  'said-weather': 'Where the light has always been',
};

/** Words in quotation marks that are no quotations: the names of boats. */
export const markedNames: readonly string[] = ['Good Intent', 'Kittiwake'];

export const quotes: readonly DeclaredQuote[] = [
  // The first day: the page, then the wire.
  {
    at: 'C1',
    line: '“[q:[p:There was no bang],” [c:said] [s:Nella Quill], a schoolteacher who was bringing fourteen pupils home from a music competition. “[p:There was a long soft push, as if somebody had put a hand on us, and then everything that hung began to hang crooked.]]”',
    style: 'direct',
    name: 'Nella Quill',
  },
  {
    at: 'C1',
    line: '[s:Three people who had been outside] [c:told] the Courant that [q:they saw no light on the bar].',
    style: 'indirect',
    name: null,
  },
  {
    at: 'C1',
    line: '[s:A fourth], who did not wish to be named because he works for the port, [c:said] that [q:he had seen it “[p:as plain as a plate]]”.',
    style: 'mixed',
    name: null,
  },
  {
    at: 'C1',
    line: 'Mr [s:Tobias Renn], opened the door of his cottage, [c:said] that [q:he would speak when somebody put him under oath], and closed',
    style: 'indirect',
    name: 'Tobias Renn',
  },
  {
    at: 'C1',
    line: 'a broken wrist. No one was reported missing, and [s:the company] [c:said] [q:every name on its list had been answered for].',
    style: 'indirect',
    name: null,
    saying: 'said-answered-for',
  },
  {
    at: 'C1',
    line: 'appears to be sound. No one was reported missing, and [s:the company] [c:said] [q:every name on its list had been answered for].',
    style: 'indirect',
    name: null,
    saying: 'said-answered-for',
  },
  {
    at: 'V1',
    line: '[q:Some 120 passengers were aboard], [c:according to] [s:an official who was not authorised to speak for the port].',
    style: 'indirect',
    name: null,
  },
  {
    at: 'V1',
    line: '[q:By first light at least 97 people had been landed], the harbour master, [s:Ruvan Tsorne], [c:told] reporters on the quay.',
    style: 'indirect',
    name: 'Ruvan Tsorne',
  },
  {
    at: 'V1',
    line: '"[q:[p:We are counting heads, and then we shall count them again]," [s:Tsorne] [c:said]. "[p:I will not give you a number that I have to take back.]]"',
    style: 'direct',
    name: 'Ruvan Tsorne',
  },
  {
    at: 'V1',
    line: '[s:Two passengers] [c:said] [q:they had seen no light ahead of the ship].',
    style: 'indirect',
    name: null,
  },
  {
    at: 'V1',
    line: '[s:The harbour office at Harrol] [c:said] [q:it had logged the beacon as lit at 6.20 pm and had received no report of a fault].',
    style: 'indirect',
    name: null,
    saying: 'said-log',
  },
  {
    at: 'V1',
    line: 'The [s:Harrol Ferry Company] [c:said] [q:a tug would try to float the vessel on the afternoon tide].',
    style: 'indirect',
    name: 'Harrol Ferry Company',
  },
  {
    at: 'V1',
    line: '[q:Divers had found no breach in the hull], [s:a spokesman] [c:said].',
    style: 'indirect',
    name: null,
  },
  {
    at: 'V1',
    line: 'The [s:Ministry of Ports] [c:said] that [q:an inquiry would be ordered].',
    style: 'indirect',
    name: 'Ministry of Ports',
  },
  // The days after.
  {
    at: 'V2',
    line: '[q:The figure of 120 given earlier by a port official had taken in most of the crew], [s:a spokesman] [c:said].',
    style: 'indirect',
    name: null,
  },
  {
    at: 'V2',
    line: '"[q:[p:You could have walked round her]," [c:said] [s:Toby Renn], 33, skipper of the fishing boat Good Intent, whose father keeps the beacon. "[p:I would not have advised it.]]"',
    style: 'direct',
    name: 'Toby Renn',
  },
  {
    at: 'V2',
    line: '[s:Tsorne], the harbour master, [c:said] [q:the log of his office would go to the inquiry as it stood].',
    style: 'indirect',
    name: 'Ruvan Tsorne',
  },
  {
    at: 'V2',
    line: '"[q:The book is shut and it is in the safe]," [s:he] [c:said].',
    style: 'direct',
    name: 'Ruvan Tsorne',
  },
  {
    at: 'V2',
    line: '[q:The company will not comment on the position of its vessel until the inquiry has heard from those who were on her bridge], [s:it] [c:said] in a statement.',
    style: 'indirect',
    name: 'Harrol Ferry Company',
    act: 'writing',
    saying: 'said-no-comment',
  },
  {
    at: 'V2',
    line: 'Passenger [s:Osk Dunmarrow], 74, who makes the crossing every week to see his sister, [c:said] [q:he had slept through the grounding and most of the evacuation].',
    style: 'indirect',
    name: 'Osk Dunmarrow',
  },
  {
    at: 'V2',
    line: '"[q:They had to introduce themselves]," [s:he] [c:said].',
    style: 'direct',
    name: 'Osk Dunmarrow',
  },
  {
    at: 'C2',
    line: '“[q:[p:I looked for the light where it has always been, and there was nothing there but weather and the noise of the bar],” [s:the captain] [c:said]. “[p:By the time you can hear the bar you are a passenger like anybody else.]]”',
    style: 'direct',
    name: 'Ilse Marrander',
    saying: 'said-weather',
  },
  {
    at: 'C2',
    line: '[s:The harbour office at Harrol] [c:said] [q:it had logged the beacon as lit at 6.50 pm and had received no report of a fault].',
    style: 'indirect',
    name: null,
    saying: 'said-log',
  },
  {
    at: 'C2',
    line: '[s:His deputy] [c:observed] that [q:a log records what was done, and not what the rain did about it afterwards].',
    style: 'indirect',
    name: null,
  },
  {
    at: 'C2',
    line: 'Of Mr Tobias Renn, whose lamp it is, [s:she] [c:says] that [q:he taught her to row].',
    style: 'indirect',
    name: 'Ilse Marrander',
  },
  {
    at: 'C2',
    line: '“[q:[p:If Tobias says he lit it, he lit it],” [s:she] [c:says]. “[p:I am telling you what I saw at ten to midnight. Those two things can live in the same house.]]”',
    style: 'direct',
    name: 'Ilse Marrander',
  },
  {
    at: 'C2',
    line: '[s:Some of the skippers at Tovelund] [c:hold] that [q:the ferry has been shaving the corner all winter, to save perhaps eight minutes].',
    style: 'indirect',
    name: null,
    act: 'thought',
  },
  {
    at: 'C2',
    line: '“[q:[p:We keep a timetable],” [s:she] [c:said], with her back to us. “[p:It is printed. Anyone may read it.]]”',
    style: 'direct',
    name: 'Ilse Marrander',
  },
  {
    at: 'C2',
    line: '“[q:[p:He had one question, which was whether I had stayed],” [s:his daughter] [c:says]. “[p:I said that I had. He went back to his paper.]]”',
    style: 'direct',
    name: 'Ilse Marrander',
  },
  {
    at: 'P1',
    line: '“[q:[p:A ferry that stands still at ten to twelve is either early or in trouble],” [s:he] [c:says], “[p:and she has never been early.]]”',
    style: 'direct',
    name: 'Toby Renn',
  },
  {
    at: 'P1',
    line: '“[q:[p:The children were told it was a rehearsal, and the children did not believe it],” [c:says] Miss [s:Quill]. “[p:But they came in on the beat.]]”',
    style: 'direct',
    name: 'Nella Quill',
    saying: 'said-rehearsal',
  },
  {
    at: 'P1',
    line: '“[q:Nobody in this sound was ever drowned by waiting for the tide],” Mr [s:Renn] [c:said].',
    style: 'direct',
    name: 'Tobias Renn',
    saying: 'said-tide',
  },
  // The report, and what was made of it.
  {
    at: 'V3',
    line: '[s:The inquiry] [c:found] that [q:the lamp on the Grey Sow was lit at dusk and that it could not be shown to have been burning at midnight].',
    style: 'indirect',
    name: null,
    act: 'writing',
    saying: 'said-lamp-found',
  },
  {
    at: 'V3',
    line: '[q:The ferry touched at 11.52 pm on Thursday 8 March, [c:according to] [s:the report], and the last passenger left her three hours and forty-one minutes later].',
    style: 'indirect',
    name: null,
    act: 'writing',
  },
  { at: 'V3', line: '[s:17] [c:said] that [q:they saw the light],', style: 'indirect', name: null },
  {
    at: 'V3',
    line: '"[q:[p:I do not find that anyone has lied to me]," [s:Aldersay] [c:wrote]. "[p:I find that it was dark and that it rained.]]"',
    style: 'direct',
    name: 'Corvin Aldersay',
    act: 'writing',
  },
  {
    at: 'V3',
    line: 'The master, Captain [s:Ilse Marrander], [c:told] the inquiry: "[q:I looked for the light where it had always been, and there was nothing there but weather and the noise of the bar.]"',
    style: 'direct',
    name: 'Ilse Marrander',
    saying: 'said-weather',
  },
  {
    at: 'V3',
    line: '[q:Her course lay some 200 metres west of the charted track, [s:the report] [c:says], and the company\'s timetable left "[p:no minute for prudence]]".',
    style: 'mixed',
    name: null,
    act: 'writing',
    saying: 'said-prudence',
  },
  {
    at: 'V3',
    line: '[q:The harbour office had logged the beacon as lit at 6.20 pm and had received no report of a fault], as [s:the judge] [c:noted].',
    style: 'indirect',
    name: 'Corvin Aldersay',
    act: 'writing',
  },
  {
    at: 'V3',
    line: '[s:The company] [c:said] [q:it accepted the report "[p:in its entirety and in its spirit]]".',
    style: 'mixed',
    name: null,
  },
  {
    at: 'L1',
    line: '[s:It] [c:found] only that [q:the lamp on the Grey Sow was lit at dusk and could not be shown to have been burning at midnight].',
    style: 'indirect',
    name: null,
    act: 'writing',
    saying: 'said-lamp-found',
  },
  {
    at: 'L1',
    line: '"[q:Nothing there but weather and the noise of the bar]": thus [s:Ilse Marrander],',
    style: 'direct',
    name: 'Ilse Marrander',
    saying: 'said-weather',
  },
  {
    at: 'L1',
    line: '_[q:No minute for prudence]_, [c:says] [s:the judge],',
    style: 'indirect',
    name: 'Corvin Aldersay',
    act: 'writing',
    saying: 'said-prudence',
  },
  {
    at: 'L1',
    line: 'We were [c:told] in the spring that [q:the company would not comment on the position of its vessel until the inquiry had heard from those who were on her bridge].',
    style: 'indirect',
    name: null,
    saying: 'said-no-comment',
  },
  {
    at: 'L1',
    line: '[s:A fisherman of Tovelund] [c:tells] me that [q:his letter was addressed to "[p:Mr T. Renn, Keeper]]".',
    style: 'mixed',
    name: null,
  },
  // Anniversaries and the years after.
  {
    at: 'P2',
    line: 'Miss [s:Quill] [c:says] [q:somebody who was there should write it down for the paper before the grown-ups get it smooth],',
    style: 'indirect',
    name: 'Nella Quill',
  },
  {
    at: 'P2',
    line: 'When she came alongside [s:he] [c:shouted] “[q:Is there a Maddox?]” and',
    style: 'direct',
    name: null,
  },
  { at: 'P2', line: '[s:My mother] [c:says] [q:we shall see].', style: 'indirect', name: null },
  {
    at: 'C3',
    line: '[s:Those who inquired] [c:found] that [q:the lamp was lit at dusk and could not be shown to have been burning at midnight].',
    style: 'indirect',
    name: null,
    act: 'writing',
    saying: 'said-lamp-found',
  },
  {
    at: 'C3',
    line: 'He had told the judge what [s:he] [c:told] everybody: that [q:he rowed out, that he lit it, that he rowed home with the rain in his collar, and that a lamp once lit is on its own].',
    style: 'indirect',
    name: 'Tobias Renn',
  },
  {
    at: 'C3',
    line: '[s:Counsel] [c:asked] him whether [q:he could swear that it had burned all night].',
    style: 'indirect',
    name: null,
  },
  {
    at: 'C3',
    line: '“[q:[p:I can swear that I did],” [s:he] [c:said]. “[p:I was up.]]”',
    style: 'direct',
    name: 'Tobias Renn',
  },
  {
    at: 'L2',
    line: 'The harbour master, Mr [s:Tsorne], [c:tells] me that [q:on ninety nights last winter it lit itself on ninety].',
    style: 'indirect',
    name: 'Ruvan Tsorne',
  },
  {
    at: 'L2',
    line: '[s:His deputy], who is younger and will go far, though perhaps not here, [c:says] [q:eighty-eight].',
    style: 'indirect',
    name: null,
  },
  {
    at: 'T1',
    line: '“[q:Nobody in this sound was ever drowned by waiting for the tide.]” [s:Ruvan Zorne], who was harbour master here for twenty-six years, [c:said] it',
    style: 'direct',
    name: 'Ruvan Tsorne',
    saying: 'said-tide',
  },
  {
    at: 'T1',
    line: '“[q:Five hours],” [c:said] [s:the first man I asked] how long',
    style: 'direct',
    name: null,
  },
  { at: 'T1', line: '“[q:Five and a half],” [c:said] [s:his wife],', style: 'direct', name: null },
  {
    at: 'T1',
    line: '[q:They came out of the dark in no order at all, the Kittiwake and the Good Intent and little Perpetua with her single lamp, and lay along the ship’s side like piglets, each taking ten or a dozen and going back for the next]: so [s:the Packet],',
    style: 'unmarked',
    name: 'Harrol Packet',
    act: 'writing',
  },
  {
    at: 'T1',
    line: '[q:The children were told it was a rehearsal, and the children did not believe it.] They are grown now.',
    style: 'unmarked',
    name: null,
    saying: 'said-rehearsal',
  },
  {
    at: 'T1',
    line: '[q:He did so, [s:he] [c:swore], on the evening in question].',
    style: 'indirect',
    name: 'Tobias Renn',
  },
  {
    at: 'T1',
    line: 'The judge, [s:Corvin Aldersay], [c:found] that [q:the lamp on the Grey Sow was lit at dusk and that it could not be shown to have been burning at midnight],',
    style: 'indirect',
    name: 'Corvin Aldersay',
    act: 'writing',
    saying: 'said-lamp-found',
  },
  {
    at: 'T1',
    line: 'which [s:she] [c:says] [q:was tact on the part of the ship].',
    style: 'indirect',
    name: 'Ilse Marrander',
  },
  {
    at: 'T1',
    line: '“[q:[p:I looked for it where it always was],” [s:she] [c:says], “[p:and I saw nothing but weather and heard the noise of the bar.]]”',
    style: 'direct',
    name: 'Ilse Marrander',
    saying: 'said-weather',
  },
  {
    at: 'T1',
    line: '[s:She] has been asked so often that she listens to herself with some interest, as one might to a cousin. “[q:I have thought since that I may have been looking at the right place from the wrong one. But that is thinking. You asked me what I saw.]”',
    style: 'direct',
    name: 'Ilse Marrander',
  },
  {
    at: 'T1',
    line: '“[q:[p:He lit it],” [s:he] [c:said]. “[p:She did not see it. I have had ten years to find out what is wrong with that, and there is nothing wrong with it. It was raining.]]”',
    style: 'direct',
    name: 'Toby Renn',
  },
];
