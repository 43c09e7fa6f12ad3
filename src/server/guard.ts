/**
 * Who may ask: only a browser on this machine that was opened by whoever may read the study.
 *
 * Host and Origin must be this server's own, against pages elsewhere that resolve their name to this
 * machine. A token, kept in the study file that only its owner can read, must come with the first
 * address and is then kept as a cookie; so links go on working after a restart. Nothing is ever written.
 */
import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const YEAR = 365 * 86_400;

/** Everything the pages may load comes from this server; nothing may frame them. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

export function guard(token: string, port: () => number): MiddlewareHandler {
  const cookie = `tellings-${token.slice(0, 8)}`;
  return async (context, next) => {
    secure(context);
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
      return refuse(context, 405, 'read-only', 'The reader only reads.');
    }
    if (!isOwn(context, port()))
      return refuse(context, 403, 'foreign', 'This server answers only to pages of its own.');
    const url = new URL(context.req.url);
    const given = url.searchParams.get('token');
    if (given !== null && equal(given, token)) {
      setCookie(context, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: YEAR });
      url.searchParams.delete('token');
      // Two slashes in front would name another host.
      return context.redirect(url.pathname.replace(/^\/+/, '/') + url.search, 303);
    }
    if (!equal(getCookie(context, cookie) ?? '', token)) {
      return refuse(context, 403, 'no-token', 'Open the reader by the address that "tellings read" prints.');
    }
    return next();
  };
}

function secure(context: Context): void {
  context.header('Content-Security-Policy', POLICY);
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'no-referrer');
  context.header('Cross-Origin-Opener-Policy', 'same-origin');
  context.header('Cross-Origin-Resource-Policy', 'same-origin');
  context.header('Cache-Control', 'no-store');
}

function isOwn(context: Context, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const origin = context.req.header('origin');
  const isHost = hosts.includes(context.req.header('host') ?? '');
  return isHost && (origin === undefined || hosts.some((host) => origin === `http://${host}`));
}

function refuse(context: Context, status: 403 | 405, code: string, message: string): Response {
  return context.req.path.startsWith('/api/') ? context.json({ code, message }, status) : context.text(message, status);
}

function equal(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
