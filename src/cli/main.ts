/**
 * The commands, their options and their help.
 *
 * In: the words typed. Out: the exit status of the contract: 0 all read, 1 done but some sources were
 * refused, 2 nothing could be done. What was asked for goes to standard output, all else to standard error.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { TELLING_KINDS, type TellingKind, TellingsError } from '../study/index.ts';
import { checkCommand } from './check-command.ts';
import { exportCommand, FORMATS } from './export-command.ts';
import { mainJob, readCommand } from './read-command.ts';
import { searchCommand } from './search-command.ts';
import { type StudyFlags, studyCommand } from './study-command.ts';

/** Runs a command line; sets the exit status. */
export async function main(words: readonly string[]): Promise<void> {
  quietenWarnings();
  endWithTheReader(words[0] === 'study');
  try {
    await program().parseAsync([...words], { from: 'user' });
  } catch (error) {
    process.exitCode = statusOf(error);
  }
}

/** Node calls its SQLite an experiment at every start; readers of our messages need not know. */
function quietenWarnings(): void {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') process.stderr.write(`${warning.name}: ${warning.message}\n`);
  });
}

/** Where what is printed goes to a program that has read enough, there is no more to do; but a study is finished. */
function endWithTheReader(isStudying: boolean): void {
  const onError = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE') throw error;
    if (!isStudying) process.exit(0);
  };
  process.stdout.on('error', onError);
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof TellingsError) {
    process.stderr.write(`${error.message} ${error.mend} [${error.code}]\n`);
    return 2;
  }
  process.stderr.write(
    `Tellings failed in a way it should not. Please report this:\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return 2;
}

const INTRODUCTION = `Shows how a story has been told.

Point it at web pages, text files or records: it cuts them into articles,
finds every passage that recurs, and opens a reader in which the tellings
stand side by side. Everything stays on this machine.`;

const EXAMPLES = `
Options of the main job, tellings PATH…:
  --port <number>   port of the reader
  --no-open         do not open the browser

Examples:
  tellings clippings/                      study a folder and read it in the browser
  tellings study clippings/ --out case     study only, into case.tellings
  tellings read case.tellings              read a study made before
  tellings search case.tellings "no one picked up"
  tellings export case.tellings --to case-export --format jsonl`;

function program(): Command {
  const root = new Command('tellings')
    .description(INTRODUCTION)
    .usage('PATH… | COMMAND')
    .version(versionOf(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError()
    .exitOverride();
  root
    .command('open', { isDefault: true, hidden: true })
    .argument('[paths...]')
    .option('--port <number>', 'port of the reader', portNumber)
    .option('--no-open', 'do not open the browser')
    .action(async (paths: string[], flags: { port?: number; open: boolean }) => {
      if (paths.length === 0) root.help({ error: true });
      process.exitCode = await mainJob(paths, flags);
    });
  const study = root
    .command('study')
    .description('study files and folders into a .tellings file')
    .argument('<paths...>', 'files, folders, or - for standard input')
    .option('-o, --out <file>', 'the study to make, or to add to')
    .option('--only <kinds>', `find only these kinds, divided by commas: ${TELLING_KINDS.join(', ')}`, kinds)
    .option('--jobs <number>', `how many workers (here ${availableParallelism()} by default)`, countOf)
    .option('--memory <size>', 'memory to aim for, such as 512m or 4g', memorySize)
    .option('--json', 'print progress as JSON lines')
    .option(
      '--as-of <date>',
      'what "today" means where nothing else says, as YYYY-MM-DD (else the latest day given or stated)',
      day,
    );
  study.action(async (paths: string[], flags: StudyFlags) => {
    process.exitCode = await studyCommand(paths, flags);
  });
  root
    .command('read')
    .description('open the reader on a study')
    .argument('<file>', 'a .tellings file')
    .option('--port <number>', 'port to serve on', portNumber)
    .option('--no-open', 'do not open the browser')
    .action(async (file: string, flags: { port?: number; open: boolean }) => {
      process.exitCode = await readCommand(file, flags);
    });
  root
    .command('search')
    .description('print every place a word or phrase stands, as PATH:START-END')
    .argument('<file>', 'a .tellings file')
    .argument('<query...>', 'words; "a phrase"; begin*; one OR other; one NEAR other; -without')
    .option('--json', 'print JSON lines')
    .action((file: string, query: string[], flags: { json?: boolean }) => {
      process.exitCode = searchCommand(file, query.join(' '), flags.json === true);
    });
  root
    .command('export')
    .description('write a study into a folder for other programs')
    .argument('<file>', 'a .tellings file')
    .requiredOption('--to <folder>', 'folder to write into')
    .requiredOption('--format <format>', `one of: ${FORMATS.join(', ')}`)
    .action((file: string, flags: { to: string; format: string }) => {
      process.exitCode = exportCommand(file, flags.to, flags.format);
    });
  root
    .command('check')
    .description('verify that every slice and link of a study holds')
    .argument('<file>', 'a .tellings file')
    .action((file: string) => {
      process.exitCode = checkCommand(file);
    });
  for (const command of root.commands) command.helpOption('-h, --help', 'print this help').exitOverride();
  return root;
}

function versionOf(): string {
  for (const path of ['../../package.json', '../../../package.json']) {
    try {
      return (JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as { version: string }).version;
    } catch {
      // From the sources the first is there, from the package the second.
    }
  }
  return 'unknown';
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new InvalidArgumentError('A port is a number from 1 to 65535.');
  return port;
}

function countOf(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 256)
    throw new InvalidArgumentError('Jobs are a number from 1 to 256.');
  return count;
}

/** Bytes. */
function memorySize(value: string): number {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)([kmg]?)b?$/i.exec(value.trim()) ?? [];
  if (number === undefined) throw new InvalidArgumentError('A size is a number with m or g behind it, such as 512m.');
  return Number(number) * ({ k: 1e3, m: 1e6, g: 1e9 }[unit.toLowerCase()] ?? 1);
}

function day(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  if (!isDay) throw new InvalidArgumentError('A day of the calendar is written YYYY-MM-DD.');
  return value;
}

function kinds(value: string): readonly TellingKind[] {
  const named = value.split(',').map((kind) => kind.trim());
  const asked = TELLING_KINDS.filter((kind) => named.includes(kind));
  const unknown = named.filter((kind) => !TELLING_KINDS.some((known) => known === kind));
  if (unknown.length > 0)
    throw new InvalidArgumentError(
      `There is no kind "${unknown.join('", "')}": the kinds are ${TELLING_KINDS.join(', ')}.`,
    );
  return asked;
}
