import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { constants } from 'node:zlib';
import { limits } from '@grappe/contracts';
import { Readers } from '@grappe/platform/access';
import type { Config } from '@grappe/platform/config';
import { SocketAdapter } from '@grappe/platform/realtime';
import { processLogger } from '@grappe/platform/logging';
import { contentSecurityPolicy, helmetOptions, permissionsPolicy } from './security-headers';
import { serveWebApp } from './web-app';

/** Makes the HTTP application of a process, ready to listen. */
export async function httpApp(module: DynamicModule, config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: limits.requestBody, trustProxy: config.TRUSTED_PROXIES, routerOptions: { maxParamLength: 500 } });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: processLogger(config), abortOnError: false });
  await app.register(fastifyCookie);
  await app.register(fastifyHelmet, helmetOptions(config));
  await app.register(fastifyCompress, compression);
  const policy = contentSecurityPolicy(config, null);
  adapter.getInstance().addHook('onRequest', async (_, reply) => {
    // What may be kept says so itself.
    void reply.headers({ 'content-security-policy': policy, 'permissions-policy': permissionsPolicy, 'cache-control': 'no-store' });
  });
  const readers = app.get(Readers, { strict: false });
  adapter.getInstance().addHook('preHandler', async (request) => {
    // GraphQL makes its own reader, since signing in changes it within the request; files of the web app need none.
    const url = request.routeOptions.url;
    if (url !== '/graphql' && url !== '/*') Object.assign(request, { reader: await readers.of({ headers: request.headers, address: request.ip }) });
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
