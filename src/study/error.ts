/**
 * What a user can mend: an error with a code, a sentence, and what to do. Codes stand in `docs/errors.md`.
 */
export const errorCodes = {
  'path-missing': {
    means: 'A path that was named is not there.',
    mend: 'Check the spelling, or run the command from another folder.',
  },
  'path-unreadable': {
    means: 'A file or folder is there but may not be read.',
    mend: 'Ask for leave to read it, or copy it to a folder of your own.',
  },
  'nothing-to-study': {
    means: 'The paths hold no file at all.',
    mend: 'Name a file, or a folder that has files in it.',
  },
  'nothing-readable': {
    means: 'The paths hold files, but none that could be read as articles.',
    mend: 'See the reasons listed above it; save the files as text, HTML, JSONL or CSV.',
  },
  'not-a-study': {
    means: 'The file is not a study, or not one that Tellings made.',
    mend: 'Name a .tellings file; study the articles first with "tellings study PATH".',
  },
  'newer-study': {
    means: 'The study was made by a newer version of Tellings.',
    mend: 'Update Tellings, or study the files again into another file with --out.',
  },
  'older-study': {
    means: 'The study was made by an earlier, unreleased Tellings, whose tables were others.',
    mend: 'Study the files again into a new file with --out.',
  },
  'study-damaged': {
    means: 'The study file is cut off or damaged.',
    mend: 'Study the files again into a new file with --out.',
  },
  'study-busy': {
    means: 'Another run is writing to this study.',
    mend: 'Wait until it has ended, or choose another file with --out.',
  },
  'study-unfinished': {
    means: 'The study was cut off before it was complete.',
    mend: 'Run the same "tellings study" command again: it goes on where it stopped.',
  },
  'cannot-write': {
    means: 'The study or export cannot be written in this place.',
    mend: 'Choose a folder you may write to, with --out or --to, and see that the disk has room.',
  },
  'port-in-use': {
    means: 'The port asked for is taken by another program.',
    mend: 'Leave --port out, or choose another.',
  },
  'reader-missing': {
    means: 'The pages of the reader have not been built.',
    mend: 'Run "npm run build:web" in the checkout once.',
  },
  'collection-too-large': {
    means: 'The collection holds more words than one study can compare.',
    mend: 'Divide the collection and study its parts.',
  },
  'memory-short': {
    means: 'Comparing the articles needs more memory than --memory asks for; the run goes on with what it needs.',
    mend: 'Give it more with --memory, or divide the collection and study its parts.',
  },
  usage: {
    means: 'The command or an option was not understood.',
    mend: 'Run "tellings --help", or "tellings COMMAND --help".',
  },
} as const;

/** What can go wrong that a user can mend. */
export type ErrorCode = keyof typeof errorCodes;

/** Thrown where the user can mend what is wrong; `message` names the place, the code says how to mend it. */
export class TellingsError extends Error {
  override readonly name = 'TellingsError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** What to do, in a sentence. */
  get mend(): string {
    return errorCodes[this.code].mend;
  }
}
