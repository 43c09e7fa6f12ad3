/** Pieces written for these tests: a title, paragraphs, a caption. Nobody and nothing in them is real. */

export interface TestPiece {
  readonly title: string;
  readonly body: readonly string[];
  readonly caption: string;
}

const piece = (title: string, caption: string, ...body: readonly string[]): TestPiece => ({ title, caption, body });

export const PIECES: readonly TestPiece[] = [
  piece(
    'Harbour Fire Leaves Forty Boats Without a Berth',
    'Burnt masts at the north quay of Elmford, where "three berths" remain',
    'A fire that began in a fuel shed on Tuesday night destroyed the wooden north quay of Elmford and left forty fishing boats without a berth, the harbour office said. Nobody was hurt.',
    'Ada Brandt, the harbour master, said the flames had reached the quay within ten minutes. “We cut the ropes and let the boats drift,” she said. “It was the only way to keep them from burning where they lay.”',
    'The town has asked its neighbours to take in the boats until a new quay can be built. Brandt expects the work to take at least eighteen months, and the fishermen fear that buyers will look elsewhere in the meantime.',
  ),
  piece(
    'Why Our Schools Should Teach the Stars Again',
    'Pupils at a telescope on the roof of the old mill school, in spring 2014',
    'When I was a child, every pupil in the valley learned to find the Pole Star before learning long division. Today hardly one teenager in ten can name a constellation, and I believe that we are poorer for it.',
    'Astronomy asks for patience, for arithmetic and for warm coats. It teaches that the sky belongs to no country. A telescope for each school would cost less than the sports hall roof did last year.',
    'The teachers I spoke with are willing. What they lack is an hour in the timetable, and somebody in the ministry who looks up from time to time.',
  ),
  piece(
    'Salt Marsh Survey Finds Bitterns Breeding After Sixty Years',
    'A reed bed in the Osthaven marsh, photographed from the dike',
    'Two pairs of bitterns have raised chicks in the Osthaven salt marsh, the first to do so in sixty years, a survey by volunteers has found. The birds had vanished when the marsh was drained for pasture.',
    'Imre Castell, who led the count, heard the booming call in April. He and eleven helpers then watched the reeds in shifts for seven weeks before they saw the young birds take wing.',
    'Water was let back into the marsh in 2009 against the protests of two farms. Their owners now rent out hides to visitors, and one of them, Greta Holt, says the birds pay better than the sheep did.',
  ),
  piece(
    'Orchestra Cancels Winter Season as Pension Dispute Drags On',
    'Empty desks in the concert hall, with the conductor’s stand in front',
    'The Bridge End Philharmonic has called off all concerts until March because its musicians and its trustees cannot agree on pensions, the two sides announced in separate letters on Friday.',
    'Violinists and cellists have played without a contract since the summer. The trustees offered a lump sum; the players want a fund. A mediator, Farid Dorn, resigned last week and would not say why.',
    'Subscribers will be given their money back. The hall itself stays open for touring choirs, and the youth orchestra will rehearse there on Saturdays as before.',
  ),
  piece(
    'New Ferry Timetable Angers Commuters on the Western Islands',
    'Passengers queue in the rain for the first ferry of the morning',
    'Commuters from the western islands must leave home forty minutes earlier from Monday on, because the ferry company has merged two morning crossings into one. More than nine hundred islanders signed a petition against the plan.',
    'The company says that fuel has become too dear to run half-empty ships. Cora Fenn, who cleans offices on the mainland, answered that the six o’clock crossing had never been half empty in the eleven years she has taken it.',
    'A hearing will be held at the town hall. The regional minister, Jonas Ekholm, has promised to travel there by ferry, on the merged crossing.',
  ),
  piece(
    'Archive Opens the Letters of a Forgotten Lighthouse Keeper',
    'A page in violet ink, dated to the winter storms',
    'For thirty-one winters a lighthouse keeper named Edda Ilves wrote a letter every Sunday and never posted one. The city archive of Salt Lake has now opened all sixteen hundred of them to readers.',
    'The letters are addressed to a sister who had emigrated. They tell of storms, of wrecks, of bread, and of a long quarrel with the lamp oil supplier that both sides appear to have enjoyed.',
    'Historians praise the weather notes above all: she measured wind and pressure three times a day. The archivist Bram Garland calls them the best record of the coast before the first station was built.',
  ),
  piece(
    'Vineyard Owners Turn to Sheep to Keep Down the Weeds',
    'Sheep graze between rows of vines above the river',
    'Twenty vineyards along the upper river have hired flocks of sheep to graze between their vines this spring instead of spraying. The animals eat weeds, leave dung and, so far, hardly touch the young leaves.',
    'A shepherd, Dele Kemp, moves three hundred ewes from slope to slope with two dogs. Growers pay him by the hectare. He says he has had to turn away more work than he could take.',
    'Researchers at the wine institute warn that copper, long used against mildew, is poison to sheep. They advise to test the soil first, and to keep the flocks out for a month after any treatment.',
  ),
  piece(
    'Night Trains Return to the Mountain Line After a Decade',
    'The first sleeping car arrives under falling snow',
    'Sleeping cars will run again between the capital and the mountain resorts from December, ten years after the last night train was withdrawn, the national railway said in a statement.',
    'Tickets start at the price of a modest hotel room. Hana Ashby, a spokeswoman, said that half of the berths for the first month had been sold within two days of the announcement.',
    'Hoteliers are delighted; residents near the marshalling yard are not. They remember the shunting at four in the morning, and have asked the railway to couple the cars elsewhere.',
  ),
];

/** The text of one piece, its parts put between title and body. */
export function textOf(piece: TestPiece, parts: readonly string[] = []): string {
  return [piece.title, ...parts, ...piece.body].join('\n\n');
}
