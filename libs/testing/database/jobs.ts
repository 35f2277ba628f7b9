import { Logger, runOnce, type TaskList } from 'graphile-worker';
import { declaredMethods, taskMetadata, type Discovery } from '@grappe/platform/jobs';
import type { TestDatabase } from './test-database';

interface JobRow {
  task: string;
  payload: object;
  attempts: number;
  error: string | null;
}

const silent = new Logger(() => () => undefined);
const patienceMilliseconds = 20_000;

/** Runs all that is due, with what follows from it, in this process: events to their reactions, then their mails… */
export async function runJobs(database: TestDatabase, discovery: Discovery): Promise<void> {
  const taskList: TaskList = {};
  for (const { metadata: task, call } of declaredMethods<string>(discovery, taskMetadata)) {
    taskList[task] = async (payload) => void (await (call as (payload: unknown) => Promise<void>)(payload));
  }
  await runOnce({ connectionString: database.url, taskList, logger: silent, noHandleSignals: true, concurrency: 1 });
  await refuseFailures(database);
}

/** Waits until the product's own worker has done all that is due. */
export async function awaitJobs(database: TestDatabase): Promise<void> {
  const deadline = Date.now() + patienceMilliseconds;
  for (;;) {
    await refuseFailures(database);
    const [row] = await database.query<{ open: number }>('select count(*)::int as open from graphile_worker.jobs where run_at <= now()');
    if (row?.open === 0) return;
    if (Date.now() > deadline) throw new Error(`${row?.open} jobs are still not done.`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** A job that failed waits for its next try; a test should hear of it instead. */
async function refuseFailures(database: TestDatabase): Promise<void> {
  const failed = await database.query<JobRow>(
    `select tasks.identifier as task, payload, attempts, last_error as error
     from graphile_worker._private_jobs jobs join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id where last_error is not null`,
  );
  if (failed.length === 0) return;
  const told = failed.map(({ task, payload, attempts, error }) => `${task} ${JSON.stringify(payload)}, try ${attempts}: ${error ?? ''}`);
  throw new FailedJobs(`Jobs have failed:\n${told.join('\n')}`);
}

/** Jobs that threw; they are retried in production. */
export class FailedJobs extends Error {}
