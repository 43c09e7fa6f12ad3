/**
 * The published package, as a user gets it: packed from a copy of the checkout and installed in an empty folder.
 *
 * In: an empty folder. Out: the folder in which the package is installed. Nothing is fetched: the packages that
 * ours depends on are installed from the checkout's own `node_modules`, all that `package.json` leads to and no
 * more, so that a dependency that is not listed is missed here as a user would miss it. The copy is packed
 * instead of the checkout because packing builds, and the other tests read what was built before.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Packs and installs; returns the folder with `node_modules/tellings` in it. Takes some seconds. */
export function installPacked(folder: string): string {
  const copy = join(folder, 'checkout');
  const user = join(folder, 'user');
  copyCheckout(copy);
  npm(copy, ['pack', '--pack-destination', folder]);
  const { name, version } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'));
  mkdirSync(user);
  writeFileSync(join(user, 'package.json'), '{ "name": "user", "private": true, "type": "module" }\n');
  const options = ['--offline', '--ignore-scripts', '--install-links', '--no-audit', '--no-fund', '--no-save'];
  npm(user, ['install', ...options, join(folder, `${name}-${version}.tgz`), ...neededPackages()]);
  return user;
}

function npm(cwd: string, words: readonly string[]): string {
  // Settings that an enclosing `npm test` hands down would otherwise point npm at the checkout.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm_(?!config_cache)|INIT_CWD)/.test(name)),
  );
  return execFileSync('npm', [...words, '--loglevel', 'error'], { cwd, env, encoding: 'utf8', maxBuffer: 1 << 26 });
}

function copyCheckout(to: string): void {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const path of listed.split('\0')) {
    if (path === '' || /^(?:test|node_modules)(?:\/|$)/.test(path) || !existsSync(join(root, path))) continue;
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(root, path), join(to, path));
  }
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'));
}

/** Folders of the packages that the dependencies in `package.json` lead to, with theirs. */
function neededPackages(): string[] {
  const needed = new Set<string>();
  const open = [root];
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    const { dependencies = {} } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
    for (const name of Object.keys(dependencies)) {
      const nested = join(from, 'node_modules', name);
      const folder = existsSync(nested) ? nested : join(root, 'node_modules', name);
      if (!needed.has(folder)) open.push(folder);
      needed.add(folder);
    }
  }
  return [...needed].sort();
}
