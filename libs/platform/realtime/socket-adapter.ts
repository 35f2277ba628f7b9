import { Logger, type INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { createAdapter } from '@socket.io/redis-adapter';
import { Redis } from 'ioredis';
import type { Server, ServerOptions } from 'socket.io';
import { CONFIG, type Config } from '@grappe/platform/config';

/**
 * Socket.IO on the process's HTTP server. With REDIS_URL, passing signals (typing) cross between processes;
 * events need no Redis, since every gateway hears them from PostgreSQL. While Redis is away the process goes on, and tries again.
 */
export class SocketAdapter extends IoAdapter {
  private readonly redis: Redis[] = [];

  constructor(private readonly context: INestApplicationContext) {
    super(context);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const server = super.createIOServer(port, options) as Server;
    const url = this.context.get<Config>(CONFIG).REDIS_URL;
    if (url) {
      // The adapter awaits nothing that it sends, so what Redis refused would end the process: it waits instead.
      const publisher = new Redis(url, { maxRetriesPerRequest: null });
      const subscriber = publisher.duplicate();
      for (const connection of [publisher, subscriber]) this.redis.push(watched(connection));
      server.adapter(createAdapter(publisher, subscriber));
    }
    return server;
  }

  override async dispose(): Promise<void> {
    for (const connection of this.redis) connection.disconnect();
    await super.dispose();
  }
}

/** Says once that Redis went away, and once that it is back. */
function watched(connection: Redis): Redis {
  const logger = new Logger('Redis');
  let away = false;
  connection.on('error', ({ message }: Error) => {
    if (!away) logger.warn(`Redis does not answer: who is typing is told within this process only. ${message}`);
    away = true;
  });
  connection.on('ready', () => {
    if (away) logger.log('Redis answers again.');
    away = false;
  });
  return connection;
}
