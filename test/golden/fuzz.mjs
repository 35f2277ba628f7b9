/** `npm run fuzz:graphql -- [--queries 100000] [--seed n]`: random queries answered both ways, as in `npm test` but many; its figures are the last line. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

const figures = '.grappe/test-results/fuzz.json';
const { values } = parseArgs({ options: { queries: { type: 'string', default: '100000' }, seed: { type: 'string' } } });
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '-c', 'libs/testing/jest/scenarios.config.mjs', 'compiled-answers', '--testTimeout', '86400000'];
rmSync(figures, { force: true });
const { status } = spawnSync(process.execPath, jest, { stdio: 'inherit', env: { ...process.env, FUZZ_QUERIES: values.queries, ...(values.seed ? { FUZZ_SEED: values.seed } : {}) } });
if (status === 0) console.log(readFileSync(figures, 'utf8'));
process.exit(status ?? 1);
