/**
 * The passages of the collection: wording of eight words or more that recurs, word for word or reworded.
 *
 * In: nothing. Out: the declared threads, each telling with its exact words, in reading order of the
 * sources. Stock phrases that several writers use by chance are named too: they are no passages.
 */
import type { DeclaredThread } from './declare.ts';

export const stockPhrases: readonly string[] = ['could not be reached for comment', 'at the time of going to press'];

export const passages: readonly DeclaredThread[] = [
  {
    id: 'aground',
    label: 'The ship takes the ground',
    tellings: [
      {
        at: 'C1',
        words:
          'The night ferry Maid of Orrin grounded on the Grey Sow, the bar at the mouth of the Orrin sound, with her engines still turning',
      },
      {
        at: 'V2',
        words:
          'The night ferry Maid of Orrin, which ran aground on the Grey Sow at the mouth of the Orrin sound late on Thursday with her engines still turning',
      },
      {
        at: 'T1',
        words:
          'the Maid of Orrin took the ground on the Grey Sow, the bar across the mouth of the sound, with her engines still turning',
      },
      {
        at: 'V1',
        words:
          'the night ferry Maid of Orrin grounded on the Grey Sow, the bar at the mouth of the Orrin sound, with her engines still turning',
      },
    ],
  },
  {
    id: 'boats',
    label: 'Eleven boats',
    tellings: [
      {
        at: 'C1',
        words:
          'Eleven fishing boats took the passengers off in turns, the children first, and the last of them cleared the bar at 4.05 am with two dogs and the ship’s cook aboard',
      },
      {
        at: 'P3',
        words: 'the last of them cleared the bar at 4.05 am with two dogs and the ship’s cook aboard',
      },
      { at: 'V3', words: 'Eleven fishing boats took the passengers off in turns, the children first' },
      {
        at: 'V1',
        words:
          "Eleven fishing boats took the passengers off in turns, the children first, and the last of them cleared the bar at 4.05 am with two dogs and the ship's cook aboard",
      },
    ],
    pairs: {
      'C1 P3': [
        'the last of them cleared the bar at 4.05 am with two dogs and the ship’s cook aboard',
        'the last of them cleared the bar at 4.05 am with two dogs and the ship’s cook aboard',
      ],
      'C1 V3': [
        'Eleven fishing boats took the passengers off in turns, the children first',
        'Eleven fishing boats took the passengers off in turns, the children first',
      ],
      'P3 V3': null,
      'P3 V1': [
        'the last of them cleared the bar at 4.05 am with two dogs and the ship’s cook aboard',
        "the last of them cleared the bar at 4.05 am with two dogs and the ship's cook aboard",
      ],
      'V3 V1': [
        'Eleven fishing boats took the passengers off in turns, the children first',
        'Eleven fishing boats took the passengers off in turns, the children first',
      ],
    },
  },
  {
    id: 'log',
    label: 'What the harbour office logged',
    tellings: [
      {
        at: 'C2',
        words:
          'The harbour office at Harrol said it had logged the beacon as lit at 6.50 pm and had received no report of a fault',
      },
      {
        at: 'V3',
        words: 'The harbour office had logged the beacon as lit at 6.20 pm and had received no report of a fault',
      },
      {
        at: 'V1',
        words:
          'The harbour office at Harrol said it had logged the beacon as lit at 6.20 pm and had received no report of a fault',
      },
    ],
  },
  {
    id: 'ship',
    label: 'The ship and her route',
    tellings: [
      {
        at: 'V3',
        words:
          'The Maid of Orrin, built in 1961 and lengthened in 1984, has worked the night crossing between Harrol and the Isle of Harrol for twenty-two winters',
      },
      {
        at: 'V1',
        words:
          'The Maid of Orrin, built in 1961 and lengthened in 1984, has worked the night crossing between Harrol and the Isle of Harrol for twenty-two winters',
      },
    ],
    moved: ['V3 V1'],
  },
  {
    id: 'weather',
    label: 'What the captain saw',
    tellings: [
      { at: 'L1', words: 'Nothing there but weather and the noise of the bar' },
      {
        at: 'C2',
        words:
          'I looked for the light where it has always been, and there was nothing there but weather and the noise of the bar',
      },
      {
        at: 'V3',
        words:
          'I looked for the light where it had always been, and there was nothing there but weather and the noise of the bar',
      },
      {
        at: 'T1',
        words:
          'I looked for it where it always was,” she says, “and I saw nothing but weather and heard the noise of the bar',
      },
    ],
    pairs: {
      'L1 C2': [
        'Nothing there but weather and the noise of the bar',
        'nothing there but weather and the noise of the bar',
      ],
      'L1 V3': [
        'Nothing there but weather and the noise of the bar',
        'nothing there but weather and the noise of the bar',
      ],
      'L1 T1': [
        'Nothing there but weather and the noise of the bar',
        'nothing but weather and heard the noise of the bar',
      ],
    },
  },
  {
    id: 'tide-saying',
    label: 'Waiting for the tide',
    tellings: [
      { at: 'P1', words: 'Nobody in this sound was ever drowned by waiting for the tide' },
      { at: 'T1', words: 'Nobody in this sound was ever drowned by waiting for the tide' },
    ],
    moved: ['P1 T1'],
  },
  {
    id: 'rehearsal',
    label: 'What the children were told',
    tellings: [
      { at: 'P2', words: 'We were told it was a rehearsal, and we did not believe it' },
      { at: 'P1', words: 'The children were told it was a rehearsal, and the children did not believe it' },
      { at: 'T1', words: 'The children were told it was a rehearsal, and the children did not believe it' },
    ],
    pairs: {
      'P2 P1': [
        'were told it was a rehearsal, and we did not believe it',
        'were told it was a rehearsal, and the children did not believe it',
      ],
      'P2 T1': [
        'were told it was a rehearsal, and we did not believe it',
        'were told it was a rehearsal, and the children did not believe it',
      ],
    },
  },
  {
    id: 'answered-for',
    label: 'Nobody is missing',
    tellings: [
      {
        at: 'C1',
        nth: 1,
        words: 'No one was reported missing, and the company said every name on its list had been answered for',
      },
      {
        at: 'C1',
        nth: 2,
        words: 'No one was reported missing, and the company said every name on its list had been answered for',
      },
    ],
  },
  {
    id: 'lamp-found',
    label: 'What the inquiry found of the lamp',
    tellings: [
      {
        at: 'C3',
        words: 'found that the lamp was lit at dusk and could not be shown to have been burning at midnight',
      },
      {
        at: 'L1',
        words:
          'found only that the lamp on the Grey Sow was lit at dusk and could not be shown to have been burning at midnight',
      },
      {
        at: 'V3',
        words:
          'found that the lamp on the Grey Sow was lit at dusk and that it could not be shown to have been burning at midnight',
      },
      {
        at: 'T1',
        words:
          'found that the lamp on the Grey Sow was lit at dusk and that it could not be shown to have been burning at midnight',
      },
    ],
  },
  {
    id: 'piglets',
    label: 'How the boats came',
    tellings: [
      {
        at: 'P1',
        words:
          'They came out of the dark in no order at all, the Kittiwake and the Good Intent and little Perpetua with her one lamp, and lay along the ferry’s side like piglets, each taking ten or a dozen and backing off for the next',
      },
      {
        at: 'T1',
        words:
          'They came out of the dark in no order at all, the Kittiwake and the Good Intent and little Perpetua with her single lamp, and lay along the ship’s side like piglets, each taking ten or a dozen and going back for the next',
      },
    ],
  },
  {
    id: 'no-comment',
    label: 'The company waits for the inquiry',
    tellings: [
      {
        at: 'L1',
        words:
          'the company would not comment on the position of its vessel until the inquiry had heard from those who were on her bridge',
      },
      {
        at: 'V2',
        words:
          'The company will not comment on the position of its vessel until the inquiry has heard from those who were on her bridge',
      },
      {
        at: 'C2',
        words:
          'The company will not comment on the position of its vessel until the inquiry has heard from those who were on her bridge',
      },
    ],
  },
  {
    id: 'tea',
    label: 'Tea in the net loft',
    tellings: [
      {
        at: 'P3',
        words:
          'Tea will be served in the net loft at Tøvelund afterwards, and anyone who was aboard, or who went out to her, drinks free',
      },
      {
        at: 'P2',
        words:
          'Tea will be served in the net loft at Tøvelund afterwards, and anyone who was aboard, or who went out to her, drinks free',
      },
    ],
  },
  {
    id: 'keeper',
    label: 'The keeper’s years',
    tellings: [
      {
        at: 'C3',
        words:
          'trimmed the lamp on the Grey Sow for thirty-one years, by hand, from an open boat, and was paid for nineteen of them',
      },
      {
        at: 'T1',
        words:
          'trimmed the lamp on the Grey Sow for thirty-three years, by hand, from an open boat, and had been paid for nineteen of them',
      },
    ],
  },
  {
    id: 'treated',
    label: 'Who was treated',
    tellings: [
      { at: 'C1', words: 'Seven passengers were treated for cold and a deckhand for a broken wrist' },
      {
        at: 'P1',
        words: 'Seven passengers were treated for cold, and young Ewan Strake of the deck crew for a broken wrist',
      },
      { at: 'V2', words: 'Seven passengers were treated for cold and a deckhand, Ewan Strake, for a broken wrist' },
    ],
  },
  {
    id: 'ebb',
    label: 'How far the tide fell',
    tellings: [
      {
        at: 'V2',
        words:
          'The tide, which had fallen eleven feet by three in the morning, left the ferry upright on the sand with her lights on',
      },
      {
        at: 'V3',
        words:
          'The tide, which had fallen 3.4 metres by three in the morning, left the ferry upright on the sand with her lights on',
      },
    ],
  },
  {
    id: 'office',
    label: 'The harbour office does not go out to look',
    tellings: [
      { at: 'L2', words: 'I have it from the harbour office, which does not go out to look' },
      { at: 'L1', words: 'I have it from the harbour office, which does not go out to look' },
    ],
  },
];
