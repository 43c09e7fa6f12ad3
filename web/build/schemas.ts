/**
 * JSON schemas of what the server answers, made of the types in `src/server/*shape*.ts`: what an answer looks like
 * is said once, in TypeScript, and a program that does not speak it can read it all the same.
 *
 * In: the texts of those files. Out: a schema for each exported interface and type, by name. It knows the forms that
 * the shapes are written in; one that it does not know is an error with its place, never a schema that says less.
 */
import { parseSync } from 'oxc-parser';

/** A part of a schema, as far as one looks into it. */
export type Schema = Readonly<Record<string, unknown>>;

type Node = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number };

interface Named {
  readonly node: Node;
  readonly file: string;
  readonly text: string;
  readonly says: string | null;
}

/** The schemas of all exported shapes. */
export function schemasOf(files: Readonly<Record<string, string>>): Readonly<Record<string, Schema>> {
  const named = new Map(Object.entries(files).flatMap(([file, text]) => declaredIn(file, text)));
  const maker = new Maker(named);
  return Object.fromEntries([...named.keys()].sort().map((name) => [name, maker.of(name)]));
}

function declaredIn(file: string, text: string): [string, Named][] {
  const { program, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return program.body.flatMap((statement): [string, Named][] => {
    const node = declared(statement);
    if (node === null) return [];
    const before = comments.findLast(({ end }) => end <= statement.start);
    const isIts = before?.value.startsWith('*') && text.slice(before.end, statement.start).trim() === '';
    const says = isIts ? said(before?.value ?? '') : null;
    return [[nameOf(node['id']), { node, file, text, says }]];
  });
}

function declared(statement: object): Node | null {
  const inner: unknown = 'declaration' in statement ? statement.declaration : statement;
  if (!isNode(inner)) return null;
  return inner.type === 'TSInterfaceDeclaration' || inner.type === 'TSTypeAliasDeclaration' ? inner : null;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;

/** A comment on one line, without its stars. */
const said = (comment: string): string =>
  comment
    .split('\n')
    .map((line) => line.replace(/^[\s*]+/, ''))
    .join(' ')
    .trim();

function nameOf(node: unknown): string {
  if (isNode(node) && typeof node['name'] === 'string') return node['name'];
  if (isNode(node) && typeof node['value'] === 'string') return node['value'];
  throw new Error('a name was expected');
}

const nodes = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

interface ObjectSchema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
}

class Maker {
  readonly #named: ReadonlyMap<string, Named>;

  constructor(named: ReadonlyMap<string, Named>) {
    this.#named = named;
  }

  of(name: string): Schema {
    const { node, says } = this.#found(name);
    const schema =
      node.type === 'TSInterfaceDeclaration' ? written(this.#object(node)) : this.#type(node['typeAnnotation']);
    return says === null ? schema : { description: says, ...schema };
  }

  #found(name: string): Named {
    const found = this.#named.get(name);
    if (found === undefined) throw new Error(`${name} is no shape`);
    return found;
  }

  #type(node: unknown): Schema {
    if (!isNode(node)) throw new Error('a type was expected');
    switch (node.type) {
      case 'TSStringKeyword':
        return { type: 'string' };
      case 'TSNumberKeyword':
        return { type: 'number' };
      case 'TSBooleanKeyword':
        return { type: 'boolean' };
      case 'TSNullKeyword':
        return { type: 'null' };
      case 'TSLiteralType':
        return { const: literalOf(node['literal']) };
      case 'TSArrayType':
        return { type: 'array', items: this.#type(node['elementType']) };
      case 'TSTupleType':
        return this.#tuple(nodes(node['elementTypes']));
      case 'TSTypeOperator':
        if (node['operator'] !== 'readonly') throw new Error(`no schema is made of ${node['operator']}`);
        return this.#type(node['typeAnnotation']);
      case 'TSParenthesizedType':
        return this.#type(node['typeAnnotation']);
      case 'TSUnionType':
        return union(nodes(node['types']).map((each) => this.#type(each)));
      case 'TSTypeReference':
        return this.#reference(node);
      case 'TSTypeLiteral':
      case 'TSIntersectionType':
        return written(this.#object(node));
      default:
        throw new Error(`a shape is written with ${node.type}, of which no schema is made`);
    }
  }

  /** Its elements may have names, which say what they are and no more. */
  #tuple(elements: readonly Node[]): Schema {
    const prefixItems = elements.map((each) =>
      this.#type(each.type === 'TSNamedTupleMember' ? each['elementType'] : each),
    );
    return { type: 'array', prefixItems, minItems: prefixItems.length, maxItems: prefixItems.length };
  }

  #reference(node: Node): Schema {
    const name = nameOf(node['typeName']);
    const given = argumentsOf(node);
    if (name === 'Readonly') return this.#type(given[0]);
    if (name === 'Record') return this.#record(given);
    if (given.length > 0) return written(this.#object(node));
    this.#found(name);
    return { $ref: `#/components/schemas/${name}` };
  }

  /** A record whose keys are a union of words has each of them; one of any words has any. */
  #record([keys, values]: readonly Node[]): Schema {
    const schema = this.#type(keys);
    const known = this.#resolved(schema)['enum'];
    const value = this.#type(values);
    if (!Array.isArray(known)) return { type: 'object', additionalProperties: value };
    return written({
      properties: Object.fromEntries(known.map((key) => [String(key), value])),
      required: known.map(String),
    });
  }

  #resolved(schema: Schema): Schema {
    const name = typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined;
    return name === undefined ? schema : this.of(name);
  }

  /** Anything that is an object: its properties with those of what it extends or is made of. */
  #object(node: Node): ObjectSchema {
    switch (node.type) {
      case 'TSInterfaceDeclaration': {
        const above = nodes(node['extends']).map((each) => this.#inherited(each));
        const body = node['body'];
        return merged([...above, this.#members(isNode(body) ? nodes(body['body']) : [])]);
      }
      case 'TSTypeLiteral':
        return this.#members(nodes(node['members']));
      case 'TSIntersectionType':
        return merged(nodes(node['types']).map((each) => this.#object(each)));
      case 'TSParenthesizedType':
        return this.#object(node['typeAnnotation'] as Node);
      case 'TSTypeReference':
        return this.#changed(nameOf(node['typeName']), argumentsOf(node));
      default:
        throw new Error(`${node.type} is no object`);
    }
  }

  #inherited(node: Node): ObjectSchema {
    return this.#changed(nameOf(node['expression']), argumentsOf(node));
  }

  /** A named object, or one made of another by `Partial`, `Pick`, `Omit`. */
  #changed(name: string, given: readonly Node[]): ObjectSchema {
    if (name === 'Readonly') return this.#object(given[0] as Node);
    if (name === 'Partial') return { ...this.#object(given[0] as Node), required: [] };
    if (name === 'Pick' || name === 'Omit') {
      const named = wordsOf(this.#type(given[1]));
      return kept(this.#object(given[0] as Node), (key) => named.includes(key) === (name === 'Pick'));
    }
    const { node } = this.#found(name);
    return this.#object(node.type === 'TSInterfaceDeclaration' ? node : (node['typeAnnotation'] as Node));
  }

  #members(members: readonly Node[]): ObjectSchema {
    const properties = members.map((member): [string, Schema, boolean] => {
      const annotation = member['typeAnnotation'];
      const type = isNode(annotation) ? annotation['typeAnnotation'] : null;
      return [nameOf(member['key']), this.#type(type), member['optional'] === true];
    });
    return {
      properties: Object.fromEntries(properties.map(([name, schema]) => [name, schema])),
      required: properties.filter(([, , optional]) => !optional).map(([name]) => name),
    };
  }
}

function argumentsOf(node: Node): readonly Node[] {
  const given = node['typeArguments'] ?? node['typeParameters'];
  return isNode(given) ? nodes(given['params']) : [];
}

function literalOf(node: unknown): unknown {
  if (!isNode(node) || !('value' in node)) throw new Error('a word, a number or a truth was expected');
  return node['value'];
}

const wordsOf = (schema: Schema): readonly string[] => {
  const known = schema['enum'] ?? [schema['const']];
  return Array.isArray(known) ? known.map(String) : [];
};

const written = ({ properties, required }: ObjectSchema): Schema => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
});

function merged(all: readonly ObjectSchema[]): ObjectSchema {
  return {
    properties: Object.assign({}, ...all.map(({ properties }) => properties)) as ObjectSchema['properties'],
    required: [...new Set(all.flatMap(({ required }) => required))],
  };
}

function kept({ properties, required }: ObjectSchema, keeps: (key: string) => boolean): ObjectSchema {
  return {
    properties: Object.fromEntries(Object.entries(properties).filter(([key]) => keeps(key))),
    required: required.filter(keeps),
  };
}

/** Words and null become one list of values or of types; anything else stands side by side. */
function union(all: readonly Schema[]): Schema {
  if (all.every((each) => 'const' in each || each['type'] === 'null')) {
    return { enum: all.map((each) => ('const' in each ? each['const'] : null)) };
  }
  const isPlain = (each: Schema): boolean => Object.keys(each).length === 1 && typeof each['type'] === 'string';
  return all.every(isPlain) ? { type: all.map((each) => each['type']) } : { anyOf: all };
}
