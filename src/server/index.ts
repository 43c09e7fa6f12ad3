/** Read-only routes over a study, on this machine alone. */
export { assertFree, type Served, serveStudy } from './serve.ts';
