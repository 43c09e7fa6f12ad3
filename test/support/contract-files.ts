/**
 * The files of an export as a check reads them: rows with the fields that the contract names, and maps between them.
 */
export interface Place {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

export interface Source {
  readonly id: string;
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly encoding: string | null;
  readonly status: string;
  readonly duplicateOf?: string;
  readonly reason?: string;
  readonly vanished?: true;
}

interface Named {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
}

export interface Article extends Place {
  readonly id: string;
  readonly siglum: string;
  readonly title: Named | null;
  readonly byline: Named | null;
  readonly captions: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  readonly published: {
    readonly from: string | null;
    readonly to: string | null;
    readonly how: string;
    readonly evidence: readonly (Place & { readonly text: string; readonly says: string })[];
  };
  readonly language: string;
  readonly versionOf: string | null;
  readonly outlet?: string;
  readonly externalId?: string;
}

export interface Telling extends Place {
  readonly id: string;
  readonly kind: string;
  readonly article: string;
  readonly text: string;
  readonly rule: string;
  readonly thread: string | null;
  /** Of a quote: its parts joined. */
  readonly said?: string;
}

export interface Thread {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly tellings: readonly string[];
  readonly first: string;
  readonly independent: number;
  readonly agree: boolean | null;
  readonly note: string;
}

export interface Alignment {
  readonly thread: string;
  readonly a: Place;
  readonly b: Place;
  readonly similarity: number;
  readonly exact: boolean;
  readonly moved?: true;
}

export interface Collation {
  readonly thread: string;
  readonly witnesses: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
  readonly transpositions: readonly { readonly witness: string; readonly rows: readonly [number, number] }[];
}

export interface Export {
  readonly sources: readonly Source[];
  readonly articles: readonly Article[];
  readonly tellings: readonly Telling[];
  readonly threads: readonly Thread[];
  readonly alignments: readonly Alignment[];
  readonly collations: readonly Collation[];
  readonly problems: readonly { readonly source: string | null; readonly code: string; readonly message: string }[];
  /** Texts of the sources that were read, by id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly articleById: ReadonlyMap<string, Article>;
  readonly tellingById: ReadonlyMap<string, Telling>;
  /** Place of each source in `sources.jsonl`: the order of reading. */
  readonly rankOfSource: ReadonlyMap<string, number>;
}

type Row = readonly (number | string)[];

/** True where each row stands after the one before it, or equals it. */
export function inOrder(rows: readonly Row[]): boolean {
  return rows.every((row, i) => i === 0 || compare(rows[i - 1] ?? [], row) <= 0);
}

function compare(x: Row, y: Row): number {
  for (const [i, a] of x.entries()) {
    const b = y[i] ?? a;
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}
