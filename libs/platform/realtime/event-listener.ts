import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { limits } from '@grappe/contracts';
import { CONFIG, type Config } from '@grappe/platform/config';
import { eventChannel } from '@grappe/platform/database';

export interface Hearing {
  /** Ids of events, in the order of their commits. */
  heard(eventId: string): void;
  /** The connection was lost for a while: something may have been missed. */
  lostSight(): void;
}

const retryMilliseconds = 500;

/** Hears of committed events through PostgreSQL's NOTIFY, and comes back when the connection breaks. */
@Injectable()
export class EventListener implements BeforeApplicationShutdown {
  private client: pg.Client | null = null;
  private closed = false;
  private readonly logger = new Logger('Realtime');

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Resolves when the first connection listens. */
  async listen(hearing: Hearing): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.DATABASE_URL,
      application_name: 'grappe realtime',
      keepAlive: true,
      connectionTimeoutMillis: limits.connectionSeconds * 1000,
    });
    client.on('notification', ({ payload }) => payload && hearing.heard(payload));
    client.on('error', () => undefined); // `end` follows
    try {
      await client.connect();
      await client.query(`listen ${eventChannel}`);
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    if (this.closed) return client.end();
    // Only who has listened comes back by itself: an attempt that failed is told to whoever made it, and they try again.
    client.once('end', () => {
      if (this.closed) return;
      this.logger.warn('The connection that listens to events broke; coming back');
      void this.comeBack(hearing);
    });
    this.client = client;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closed = true;
    await this.client?.end();
  }

  private async comeBack(hearing: Hearing): Promise<void> {
    while (!this.closed) {
      await new Promise((resolve) => setTimeout(resolve, retryMilliseconds));
      try {
        await this.listen(hearing);
        hearing.lostSight();
        return;
      } catch {
        // the database is still away; try again
      }
    }
  }
}
