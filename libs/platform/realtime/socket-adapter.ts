import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { createAdapter } from '@socket.io/redis-adapter';
import { Redis } from 'ioredis';
import type { Server, ServerOptions } from 'socket.io';
import { CONFIG, type Config } from '@grappe/platform/config';

/**
 * Socket.IO on the process's HTTP server. With REDIS_URL, passing signals (typing) cross between processes;
 * events need no Redis, since every gateway hears them from PostgreSQL.
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
      const publisher = new Redis(url);
      const subscriber = publisher.duplicate();
      this.redis.push(publisher, subscriber);
      server.adapter(createAdapter(publisher, subscriber));
    }
    return server;
  }

  override async dispose(): Promise<void> {
    for (const connection of this.redis) connection.disconnect();
    await super.dispose();
  }
}
