/**
 * The rules of the house, as functions from modules to what breaks them.
 *
 * In: every module of `src`, `web`, `test` and `bench`. Out: one sentence for each breach: the file, the rule, what to do.
 * A room is a folder of `src`; its door is its `index.ts`. The order of `ROOMS` is the order in which data
 * walks through the house. What only a reader can judge (names that say what they hold, comments that say why) is left to reviews.
 */
import { posix } from 'node:path';
import type { Import, Module, Node } from './modules.ts';

/** The rooms, from the ground floor up: a file imports from rooms before its own. */
export const ROOMS = [
  ...['text', 'align', 'language', 'intake', 'articles', 'passages', 'names', 'quotes', 'figures', 'dates'],
  ...['threads', 'study', 'run', 'export', 'server', 'cli'],
];

/** Rooms that find tellings: what needs two of them lives in `threads`. */
const FINDERS = new Set(['passages', 'names', 'quotes', 'figures', 'dates']);

/** Rooms that know no disk, clock, network or database: all up to `threads`. */
const PURE = new Set(ROOMS.slice(0, ROOMS.indexOf('threads') + 1));

/** What a pure room may have of Node: it works on values alone. */
const PURE_MODULES = new Set(['node:buffer', 'node:crypto', 'node:zlib']);

/** Names of the surroundings that a pure room does not touch. */
const SURROUNDINGS = new Set([
  'process',
  'fetch',
  'performance',
  'setTimeout',
  'setInterval',
  'localStorage',
  'WebSocket',
]);

const DRAWERS = /^(?:utils?|helpers?|common|types|misc)(?:\.|$)/;
const SHAPES = 'src/server/shapes.ts';
/** Pure and without news: spans and words mean the same in the browser. */
const GROUND = 'src/text/index.ts';

const roomOf = (path: string): string | null => /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
const isDoor = (path: string): boolean => /^src\/[^/]+\/index\.ts$/.test(path);

/** Imports look only to earlier rooms, and only at their doors; finders do not know each other. */
export function brokenDoors(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) => imports.flatMap((one) => doorBroken(path, one) ?? []));
}

function doorBroken(path: string, { path: to, request }: Import): string | null {
  if (to === null || !path.startsWith('src/') || to === 'package.json') return null;
  const [room, other] = [roomOf(path), roomOf(to)];
  const says = (rule: string): string => `${path} imports ${request}: ${rule}`;
  if (room !== null && !ROOMS.includes(room))
    return `${path}: src/${room} is no room; the rooms are listed in test/support/house.ts`;
  if (room !== null && room === other) return null;
  if (other === null) return says('a file in src imports from rooms only');
  if (!isDoor(to)) return says(`another room is entered by its door, src/${other}/index.ts`);
  if (room === null) return null;
  if (FINDERS.has(room) && FINDERS.has(other))
    return says('finder rooms do not know each other; what needs both lives in threads');
  return ROOMS.indexOf(other) < ROOMS.indexOf(room)
    ? null
    : says(`${other} comes after ${room}; imports look only up the list of rooms`);
}

/** The reader knows of `src` only the shapes of the server's answers, as types. */
export function brokenReader(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) =>
    imports
      .filter(
        (one) =>
          path.startsWith('web/') &&
          one.path?.startsWith('src/') &&
          one.path !== GROUND &&
          !(one.path === SHAPES && one.typesOnly),
      )
      .map(
        (one) =>
          `${path} imports ${one.request}: the reader imports types from ${SHAPES} and what it will from ${GROUND}, and no more`,
      ),
  );
}

/** Groups of files that import each other in a circle, each as a path that comes back to its start. */
export function cycles(modules: readonly Module[]): string[] {
  const byPath = new Map(modules.map((one) => [one.path, one]));
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const trail: string[] = [];
  const visit = (path: string): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      found.push(`${[...trail.slice(trail.indexOf(path)), path].join(' → ')}: files import in a circle`);
      return;
    }
    state.set(path, 'open');
    trail.push(path);
    for (const { path: to } of byPath.get(path)?.imports ?? []) if (to !== null && byPath.has(to)) visit(to);
    trail.pop();
    state.set(path, 'done');
  };
  for (const { path } of modules) visit(path);
  return found;
}

/** Files that are too long to be read at one sitting: 300 lines, or 500 for tests and benches. */
export function tooLong(files: readonly { readonly path: string; readonly text: string }[]): string[] {
  return files.flatMap(({ path, text }) => {
    const limit = /^(?:src|web)\//.test(path) ? 300 : 500;
    const count = text.split('\n').length - 1;
    return count > limit ? [`${path} has ${count} lines: at most ${limit}; divide it by what it holds`] : [];
  });
}

/** Pure rooms that reach for the disk, the clock, chance or the network. */
export function impure(modules: readonly Module[]): string[] {
  return modules
    .filter(({ path }) => PURE.has(roomOf(path) ?? ''))
    .flatMap(({ path, imports, nodes }) => [
      ...imports
        .filter(({ request }) => request.startsWith('node:') && !PURE_MODULES.has(request))
        .map(({ request }) => `${path} imports ${request}: rooms up to threads are pure`),
      ...nodes
        .flatMap(reachedFor)
        .map((what) => `${path} uses ${what}: rooms up to threads know no disk, clock, chance or network`),
    ]);
}

