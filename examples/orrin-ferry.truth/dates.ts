/**
 * The dates, times and durations of the collection.
 *
 * In: nothing. Out: every temporal expression, as a line of its article in which brackets mark it (`d`),
 * with its TIMEX3 value. `unsure` marks those on which careful readers may differ, as to whether they are
 * dates at all or what their value is: a measure should neither ask for them nor count them as wrong.
 */
export interface DeclaredDate {
  /** The siglum of the article. */
  readonly at: string;
  readonly line: string;
  readonly timex: string;
  readonly how: 'explicit' | 'relative' | 'anniversary';
  /** What recurs; otherwise the value says whether it is a day, a time or a duration. */
  readonly type?: 'SET';
  readonly unsure?: true;
  /** The id of the event that it dates, where more than one article does. */
  readonly event?: string;
  /** The id of the event that an anniversary looks back to. */
  readonly origin?: string;
}

/** Events that several articles date, by id. */
export const events: Readonly<Record<string, string>> = {
  'dated-grounding': 'The night of the grounding',
  'dated-last-boat': 'The last boat clears the bar',
  'dated-logged': 'The beacon logged as lit',
};

const grounding = { event: 'dated-grounding' };
const lastBoat = { timex: '2007-03-09T04:05', how: 'relative', event: 'dated-last-boat' } as const;
const logged = { timex: '2007-03-08T18:20', how: 'relative', event: 'dated-logged' } as const;
const midnight = { timex: '2007-03-09T00:00', how: 'relative', unsure: true } as const;
const dusk = { timex: '2007-03-08TEV', how: 'relative', unsure: true } as const;

