/** Runs a TypeScript file of this folder: `node test/load/run.mjs bench-graphql [options]`. */
import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { runInThisWorkspace } from '../../libs/testing/jest/run-typescript.mjs';

const [file, ...options] = process.argv.slice(2);
mkdirSync('.grappe', { recursive: true });
const { main } = await runInThisWorkspace(`test/load/${file}.ts`);
await main(options);
