import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const year = 31_536_000;
/** Where the build leaves room for the nonce (`html.cspNonce` in apps/web/vite.config.ts). */
const nonceMark = '__NONCE__';

/**
 * Serves the built web app: its files as they are, its page for every other address that a browser asks for,
 * and the GraphiQL page where a browser opens `/graphql`.
 * @param policyOf the Content-Security-Policy of a page with this nonce
 */
export async function serveWebApp(app: NestFastifyApplication, root: string, policyOf: (nonce: string) => string): Promise<void> {
  const { default: fastifyStatic } = await import('@fastify/static'); // only for processes that serve the web app
  const files = filesOf(root);
  const http = app.getHttpAdapter().getInstance();
  // The build leaves each file compressed beside itself.
  await app.register(fastifyStatic, { root, serve: false, cacheControl: false, index: false, preCompressed: true });

  /** The nonce is new each time, so that only this page's own styles know it. */
  const page = (file: string): ((reply: FastifyReply) => FastifyReply) => {
    const html = readFileSync(join(root, file), 'utf8');
    return (reply) => {
      const nonce = randomBytes(16).toString('base64url');
      return reply.headers({ 'content-security-policy': policyOf(nonce), 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' }).send(html.replaceAll(nonceMark, nonce));
    };
  };
  const sendApp = page('index.html');
  const sendExplorer = page('graphiql.html');

  http.addHook('onRequest', async (request, reply) => {
    if (request.method === 'GET' && request.url === '/graphql' && wantsPage(request)) return sendExplorer(reply);
    return undefined;
  });
  http.get('/*', (request, reply) => {
    const path = pathOf(request);
    if (files.has(path) && !path.endsWith('.html')) {
      // The names of built assets hold a hash of their content.
      void reply.header('cache-control', path.startsWith('assets/') ? `public, max-age=${year}, immutable` : 'no-cache');
      return reply.sendFile(path);
    }
    if (wantsPage(request)) return sendApp(reply);
    return reply.code(404).send({ statusCode: 404, message: 'Not found' });
  });
}

const wantsPage = (request: FastifyRequest): boolean => (request.headers.accept ?? '').includes('text/html');

function pathOf(request: FastifyRequest): string {
  const [path = ''] = request.url.split('?');
  try {
    return decodeURIComponent(path.slice(1));
  } catch {
    return '';
  }
}

/** All files below a folder, with `/` between names: what is not among them is never looked for on the disk. */
function filesOf(root: string): ReadonlySet<string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return new Set(entries.filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')));
}
