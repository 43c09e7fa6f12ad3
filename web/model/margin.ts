/**
 * Where margin notes stand: each at its line, pushed down so that none lies over another.
 *
 * In: for each note the height it wants to stand at and its own height, in reading order, in pixels.
 * Out: the top of each. Method: one pass from above; a note starts where it wants to or a gap below
 * the one before it.
 */
export interface Note {
  readonly want: number;
  readonly height: number;
}

/** Tops of the notes. `from` is the first height that is free, `gap` the space between two notes. */
export function place(notes: readonly Note[], from: number, gap: number): number[] {
  let free = from;
  return notes.map(({ want, height }) => {
    const top = Math.max(want, free);
    free = top + height + gap;
    return top;
  });
}
