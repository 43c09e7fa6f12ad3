/**
 * The reader's own files: built pages, scripts, styles and fonts, read once at the start.
 *
 * Only what the build made is served, by its exact name; a request can name no other file.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TellingsError } from '../study/index.ts';

export interface StaticFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Built pages lie in `dist/web`: seen from the sources, and from the compiled package. */
const PLACES = ['../../dist/web', '../../web'];

/** The files by their path in an address. Throws where the reader has not been built. */
export function readerFiles(): ReadonlyMap<string, StaticFile> {
  const folder = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((place) =>
    // The pages' own source has an index too, but nothing built beside it.
    existsSync(join(place, 'assets')),
  );
  if (folder === undefined) throw new TellingsError('reader-missing', 'The pages of the reader have not been built.');
  const files = new Map<string, StaticFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length).replaceAll('\\', '/');
    const mediaType = MEDIA_TYPES[extname(entry.name)] ?? 'application/octet-stream';
    files.set(name, { body: new Uint8Array(readFileSync(path)), mediaType });
  }
  return files;
}
