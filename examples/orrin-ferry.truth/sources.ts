/**
 * What lies in the folder, and which articles each file holds.
 *
 * In: nothing. Out: the declared sources, in reading order: files by path, records by line.
 */
import type { DeclaredEvidence, DeclaredSource } from './declare.ts';

/** The report of the inquiry: it fixes the night that the anniversaries count from. */
const night: DeclaredEvidence = {
  article: 'vps-report',
  words: 'Thursday 8 March',
  says: 'The report of the inquiry gives the day of the grounding, in the year of its dateline.',
};

export const sources: readonly DeclaredSource[] = [
  {
    id: 'courant-page',
    path: 'courant-ferry-passengers.html',
    status: 'read',
    mediaType: 'text/html',
    encoding: 'utf-8',
    articles: [
      {
        id: 'courant-rescue',
        siglum: 'C1',
        begins: 'Ferry passengers brought off sandbar by fishing boats',
        ends: 'Mr Corvin Aldersay, to inquire.',
        title: { words: 'Ferry passengers brought off sandbar by fishing boats', from: 'text' },
        byline: { words: 'By Adela Thorne in Harrol', from: 'text' },
        captions: ['The ferry at daybreak on Friday, an hour before the water came back to her.'],
        published: { from: '2007-03-09', to: '2007-03-09', how: 'given', evidence: [] },
        outlet: 'Vessany Courant',
      },
    ],
  },
  {
    id: 'cuttings',
    path: 'cuttings.txt',
    status: 'read',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    articles: [
      {
        id: 'packet-kettle',
        siglum: 'P3',
        begins: 'Kettle on for the Maid',
        ends: 'stood at thirty-one at the time of going to press.',
        title: { words: 'Kettle on for the Maid', from: 'text' },
        byline: null,
        captions: [
          'The “Good Intent” and the “Kittiwake” dressed for last year’s tea. Photograph: Dorrit Hallow',
          "The 'Good Intent' and the 'Kittiwake' dressed for last year's tea. Photograph: Dorrit Hallow",
        ],
        published: {
          from: '2009-03-02',
          to: '2009-03-07',
          how: 'inferred',
          evidence: [
            {
              article: 'packet-kettle',
              words: 'The second anniversary of the grounding falls on Sunday',
              says: 'Written in the week before the second anniversary, which was a Sunday.',
            },
            night,
          ],
        },
      },
      {
        id: 'courant-renn',
        siglum: 'C3',
        begins: 'Tobias Renn, keeper of the Grey Sow light',
        ends: 'It has no gaps.',
        title: { words: 'Tobias Renn, keeper of the Grey Sow light', from: 'text' },
        byline: { words: 'By Adela Thorne', from: 'text' },
        captions: [],
        published: {
          from: '2010-03-04',
          to: '2010-03-04',
          how: 'stated',
          evidence: [
            {
              article: 'courant-renn',
              words: '4 March 2010',
              says: 'A line of its own under the title gives the day.',
            },
          ],
        },
      },
      {
        id: 'lantern-light',
        siglum: 'L2',
        begins: 'A light that nobody lights',
        ends: 'I thought I should put that in the book.',
        title: { words: 'A light that nobody lights', from: 'text' },
        byline: { words: 'By Leopold Farthing', from: 'text' },
        captions: [],
        published: { from: null, to: null, how: 'unknown', evidence: [] },
      },
    ],
  },
  {
    id: 'picture',
    path: 'grey-sow-beacon.png',
    status: 'ignored',
    mediaType: 'image/png',
    encoding: null,
    articles: [],
  },
  {
    id: 'packet-pupil',
    path: 'harrol-packet/by-one-of-the-fourteen.txt',
    status: 'read',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    articles: [
      {
        id: 'packet-fourteen',
        siglum: 'P2',
        begins: 'What it was like, by one of the fourteen',
        ends: 'sings alto, for the present.',
        title: { words: 'What it was like, by one of the fourteen', from: 'text' },
        byline: { words: 'By Piet Maddox', from: 'text' },
        captions: [],
        published: {
          from: '2008-03-02',
          to: '2008-03-07',
          how: 'inferred',
          evidence: [
            {
              article: 'packet-fourteen',
              words: 'It will be a year on Saturday.',
              says: 'Written in the week before the first anniversary, which was a Saturday.',
            },
            night,
          ],
        },
      },
    ],
  },
  {
    id: 'packet-boats',
    path: 'harrol-packet/the-night-the-boats-went-out.txt',
    status: 'read',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    articles: [
      {
        id: 'packet-night',
        siglum: 'P1',
        begins: 'The Harrol Packet Thursday 15 March 2007',
        ends: 'had been fixed at the time of going to press.',
        title: { words: 'The night the boats went out', from: 'text' },
        byline: { words: 'By Dorrit Hallow', from: 'text' },
        captions: [],
        published: {
          from: '2007-03-15',
          to: '2007-03-15',
          how: 'stated',
          evidence: [
            { article: 'packet-night', words: 'Thursday 15 March 2007', says: 'The head of the page gives the day.' },
          ],
        },
      },
    ],
  },
  {
    id: 'lantern-column',
    path: 'lantern-from-the-slipway.md',
    status: 'read',
    mediaType: 'text/markdown',
    encoding: 'utf-8',
    articles: [
      {
        id: 'lantern-dark',
        siglum: 'L1',
        begins: '_From the Slipway, a column',
        ends: 'which does not go out to look.',
        title: { words: 'Nineteen days to find the dark', from: 'metadata' },
        byline: { words: 'Leopold Farthing', from: 'metadata' },
        captions: [],
        published: { from: '2007-11-24', to: '2007-11-24', how: 'given', evidence: [] },
        outlet: 'The Evening Lantern',
      },
    ],
  },
  {
    id: 'archive-1',
    path: 'press-archive.jsonl#vps-070310',
    status: 'read',
    mediaType: 'application/x-ndjson',
    encoding: 'utf-8',
    articles: [
      {
        id: 'vps-refloated',
        siglum: 'V2',
        begins: 'HARROL, Saturday (VPS)',
        ends: 'will run as usual from Monday.',
        title: { words: 'Ferry refloated; company counts 112 passengers', from: 'metadata' },
        byline: { words: 'VPS staff', from: 'metadata' },
        captions: [],
        published: { from: '2007-03-10', to: '2007-03-10', how: 'given', evidence: [] },
        outlet: 'Vessany Press Service',
        externalId: 'vps-070310',
      },
    ],
  },
  {
    id: 'archive-2',
    path: 'press-archive.jsonl#courant-070312',
    status: 'read',
    mediaType: 'application/x-ndjson',
    encoding: 'utf-8',
    articles: [
      {
        id: 'courant-captain',
        siglum: 'C2',
        begins: 'Captain Ilse Marrander received us',
        ends: 'hold everyone who was there.',
        title: { words: 'The captain, the kettle and the light', from: 'metadata' },
        byline: { words: 'Adela Thorne', from: 'metadata' },
        captions: [],
        published: { from: '2007-03-12', to: '2007-03-12', how: 'given', evidence: [] },
        outlet: 'Vessany Courant',
        externalId: 'courant-070312',
      },
    ],
  },
  {
    id: 'archive-3',
    path: 'press-archive.jsonl#vps-071122',
    status: 'read',
    mediaType: 'application/x-ndjson',
    encoding: 'utf-8',
    articles: [
      {
        id: 'vps-report',
        siglum: 'V3',
        begins: 'HARROL, 22 November 2007 (VPS)',
        ends: 'Renn could not be reached for comment.',
        title: { words: 'Inquiry cannot say whether beacon burned', from: 'metadata' },
        byline: { words: 'VPS staff', from: 'metadata' },
        captions: [],
        published: { from: '2007-11-22', to: '2007-11-22', how: 'given', evidence: [] },
        outlet: 'Vessany Press Service',
        externalId: 'vps-071122',
      },
    ],
  },
  {
    id: 'tidewrack',
    path: 'tidewrack-ten-winters.txt',
    status: 'read',
    mediaType: 'text/plain',
    encoding: 'windows-1252',
    articles: [
      {
        id: 'tidewrack-winters',
        siglum: 'T1',
        begins: 'Tidewrack Quarterly, Spring 2017',
        ends: 'read at the net loft on 8 March.',
        title: { words: 'Ten winters on the Grey Sow', from: 'text' },
        byline: { words: 'By Imre Solvane', from: 'text' },
        captions: [],
        published: {
          from: '2017-03-01',
          to: '2017-05-31',
          how: 'stated',
          evidence: [
            { article: 'tidewrack-winters', words: 'Spring 2017', says: 'The head of the page gives the season.' },
          ],
        },
      },
    ],
  },
  {
    id: 'vps-first',
    path: 'vessany-press/maid-of-orrin-aground.txt',
    status: 'read',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    articles: [
      {
        id: 'vps-aground',
        siglum: 'V1',
        begins: 'NIGHT FERRY AGROUND AT ENTRANCE',
        ends: 'said that an inquiry would be ordered.',
        title: { words: 'NIGHT FERRY AGROUND AT ENTRANCE TO ORRIN SOUND', from: 'text' },
        byline: null,
        captions: [],
        published: {
          from: '2007-03-09',
          to: '2007-03-09',
          how: 'stated',
          evidence: [{ article: 'vps-aground', words: '9 March 2007', says: 'The dateline gives the day.' }],
        },
      },
    ],
  },
  {
    id: 'vps-copy',
    path: 'vessany-press/second-copy.txt',
    status: 'duplicate',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    duplicateOf: 'vps-first',
    articles: [],
  },
];
