/** `npm run cli -- <command>`: builds the command line and runs it; quiet, so that its output can be piped. */
import { buildAndRun } from './run-app.mjs';

await buildAndRun('cli', process.argv.slice(2), { quiet: true });
