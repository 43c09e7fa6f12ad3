/**
 * The names of the collection.
 *
 * In: nothing. Out: whom and what the articles name, with every form of the name. Of forms that overlap the
 * longest counts; titles and possessives stay outside. A form that means somebody else in one article is
 * named there; `unsure` marks forms that careful readers may leave out, or that may mean either of two.
 */
export interface DeclaredEntity {
  readonly id: string;
  readonly type: 'person' | 'organisation' | 'place' | 'other';
  readonly forms: readonly string[];
  /** The sigla of the articles in which these forms mean this; everywhere where absent. */
  readonly only?: readonly string[];
  /** Forms that name nobody for certain: they are in no thread. */
  readonly unsure?: true;
}

export const entities: readonly DeclaredEntity[] = [
  { id: 'ilse-marrander', type: 'person', forms: ['Ilse Marrander', 'Marrander'] },
  { id: 'aldous-marrander', type: 'person', forms: ['Aldous Marrander'] },
  // Three of one name: in C3 the bare "Tobias" is the keeper's father.
  { id: 'tobias-renn-father', type: 'person', forms: ['Tobias'], only: ['C3'] },
  { id: 'tobias-renn', type: 'person', forms: ['Tobias Renn', 'Renn', 'Tobias'] },
  { id: 'toby-renn', type: 'person', forms: ['Toby Renn', 'Toby'] },
  { id: 'either-renn', type: 'person', forms: ['T. Renn'], unsure: true },
  { id: 'ruvan-tsorne', type: 'person', forms: ['Ruvan Tsorne', 'Tsorne', 'Ruvan Zorne', 'Zorne'] },
  { id: 'corvin-aldersay', type: 'person', forms: ['Corvin Aldersay', 'Aldersay'] },
  { id: 'nella-quill', type: 'person', forms: ['Nella Quill', 'Quill'] },
  { id: 'ewan-strake', type: 'person', forms: ['Ewan Strake', 'Strake'] },
  { id: 'osk-dunmarrow', type: 'person', forms: ['Osk Dunmarrow'] },
  { id: 'ada-fennimore', type: 'person', forms: ['Ada Fennimore'] },
  { id: 'piet-maddox', type: 'person', forms: ['Piet Maddox'] },
  { id: 'ruben', type: 'person', forms: ['Ruben'] },
  { id: 'hesper', type: 'person', forms: ['Hesper'] },
  { id: 'dorrit-hallow', type: 'person', forms: ['Dorrit Hallow'] },
  { id: 'adela-thorne', type: 'person', forms: ['Adela Thorne'] },
  { id: 'leopold-farthing', type: 'person', forms: ['Leopold Farthing'] },
  { id: 'imre-solvane', type: 'person', forms: ['Imre Solvane'] },
  { id: 'families', type: 'other', forms: ['Renns', 'Maddox', 'Maddoxes', 'Fennimores'], unsure: true },
  { id: 'harrol-town', type: 'place', forms: ['Harrol', 'HARROL'] },
  { id: 'harrol-island', type: 'place', forms: ['Isle of Harrol'] },
  { id: 'tovelund', type: 'place', forms: ['Tøvelund', 'Toevelund', 'Tovelund'] },
  { id: 'grey-sow', type: 'place', forms: ['Grey Sow'] },
  { id: 'orrin-sound', type: 'place', forms: ['Orrin sound', 'ORRIN SOUND'] },
  { id: 'vessany', type: 'place', forms: ['Vessany'] },
  { id: 'ferry-company', type: 'organisation', forms: ['Harrol Ferry Company'] },
  { id: 'ministry', type: 'organisation', forms: ['Ministry of Ports', 'Ministry'] },
  { id: 'vps', type: 'organisation', forms: ['VPS'] },
  { id: 'courant', type: 'organisation', forms: ['Courant'] },
  { id: 'packet', type: 'organisation', forms: ['Harrol Packet', 'Packet'] },
  { id: 'tidewrack', type: 'organisation', forms: ['Tidewrack Quarterly'] },
  { id: 'maid-of-orrin', type: 'other', forms: ['Maid of Orrin', 'Maid'] },
  { id: 'good-intent', type: 'other', forms: ['Good Intent'] },
  { id: 'kittiwake', type: 'other', forms: ['Kittiwake'] },
  { id: 'perpetua', type: 'other', forms: ['Perpetua'] },
  { id: 'column', type: 'other', forms: ['From the Slipway'], unsure: true },
];
