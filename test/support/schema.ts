/**
 * Whether a value is what a schema says, and nothing beside it.
 *
 * In: a schema of the kind that `web/build/schemas.ts` makes, the schemas it may name, a value. Out: a sentence for
 * each place where they part. Stricter than JSON Schema: a property that the schema does not know is a breach.
 */
import type { Schema } from '../../web/build/schemas.ts';

type Schemas = Readonly<Record<string, Schema>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a value is not what its schema says. */
export function breaches(schema: Schema, schemas: Schemas, value: unknown, at = '$'): readonly string[] {
  if (typeof schema['$ref'] === 'string') {
    const named = schemas[schema['$ref'].split('/').at(-1) ?? ''];
    return named === undefined ? [`${at}: ${schema['$ref']} leads nowhere`] : breaches(named, schemas, value, at);
  }
  if (Array.isArray(schema['anyOf'])) {
    const each = schema['anyOf'].map((one: Schema) => breaches(one, schemas, value, at));
    // Where none fits, the nearest says why: one of another type altogether is not near.
    const far = (found: readonly string[]): number => (found[0]?.startsWith(`${at} is `) ? 1000 : found.length);
    return each.some((found) => found.length === 0) ? [] : ([...each].sort((x, y) => far(x) - far(y))[0] ?? []);
  }
  if ('const' in schema) return value === schema['const'] ? [] : [`${at} is not ${String(schema['const'])}`];
  if (Array.isArray(schema['enum'])) return schema['enum'].includes(value) ? [] : [`${at} is none of its words`];
  const types = [schema['type']].flat();
  if (!types.includes(typeOf(value))) return [`${at} is ${typeOf(value)}, not ${types.join(' or ')}`];
  if (Array.isArray(value)) return inArray(schema, schemas, value, at);
  return isObject(value) ? inObject(schema, schemas, value, at) : [];
}

/** A list of one kind of thing, or a row of so many, each of its own kind. */
function inArray(schema: Schema, schemas: Schemas, value: readonly unknown[], at: string): readonly string[] {
  const row = schema['prefixItems'] as readonly Schema[] | undefined;
  if (row !== undefined && row.length !== value.length) return [`${at} has ${value.length} of ${row.length}`];
  return value.flatMap((item, i) =>
    breaches((row === undefined ? schema['items'] : row[i]) as Schema, schemas, item, `${at}[${i}]`),
  );
}

function inObject(
  schema: Schema,
  schemas: Schemas,
  value: Readonly<Record<string, unknown>>,
  at: string,
): readonly string[] {
  const properties = (schema['properties'] ?? {}) as Schemas;
  const required = (schema['required'] ?? []) as readonly string[];
  const rest = schema['additionalProperties'] as Schema | undefined;
  return [
    ...required.filter((name) => !(name in value)).map((name) => `${at} lacks ${name}`),
    ...Object.entries(value).flatMap(([name, each]) => {
      const known = properties[name] ?? rest;
      return known === undefined
        ? [`${at}.${name} is not in the schema`]
        : breaches(known, schemas, each, `${at}.${name}`);
    }),
  ];
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
