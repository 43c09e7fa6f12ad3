/**
 * How the reader is built: `web/` into `dist/web/`, scripts, styles and fonts as files of their own,
 * so that the page needs nothing inline and the server can forbid it; beside them the schemas of the answers.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { schemasOf } from './build/schemas.ts';

const SHAPES = join(import.meta.dirname, '../src/server/*shape*.ts');

/** What the server's answers look like, for programs: `shapes.json`. */
const shapes: Plugin = {
  name: 'shapes',
  generateBundle() {
    const files = globSync(SHAPES).sort();
    const texts = Object.fromEntries(files.map((path) => [basename(path), readFileSync(path, 'utf8')]));
    this.emitFile({ type: 'asset', fileName: 'shapes.json', source: JSON.stringify(schemasOf(texts)) });
  },
};

export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  plugins: [shapes],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
