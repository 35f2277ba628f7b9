import { Command } from 'commander';
import { makeDemo } from '@grappe/composition/demo';
import { readConfig } from '@grappe/platform/config';
import { withDatabase } from '../within';

/** `demo`: makes the demo world, unless it is there already. */
export const demo = (): Command =>
  new Command('demo').description('make the demo world, unless it is there already').action(async () => {
    await withDatabase((databaseUrl) => makeDemo(readConfig({ DATABASE_URL: databaseUrl }, { LOG: 'pretty', ...process.env }), (step) => console.log(step)));
    console.log('The demo is there.');
  });
