/**
 * The document of the routes, in OpenAPI 3.1, so that programs can use what the reader uses.
 *
 * In: the routes, and the schemas that the build made of the answers' types (`shapes.json` among the reader's
 * files). Out: one object. Each route stands in it twice: under `/api`, and as the twin of its page.
 */
import type { Route } from './routes.ts';
import type { StaticFile } from './static.ts';

const SCHEMAS = '/shapes.json';
const FAILURES = { '403': 'Host, origin or token are not right.', '404': 'There is no such thing in the study.' };

/** The document. Without the build's schemas it names the shapes and leaves them empty. */
export function documentOf(routes: readonly Route[], files: ReadonlyMap<string, StaticFile>): object {
  const built = files.get(SCHEMAS);
  const schemas: unknown = built === undefined ? {} : JSON.parse(new TextDecoder().decode(built.body));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tellings',
      version: '1',
      description:
        'What a study holds, read-only and on this machine alone. Offsets count UTF-16 code units of a source’s text; ends are exclusive. Dates are ISO days.',
    },
    paths: Object.fromEntries(routes.flatMap((route) => pathsOf(route))),
    components: {
      schemas,
      securitySchemes: { token: { type: 'apiKey', in: 'query', name: 'token' } },
    },
    security: [{ token: [] }],
  };
}

function pathsOf(route: Route): readonly [string, object][] {
  const { path, page = path } = route;
  const operation = { get: operationOf(route) };
  return [
    [`/api${inBraces(path)}`, operation],
    [`${inBraces(page)}.json`, operation],
  ];
}

const inBraces = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

function operationOf({ path, says, shape, takes }: Route): object {
  const ids = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const query = Object.entries(takes).map(([name, description]) => ({
    name,
    in: 'query',
    description,
    schema: { type: name === 'offset' ? 'integer' : 'string' },
  }));
  const failures = Object.entries(FAILURES).map(([status, description]) => [
    status,
    { description, content: contentOf('FailureShape') },
  ]);
  return {
    summary: says,
    parameters: [...ids, ...query],
    responses: { '200': { description: says, content: contentOf(shape) }, ...Object.fromEntries(failures) },
  };
}

const contentOf = (shape: string): object => ({
  'application/json': { schema: { $ref: `#/components/schemas/${shape}` } },
});
