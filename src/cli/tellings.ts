#!/usr/bin/env node
/**
 * The command `tellings`: sees that Node is new enough, then hands over.
 *
 * It imports nothing at its head, so that an old Node can run it and say what is wrong.
 */
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `Tellings needs Node 24 or newer, and this is Node ${process.versions.node}. Install Node 24 from nodejs.org and try again.\n`,
  );
  process.exitCode = 2;
} else {
  // What was compiled once need not be compiled at every start, nor in every worker.
  const { enableCompileCache } = await import('node:module');
  enableCompileCache();
  const { main } = await import('./main.ts');
  await main(process.argv.slice(2));
}
