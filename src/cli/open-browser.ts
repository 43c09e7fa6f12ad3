/**
 * Opening an address in the user's browser, with what the system has for it.
 *
 * Where there is none (a server without a screen) nothing happens: the address has been printed.
 */
import { spawn } from 'node:child_process';

const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

export function openBrowser(address: string): void {
  const [command, ...given] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command as string, [...given, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
