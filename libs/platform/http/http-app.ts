import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { constants } from 'node:zlib';
import { limits } from '@grappe/contracts';
import { Readers } from '@grappe/platform/access';
import type { Config } from '@grappe/platform/config';
import { SocketAdapter } from '@grappe/platform/realtime';
import { processLogger } from '@grappe/platform/logging';
import { contentSecurityPolicy, securityHeaders } from './security-headers';
import { serveWebApp } from './web-app';

/** Makes the HTTP application of a process, ready to listen. */
export async function httpApp(module: DynamicModule, config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: limits.requestBody, trustProxy: config.TRUSTED_PROXIES, routerOptions: { maxParamLength: 500 } });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: processLogger(config), abortOnError: false });
  // It sets cookies; who looks for one reads the header.
  await app.register(fastifyCookie, { hook: false });
  await app.register(fastifyCompress, compression);
  // What may be kept says so itself.
  const headers = { ...securityHeaders(config), 'cache-control': 'no-store' };
  adapter.getInstance().addHook('onRequest', (_, reply, next) => {
    void reply.headers(headers);
    next();
  });
  const readers = app.get(Readers, { strict: false });
  adapter.getInstance().addHook('preHandler', (request, _, next) => {
    // GraphQL makes its own reader, since signing in changes it within the request; files of the web app need none.
    const url = request.routeOptions.url;
    if (url === '/graphql' || url === '/*') return next();
    readers.of({ headers: request.headers, address: request.ip }).then((reader) => next(void Object.assign(request, { reader })), next);
  });
  if (config.WEB_ROOT !== undefined) await serveWebApp(app, config.WEB_ROOT, (nonce) => contentSecurityPolicy(config, nonce));
  app.useWebSocketAdapter(new SocketAdapter(app));
  return app;
}

/** Starts to answer; the address at which it does. */
export async function listen(app: NestFastifyApplication, config: Config): Promise<string> {
  await app.listen(config.PORT, config.HOST);
  return config.publicUrl;
}

/** A good answer for little work: JSON of a page of a list shrinks to a fifth in a millisecond. */
const compression = {
  encodings: ['br' as const, 'gzip' as const],
  threshold: 1_024,
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  // Nobody sends us bodies that grow when they are read.
  globalDecompression: false,
};