function reachedFor(node: Node): string[] {
  const nameOf = (value: unknown): string =>
    typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' ? value.name : '';
  if (node.type === 'NewExpression' && nameOf(node['callee']) === 'Date') {
    return Array.isArray(node['arguments']) && node['arguments'].length === 0 ? ['new Date()'] : [];
  }
  if (node.type === 'CallExpression' && SURROUNDINGS.has(nameOf(node['callee']))) return [nameOf(node['callee'])];
  if (node.type !== 'MemberExpression') return [];
  const [object, property] = [nameOf(node['object']), nameOf(node['property'])];
  if (SURROUNDINGS.has(object)) return [object];
  return ['Date.now', 'Math.random'].includes(`${object}.${property}`) ? [`${object}.${property}`] : [];
}

/** Places that say `any`. */
export function anys(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, text, nodes }) =>
    nodes
      .filter(({ type }) => type === 'TSAnyKeyword')
      .map(({ start }) => `${path}:${text.slice(0, start).split('\n').length} says any: say what it is, or unknown`),
  );
}

/** Names of files and folders that are not in kebab-case, or that say nothing of what is inside. */
export function badNames(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const parts = path.split('/');
    const drawer = parts.find((part) => DRAWERS.test(part));
    if (drawer !== undefined) return [`${path}: "${drawer}" is a drawer; name it for what it holds`];
    const odd = parts.find((part) => !/^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/.test(part));
    return odd === undefined ? [] : [`${path}: "${odd}" is not in kebab-case`];
  });
}

/** Files that do not open with a comment of at least a few words. */
export function unopened(modules: readonly Module[]): string[] {
  return modules
    .filter(({ opening }) => opening === null || opening.startsWith('@') || opening.split(/\s+/).length < 4)
    .map(({ path }) => `${path} does not open with a comment that says what comes in, what goes out and how`);
}

/** Exports of doors that lead to no declaration, or to one without a doc comment. */
export function undocumented(modules: readonly Module[]): string[] {
  const byPath = new Map(modules.map((one) => [one.path, one]));
  const followed = (path: string, name: string, door: string, depth = 0): string[] => {
    const module = byPath.get(path);
    const found = module?.exports.find((one) => one.name === name);
    if (module === undefined || depth > 9) return [`${door} exports ${name} from ${path}: no such file`];
    if (found === undefined) {
      const stars = module.exports.flatMap((one) => (one.name === '*' && one.from !== null ? [one.from.path] : []));
      const said = stars.map((to) => followed(to, name, door, depth + 1));
      return (
        said.find((breaches) => breaches.length === 0) ?? said[0] ?? [`${door} exports ${name}, which ${path} does not`]
      );
    }
    if (found.from !== null) return followed(found.from.path, found.from.name, door, depth + 1);
    return found.documented ? [] : [`${path}: ${name}, which ${door} exports, has no doc comment`];
  };
  const doors = modules.filter(({ path }) => isDoor(path) || path === 'src/index.ts');
  return doors.flatMap((door) =>
    door.exports.flatMap(({ name, from }) => {
      if (name !== '*' || from === null) return followed(door.path, name, door.path);
      const all = byPath.get(from.path)?.exports ?? [];
      return all.flatMap((one) => followed(from.path, one.name, door.path));
    }),
  );
}

/** Packages that `src` imports and users of the published package would not get. */
export function unlisted(modules: readonly Module[], dependencies: readonly string[]): string[] {
  return modules.flatMap(({ path, imports }) =>
    imports
      .filter((one) => path.startsWith('src/') && one.path === null && !one.request.startsWith('node:'))
      .filter(({ request }) => !dependencies.some((name) => request === name || request.startsWith(`${name}/`)))
      .map(({ request }) => `${path} imports ${request}: package.json does not list it under dependencies`),
  );
}

/** Tests whose folder mirrors no folder of `src` or `web`, and rooms with no test at all. */
export function unmirrored(paths: readonly string[], elsewhere: readonly string[]): string[] {
  const folders = new Set(paths.filter((path) => path.startsWith('src/')).map((path) => posix.dirname(path).slice(4)));
  const tests = paths.filter((path) => path.endsWith('.test.ts') && path.startsWith('test/'));
  const tested = new Set(tests.map((path) => path.split('/')[1]));
  return [
    ...tests.flatMap((path) => {
      const folder = posix.dirname(path).slice(5);
      const known = folder === '' || folders.has(folder) || elsewhere.includes(folder.split('/')[0] ?? '');
      return known ? [] : [`${path}: tests mirror src, and there is no src/${folder}`];
    }),
    ...ROOMS.filter((room) => folders.has(room) && !tested.has(room)).map(
      (room) => `src/${room} has no test in test/${room}`,
    ),
  ];
}
