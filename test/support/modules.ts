/**
 * What the house rules need to know of a source file: its imports, its exports, its comments and its syntax.
 *
 * In: a path from the root and the file's text. Out: a `Module`. Reads by oxc-parser, so a word in a string or
 * a comment is never taken for an import. It does not check types and does not look at other files.
 */
import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

export interface Import {
  /** As written. */
  readonly request: string;
  /** Path from the root, for a relative request; otherwise null. */
  readonly path: string | null;
  /** True where nothing is left of it once types are gone. */
  readonly typesOnly: boolean;
}

export interface Export {
  /** `*` for all of another file's exports. */
  readonly name: string;
  /** Where it comes from: a path from the root and the name there; null where this file declares it. */
  readonly from: { readonly path: string; readonly name: string } | null;
  /** True where a doc comment stands right before the declaration in this file. */
  readonly documented: boolean;
}

export interface Module {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
  /** The comment that opens the file, without its marks; null where there is none. */
  readonly opening: string | null;
  /** Every node of the syntax tree. */
  readonly nodes: readonly Node[];
}

/** A node of the tree, as far as the rules look at one. */
export type Node = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number };

type Parsed = ReturnType<typeof parseSync>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;

function nodesOf(root: unknown): Node[] {
  const found: Node[] = [];
  const open: unknown[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isNode(next)) found.push(next);
    if (typeof next === 'object' && next !== null) {
      open.push(...Object.values(next).filter((value) => typeof value === 'object' && value !== null));
    }
  }
  return found;
}

function relative(path: string, request: string): string | null {
  return request.startsWith('.') ? posix.join(posix.dirname(path), request) : null;
}

function importsOf(path: string, text: string, { module }: Parsed): Import[] {
  const found: Import[] = [];
  const add = (request: string, typesOnly: boolean): void => {
    found.push({ request, path: relative(path, request), typesOnly });
  };
  for (const { moduleRequest, entries, start, end } of module.staticImports) {
    const whole = /^import\s+type\s/.test(text.slice(start, end));
    add(moduleRequest.value, whole || (entries.length > 0 && entries.every((entry) => entry.isType)));
  }
  for (const { entries } of module.staticExports) {
    const requests = new Set(entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []));
    for (const request of requests)
      add(
        request,
        entries.every((entry) => entry.isType),
      );
  }
  for (const { moduleRequest } of module.dynamicImports) {
    add(text.slice(moduleRequest.start + 1, moduleRequest.end - 1), false);
  }
  return found;
}

/** Where each top-level name is declared in this file: the start of its statement. */
function declarations({ program }: Parsed): Map<string, number> {
  const found = new Map<string, number>();
  const names = (value: unknown): string[] => {
    if (!isNode(value)) return [];
    const listed = value['type'] === 'VariableDeclaration' ? value['declarations'] : [value];
    return (Array.isArray(listed) ? listed : []).flatMap((one: unknown) => {
      const id = isNode(one) ? one['id'] : null;
      return isNode(id) && typeof id['name'] === 'string' ? [id['name']] : [];
    });
  };
  for (const statement of program.body) {
    const inner: unknown = 'declaration' in statement ? statement.declaration : statement;
    for (const name of names(inner)) found.set(name, found.get(name) ?? statement.start);
  }
  return found;
}

function exportsOf(path: string, text: string, parsed: Parsed): Export[] {
  const declared = declarations(parsed);
  const imported = new Map(
    parsed.module.staticImports.flatMap(({ moduleRequest, entries }) =>
      entries.map((entry) => [
        entry.localName.value,
        { request: moduleRequest.value, name: entry.importName.name ?? '*' },
      ]),
    ),
  );
  const isDocumented = (start: number | undefined): boolean =>
    parsed.comments.some(
      ({ type, value, end }) =>
        type === 'Block' &&
        value.startsWith('*') &&
        start !== undefined &&
        end <= start &&
        !text.slice(end, start).trim(),
    );
  return parsed.module.staticExports.flatMap(({ entries }) =>
    entries.map(({ moduleRequest, importName, exportName, localName }) => {
      const local = localName.name ?? '';
      const passed = moduleRequest
        ? { request: moduleRequest.value, name: importName.name ?? '*' }
        : imported.get(local);
      const to = passed === undefined ? null : relative(path, passed.request);
      return {
        name: exportName.name ?? '*',
        from: passed === undefined || to === null ? null : { path: to, name: passed.name },
        documented: isDocumented(declared.get(local)),
      };
    }),
  );
}

function openingOf(text: string, { comments }: Parsed): string | null {
  const first = comments[0];
  if (
    first === undefined ||
    text
      .slice(0, first.start)
      .replace(/^\ufeff?(?:#!.*)?/, '')
      .trim() !== ''
  )
    return null;
  return first.value.replace(/^[\s*]+/gm, ' ').trim();
}

/** Reads one file. Throws an Error that names the file where it is not TypeScript. */
export function readModule(path: string, text: string): Module {
  const parsed = parseSync(path, text);
  const [error] = parsed.errors;
  if (error !== undefined) throw new Error(`${path} does not parse: ${error.message}`);
  return {
    path,
    text,
    imports: importsOf(path, text, parsed),
    exports: exportsOf(path, text, parsed),
    opening: openingOf(text, parsed),
    nodes: nodesOf(parsed.program),
  };
}
