/**
 * The forms in which the truth about the collection is declared: by words, never by offsets.
 *
 * In: nothing. Out: the shapes that `sources.ts`, `passages.ts` and the other lists of this folder are
 * written in. Words are found in the source's text, where they must occur once; a space in them stands
 * for any run of white space, everything else for itself. So the truth says nothing about offsets, and
 * does not rest on the rooms that it measures.
 */
export interface DeclaredSource {
  readonly id: string;
  /** As in the export: `FILE`, or `FILE#ID` for a record. */
  readonly path: string;
  readonly status: 'read' | 'duplicate' | 'ignored';
  readonly mediaType: string;
  /** Null where nothing was decoded. */
  readonly encoding: 'utf-8' | 'windows-1252' | null;
  /** The id of the source that it repeats. */
  readonly duplicateOf?: string;
  readonly articles: readonly DeclaredArticle[];
}

export interface DeclaredArticle {
  readonly id: string;
  readonly siglum: string;
  /** The words that it begins and ends with. */
  readonly begins: string;
  readonly ends: string;
  readonly title: DeclaredName;
  readonly byline: DeclaredName | null;
  readonly captions: readonly string[];
  readonly published: {
    /** ISO days, both inclusive. */
    readonly from: string | null;
    readonly to: string | null;
    readonly how: 'given' | 'stated' | 'inferred' | 'unknown';
    readonly evidence: readonly DeclaredEvidence[];
  };
  /** Only where the input names it. */
  readonly outlet?: string;
  readonly externalId?: string;
}

/** Words with their place in the text, or from metadata. */
export interface DeclaredName {
  readonly words: string;
  readonly from: 'text' | 'metadata';
}

export interface DeclaredEvidence {
  /** The article that the words stand in. */
  readonly article: string;
  readonly words: string;
  readonly says: string;
}

export interface DeclaredThread {
  readonly id: string;
  readonly label: string;
  readonly tellings: readonly DeclaredPassage[];
  /**
   * Pairs whose alignment is not simply the one whole telling against the other, by the two sigla in reading
   * order: the words that correspond, or null where these two share nothing.
   */
  readonly pairs?: Readonly<Record<string, readonly [string, string] | null>>;
  /** Pairs whose order against the other passages of the same two articles is turned round, by their sigla. */
  readonly moved?: readonly string[];
}

export interface DeclaredPassage {
  /** The siglum of the article. */
  readonly at: string;
  readonly words: string;
  /** Which of several occurrences in the article, counted from 1; absent where there is only one. */
  readonly nth?: number;
}
