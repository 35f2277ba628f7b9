import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { limits } from '@grappe/contracts';
import { Readers } from '@grappe/platform/access';
import type { Config } from '@grappe/platform/config';
import { SocketAdapter } from '@grappe/platform/realtime';
import { processLogger } from '@grappe/platform/logging';
import { serveWebApp } from './web-app';

/** Makes the HTTP application of a process, ready to listen. */
export async function httpApp(module: DynamicModule, config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: limits.requestBody, trustProxy: config.TRUSTED_PROXIES, routerOptions: { maxParamLength: 500 } });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: processLogger(config), abortOnError: false });
  await app.register(fastifyCookie);
  await app.register(fastifyHelmet, helmetOptions(config));
  const readers = app.get(Readers, { strict: false });
  adapter.getInstance().addHook('preHandler', async (request) => {
    // GraphQL makes its own reader, since signing in changes it within the request; files of the web app need none.
    const url = request.routeOptions.url;
    if (url !== '/graphql' && url !== '/*') Object.assign(request, { reader: await readers.of({ headers: request.headers, address: request.ip }) });
  });
  if (config.WEB_ROOT !== undefined) await serveWebApp(app, config.WEB_ROOT);
  app.useWebSocketAdapter(new SocketAdapter(app));
  return app;
}

/** Starts to answer; the address at which it does. */
export async function listen(app: NestFastifyApplication, config: Config): Promise<string> {
  await app.listen(config.PORT, config.HOST);
  return config.publicUrl;
}

/** Everything comes from here, nothing inline. Mantine sets style attributes, hence 'unsafe-inline' for styles alone. */
function helmetOptions(config: Config) {
  const secure = config.publicUrl.startsWith('https:');
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [`'self'`],
        scriptSrc: [`'self'`],
        styleSrc: [`'self'`, `'unsafe-inline'`],
        imgSrc: [`'self'`, 'data:', 'blob:'],
        workerSrc: [`'self'`, 'blob:'],
        objectSrc: [`'none'`],
        baseUri: [`'self'`],
        formAction: [`'self'`],
        frameAncestors: [`'none'`],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    // Told over HTTP, browsers ignore it; on a developer's localhost it would stick.
    strictTransportSecurity: secure,
    xFrameOptions: { action: 'deny' as const },
  };
}
