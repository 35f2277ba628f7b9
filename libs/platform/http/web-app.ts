import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const year = 31_536_000;

/**
 * Serves the built web app: its files as they are, its page for every other address that a browser asks for,
 * and the GraphiQL page where a browser opens `/graphql`.
 */
export async function serveWebApp(app: NestFastifyApplication, root: string): Promise<void> {
  const { default: fastifyStatic } = await import('@fastify/static'); // only for processes that serve the web app
  const files = filesOf(root);
  const http = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, { root, serve: false, cacheControl: false, index: false, preCompressed: true });

  http.addHook('onRequest', async (request, reply) => {
    if (request.method === 'GET' && request.url === '/graphql' && wantsPage(request)) return sendPage(reply, 'graphiql.html');
    return undefined;
  });
  http.get('/*', (request, reply) => {
    const path = pathOf(request);
    if (files.has(path) && !path.endsWith('.html')) {
      // The names of built assets hold a hash of their content.
      void reply.header('cache-control', path.startsWith('assets/') ? `public, max-age=${year}, immutable` : 'no-cache');
      return reply.sendFile(path);
    }
    if (wantsPage(request)) return sendPage(reply, 'index.html');
    return reply.code(404).send({ statusCode: 404, message: 'Not found' });
  });
}

function sendPage(reply: FastifyReply, file: string): FastifyReply {
  return reply.header('cache-control', 'no-cache').sendFile(file);
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
