import pg from 'pg';

/** Names of databases that tests make: `grappe_test_<pid of the run>_…`. */
export const testDatabasePrefix = 'grappe_test_';

/** Hands the template's address from Jest's set-up to its workers. */
export const templateVariable = 'GRAPPE_TEST_TEMPLATE';

/** The address of another database on the same server. */
export function databaseOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/** The database that an address names; refuses one whose name does not say that it is for tests. */
export function testDatabaseName(url: string): string {
  const name = new URL(url).pathname.slice(1);
  if (!name.split('_').includes('test')) throw new Error(`"${name}" is not a database for tests: its name does not say "test".`);
  return name;
}

/** Runs something on a connection of its own. */
export async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
