import { createHash, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** Stricter than X's own policy: what works here works there. */
const CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const FILES: Readonly<Record<string, string>> = { '/page.js': 'text/javascript', '/page.css': 'text/css' };

const page = (title: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>` +
  '<link rel="stylesheet" href="/page.css"><body><div id="react-root"></div><div id="layers"></div><script src="/page.js"></script>';

/** The practice composer without that policy, which would spare us a page that opens frames of its own. */
export const LAX = '/home?lax';

/** The practice composer with a policy about the frames that a page may load. */
export const embedding = (policy: 'require-corp' | 'credentialless'): string => `/home?embedder=${policy}`;

/** Where a department of the tests serves its rules. */
export const RULES_HOST = 'rules.example.gov.uk';

export type Server = {
  readonly port: number;
  /**
   * What Chromium knows its key by, to take it for one that it trusts: of a server that it does not trust it caches
   * nothing.
   */
  readonly keyHash: string;
  readonly close: () => Promise<void>;
};

/**
 * Serves the practice composer on loopback over https, for any host and path. The certificate is made for the run and
 * never stored. `rules`: answers for RULES_HOST instead. `log`: takes every request whole: its line, its headers, its
 * body.
 */
export const serve = async (rules: RequestListener | undefined, log: (line: string) => void): Promise<Server> => {
  const hosts = ['x.com', 'twitter.com', 'pro.x.com', 'localhost', RULES_HOST];
  const names = hosts.map((value) => ({ type: 2 as const, value }));
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'x.com' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 86_400_000),
    extensions: [{ name: 'subjectAltName', altNames: names }],
  });
  const server = createServer({ key, cert }, async (request, response) => {
    log(`${request.method} ${request.url} ${request.rawHeaders.join(' ')}`);
    request.on('data', (part: Buffer) => log(part.toString('latin1')));
    if (rules && request.headers.host === RULES_HOST) return rules(request, response);
    const { pathname: path, search, searchParams } = new URL(request.url ?? '/', 'https://x.com');
    const embedder = searchParams.get('embedder');
    if (path === '/report.csv')
      return void response
        .writeHead(200, { 'content-type': 'text/csv', 'content-disposition': 'attachment' })
        .end('a,b\n');
    const type = FILES[path];
    try {
      const body = type
        ? await readFile(new URL(`../../pages/dist${path}`, import.meta.url))
        : page('Practice composer');
      response.writeHead(200, {
        'content-type': `${type ?? 'text/html'}; charset=utf-8`,
        ...(path + search === LAX ? {} : { 'content-security-policy': CSP }),
        ...(embedder === null ? {} : { 'cross-origin-embedder-policy': embedder }),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok));
  return {
    port: (server.address() as AddressInfo).port,
    keyHash: createHash('sha256')
      .update(new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' }))
      .digest('base64'),
    close: () =>
      new Promise((ok) => {
        server.close(() => ok());
        server.closeAllConnections();
      }),
  };
};
