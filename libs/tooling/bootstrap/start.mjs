/** `npm start`: builds the whole product and runs it in one process, with its own database. */
import { buildAndRun } from './run-app.mjs';

await buildAndRun('standalone', process.argv.slice(2));