export const dates: readonly DeclaredDate[] = [
  { at: 'V1', line: 'HARROL, [d:9 March 2007] (VPS)', timex: '2007-03-09', how: 'explicit' },
  {
    at: 'V1',
    line: 'In [d:the early hours of Friday] the night ferry',
    timex: '2007-03-09TMO',
    how: 'relative',
    ...grounding,
  },
  { at: 'V1', line: 'By [d:first light] at least', timex: '2007-03-09TMO', how: 'relative', unsure: true },
  { at: 'V1', line: 'the bar at [d:4.05 am] with', ...lastBoat },
  { at: 'V1', line: 'spent [d:about four hours] on', timex: 'PT4H', how: 'explicit' },
  { at: 'V1', line: 'not clear on [d:Friday morning].', timex: '2007-03-09TMO', how: 'relative' },
  { at: 'V1', line: 'as lit at [d:6.20 pm] and', ...logged },
  { at: 'V1', line: 'built in [d:1961] and', timex: '1961', how: 'explicit' },
  { at: 'V1', line: 'lengthened in [d:1984], has', timex: '1984', how: 'explicit' },
  { at: 'V1', line: 'for [d:twenty-two winters].', timex: 'P22Y', how: 'explicit', unsure: true },
  { at: 'C1', line: '[d:Friday 9 March 2007]', timex: '2007-03-09', how: 'explicit' },
  { at: 'C1', line: 'at [d:daybreak on Friday],', timex: '2007-03-09TMO', how: 'relative' },
  { at: 'C1', line: '[d:an hour] before the water', timex: 'PT1H', how: 'explicit' },
  { at: 'C1', line: 'spent [d:the small hours] on', timex: '2007-03-09TMO', how: 'relative', unsure: true },
  {
    at: 'C1',
    line: 'it was [d:ten minutes past midnight on 9 March].',
    timex: '2007-03-09T00:10',
    how: 'explicit',
    ...grounding,
  },
  { at: 'C1', line: 'on [d:Thursday evening] and', timex: '2007-03-08TEV', how: 'relative' },
  { at: 'C1', line: 'the bar at [d:4.05 am] with', ...lastBoat },
  { at: 'C1', line: '[d:Before breakfast] the talk', timex: '2007-03-09TMO', how: 'relative', unsure: true },
  { at: 'C1', line: 'for [d:nine years].', timex: 'P9Y', how: 'explicit' },
  { at: 'C1', line: 'Update, [d:6 pm]', timex: '2007-03-09T18:00', how: 'relative' },
  { at: 'C1', line: 'the bar at [d:4.40 pm],', timex: '2007-03-09T16:40', how: 'relative' },
  { at: 'V2', line: 'HARROL, [d:Saturday] (VPS)', timex: '2007-03-10', how: 'relative' },
  { at: 'V2', line: 'sound [d:late on Thursday] with', timex: '2007-03-08TNI', how: 'relative', ...grounding },
  { at: 'V2', line: 'her berth on [d:Saturday] with', timex: '2007-03-10', how: 'relative' },
  { at: 'V2', line: 'waited [d:nearly four hours].', timex: 'PT4H', how: 'explicit' },
  { at: 'V2', line: 'by [d:three in the morning], left', timex: '2007-03-09T03:00', how: 'relative' },
  { at: 'V2', line: 'crossing [d:every week] to', timex: 'P1W', how: 'explicit', type: 'SET' },
  { at: 'V2', line: 'as usual from [d:Monday].', timex: '2007-03-12', how: 'relative' },
  { at: 'C2', line: 'on [d:the night of 8 March] with', timex: '2007-03-08TNI', how: 'explicit', ...grounding },
  { at: 'C2', line: 'She said it [d:now] before', timex: 'PRESENT_REF', how: 'relative', unsure: true },
  {
    at: 'C2',
    line: 'as lit at [d:6.50 pm] and',
    timex: '2007-03-08T18:50',
    how: 'relative',
    event: 'dated-logged',
  },
  { at: 'C2', line: 'saw at [d:ten to midnight].', timex: '2007-03-08T23:50', how: 'relative' },
  { at: 'C2', line: 'the corner [d:all winter], to', timex: '2006-WI', how: 'relative', unsure: true },
  { at: 'C2', line: 'perhaps [d:eight minutes].', timex: 'PT8M', how: 'explicit' },
  { at: 'C2', line: 'from which on [d:Sunday] she', timex: '2007-03-11', how: 'relative' },
  { at: 'C2', line: 'for [d:seventeen years], is', timex: 'P17Y', how: 'explicit' },
  { at: 'C2', line: 'the inquiry on [d:Wednesday],', timex: '2007-03-14', how: 'relative' },
  { at: 'P1', line: '[d:Thursday 15 March 2007]', timex: '2007-03-15', how: 'explicit' },
  { at: 'P1', line: 'visitors in [d:July];', timex: 'XXXX-07', how: 'explicit', unsure: true },
  { at: 'P1', line: 'but [d:last Thursday] nobody', timex: '2007-03-08', how: 'relative', ...grounding },
  { at: 'P1', line: 'still at [d:ten to twelve] is', timex: 'TXX:XX', how: 'relative', unsure: true },
  { at: 'P1', line: 'by [d:a quarter past midnight] the', timex: '2007-03-09T00:15', how: 'relative' },
  { at: 'P1', line: 'had gone [d:four] when', timex: '2007-03-09T04:00', how: 'relative', unsure: true },
  { at: 'P1', line: 'It was [d:five] before', timex: '2007-03-09T05:00', how: 'relative', unsure: true },
  { at: 'P1', line: 'until [d:next month], having', timex: '2007-04', how: 'relative' },
  { at: 'P1', line: 'by hand, [d:every evening], by', timex: 'P1D', how: 'explicit', type: 'SET' },
  { at: 'P1', line: 'he did [d:that evening] and', timex: '2007-03-08TEV', how: 'relative' },
  { at: 'P1', line: 'aboard at [d:six] with', timex: '2007-03-09T06:00', how: 'relative', unsure: true },
  { at: 'V3', line: 'HARROL, [d:22 November 2007] (VPS)', timex: '2007-11-22', how: 'explicit' },
  { at: 'V3', line: 'ferry [d:last March] has', timex: '2007-03', how: 'relative', ...grounding },
  { at: 'V3', line: 'built in [d:1961] and', timex: '1961', how: 'explicit' },
  { at: 'V3', line: 'lengthened in [d:1984], has', timex: '1984', how: 'explicit' },
  { at: 'V3', line: 'for [d:twenty-two winters].', timex: 'P22Y', how: 'explicit', unsure: true },
  { at: 'V3', line: 'over [d:19 days], published', timex: 'P19D', how: 'explicit' },
  { at: 'V3', line: 'report on [d:Thursday]. The', timex: '2007-11-22', how: 'relative' },
  { at: 'V3', line: 'lit at [d:dusk] and', ...dusk },
  { at: 'V3', line: 'burning at [d:midnight].', ...midnight },
  {
    at: 'V3',
    line: 'touched at [d:11.52 pm on Thursday 8 March],',
    timex: '2007-03-08T23:52',
    how: 'explicit',
    ...grounding,
  },
  { at: 'V3', line: 'left her [d:three hours and forty-one minutes] later', timex: 'PT3H41M', how: 'explicit' },
  { at: 'V3', line: 'by [d:three in the morning], left', timex: '2007-03-09T03:00', how: 'relative' },
  { at: 'V3', line: 'as lit at [d:6.20 pm] and', ...logged },
  { at: 'V3', line: '[d:eleven more minutes] in', timex: 'PT11M', how: 'explicit' },
  { at: 'L1', line: 'sat for [d:nineteen days] in', timex: 'P19D', how: 'explicit' },
  { at: 'L1', line: 'On [d:the night of 7 March] a', timex: '2007-03-07TNI', how: 'explicit', ...grounding },
  { at: 'L1', line: 'lit at [d:dusk] and', timex: '2007-03-07TEV', how: 'relative', unsure: true },
  { at: 'L1', line: 'burning at [d:midnight].', timex: '2007-03-08T00:00', how: 'relative', unsure: true },
  { at: 'L1', line: 'told in [d:the spring] that', timex: '2007-SP', how: 'relative' },
  { at: 'L1', line: 'has [d:now] found', timex: 'PRESENT_REF', how: 'relative', unsure: true },
  { at: 'L1', line: 'see by [d:the summer].', timex: '2008-SU', how: 'relative' },
  {
    at: 'P2',
    line: 'It will be [d:a year on Saturday].',
    timex: '2008-03-08',
    how: 'anniversary',
    origin: 'dated-grounding',
  },
  { at: 'P2', line: 'In [d:November] when', timex: '2007-11', how: 'relative' },
  { at: 'P2', line: 'On [d:Saturday] the boats', timex: '2008-03-08', how: 'relative' },
  { at: 'P3', line: 'dressed for [d:last year]’s tea.', timex: '2008', how: 'relative' },
  { at: 'P3', line: "dressed for [d:last year]'s tea.", timex: '2008', how: 'relative' },
  {
    at: 'P3',
    line: '[d:The second anniversary of the grounding] falls',
    timex: '2009-03-08',
    how: 'anniversary',
    origin: 'dated-grounding',
  },
  { at: 'P3', line: 'falls on [d:Sunday], and', timex: '2009-03-08', how: 'relative' },
  { at: 'P3', line: 'the bar at [d:4.05 am] with', ...lastBoat },
  { at: 'P3', line: 'choir [d:that night], eleven', timex: '2007-03-08TNI', how: 'relative', ...grounding },
  { at: 'P3', line: 'since [d:January] has', timex: '2009-01', how: 'relative' },
  { at: 'P3', line: 'passing at [d:about ten to midnight],', timex: '2009-03-08T23:50', how: 'relative' },
  { at: 'P3', line: 'left behind [d:last year] stood', timex: '2008', how: 'relative' },
  { at: 'C3', line: '[d:4 March 2010]', timex: '2010-03-04', how: 'explicit' },
  { at: 'C3', line: 'sandbar [d:every evening] for', timex: 'P1D', how: 'explicit', type: 'SET' },
  { at: 'C3', line: 'about [d:one evening] for', timex: '2007-03-08TEV', how: 'relative', unsure: true },
  { at: 'C3', line: 'for [d:thirty-one years], by', timex: 'P31Y', how: 'explicit' },
  { at: 'C3', line: 'will be [d:three years ago on Monday].', timex: '2007-03-08', how: 'anniversary', ...grounding },
  { at: 'C3', line: 'for [d:some months] letters', timex: 'PXM', how: 'explicit' },
  { at: 'C3', line: 'was lit at [d:dusk] and', ...dusk },
  { at: 'C3', line: 'burning at [d:midnight].', ...midnight },
  { at: 'C3', line: 'burned [d:all night].', timex: '2007-03-08TNI', how: 'relative', unsure: true },
  { at: 'C3', line: 'him on [d:Sundays].', timex: 'XXXX-WXX-7', how: 'explicit', type: 'SET' },
  { at: 'C3', line: 'in [d:the autumn after the report],', timex: '2008-FA', how: 'relative' },
  { at: 'C3', line: 'lit it at [d:dusk]. His', timex: 'TEV', how: 'relative', unsure: true },
  { at: 'L2', line: 'on [d:ninety nights] last winter', timex: 'P90D', how: 'explicit', unsure: true },
  { at: 'L2', line: 'nights [d:last winter] it', timex: 'XXXX-WI', how: 'relative' },
  { at: 'L2', line: 'sends it [d:every hour] by', timex: 'PT1H', how: 'explicit', type: 'SET' },
  { at: 'L2', line: 'the [d:two nights] between', timex: 'P2D', how: 'explicit', unsure: true },
  { at: 'L2', line: 'the bar [d:each evening of the year] with', timex: 'P1D', how: 'explicit', type: 'SET' },
  { at: 'T1', line: 'Quarterly, [d:Spring 2017]', timex: '2017-SP', how: 'explicit' },
  { at: 'T1', line: '[d:Ten winters] on the', timex: 'P10Y', how: 'explicit', unsure: true },
  { at: 'T1', line: 'for [d:twenty-six years], said', timex: 'P26Y', how: 'explicit' },
  { at: 'T1', line: 'in [d:January], as', timex: '2017-01', how: 'relative' },
  { at: 'T1', line: 'island [d:a night]’s sail', timex: 'P1D', how: 'explicit', unsure: true },
  {
    at: 'T1',
    line: '[d:A little before midnight on the 8th of March, ten years ago], the',
    timex: '2007-03-08TNI',
    how: 'relative',
    ...grounding,
  },
  { at: 'T1', line: '“[d:Five hours],”', timex: 'PT5H', how: 'explicit' },
  { at: 'T1', line: '“[d:Five and a half],”', timex: 'PT5H30M', how: 'explicit', unsure: true },
  { at: 'T1', line: 'in print [d:within the week].', timex: 'P1W', how: 'relative', unsure: true },
  { at: 'T1', line: 'are grown [d:now].', timex: 'PRESENT_REF', how: 'relative', unsure: true },
  { at: 'T1', line: 'for [d:thirty-three years], by', timex: 'P33Y', how: 'explicit' },
  { at: 'T1', line: 'was lit at [d:dusk] and', ...dusk },
  { at: 'T1', line: 'burning at [d:midnight],', ...midnight },
  { at: 'T1', line: 'have had [d:ten years] to', timex: 'P10Y', how: 'explicit' },
  { at: 'T1', line: 'loft on [d:8 March].', timex: '2017-03-08', how: 'explicit' },
  { at: 'P2', line: 'sorry [d:now] that', timex: 'PRESENT_REF', how: 'relative', unsure: true },
  { at: 'P2', line: 'is in [d:his last year] at', timex: 'P1Y', how: 'relative', unsure: true },
  { at: 'C3', line: '[d:The evening in question] will', timex: '2007-03-08TEV', how: 'relative', unsure: true },
  { at: 'T1', line: 'on [d:the evening in question]. The', timex: '2007-03-08TEV', how: 'relative', unsure: true },
  { at: 'T1', line: 'in [d:the same month] as', timex: 'XXXX-XX', how: 'relative', unsure: true },
  { at: 'T1', line: 'He is [d:now] older', timex: 'PRESENT_REF', how: 'relative', unsure: true },
];
