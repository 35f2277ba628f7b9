import { Inject, Injectable, Logger as NestLogger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Logger, run, type Runner, type TaskList } from 'graphile-worker';
import { CONFIG, type Config } from '@grappe/platform/config';
import { declaredMethods, Discovery } from './discovery';
import { scheduleMetadata, taskMetadata } from './task';

/** Runs the jobs of this installation, side by side with other workers on the same database. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private runner: Runner | null = null;
  private readonly logger = new NestLogger('Jobs');

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly discovery: Discovery,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const taskList: TaskList = {};
    for (const { metadata: name, call } of declaredMethods<string>(this.discovery, taskMetadata)) {
      taskList[name] = async (payload) => {
        await (call as (payload: unknown) => Promise<void>)(payload);
      };
    }
    this.runner = await run({
      connectionString: this.config.DATABASE_URL,
      concurrency: 4,
      maxPoolSize: 6,
      noHandleSignals: true,
      taskList,
      crontab: declaredMethods<string>(this.discovery, scheduleMetadata).map(({ metadata }) => metadata).join('\n'),
      logger: new Logger(() => (level, message) => {
        if (level === 'error') this.logger.error(message);
        else if (level === 'warning') this.logger.warn(message);
      }),
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
  }
}
