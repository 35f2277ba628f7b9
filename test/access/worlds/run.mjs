/** `npm run test:worlds -- [--worlds 1000] [--seed n]`: who sees what in random worlds, as in `npm test` but many; its figures are the last line. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

const figures = '.grappe/test-results/worlds.json';
const { values } = parseArgs({ options: { worlds: { type: 'string', default: '1000' }, seed: { type: 'string' } } });
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '-c', 'libs/testing/jest/scenarios.config.mjs', 'access/worlds', '--testTimeout', '86400000'];
rmSync(figures, { force: true });
const { status } = spawnSync(process.execPath, jest, { stdio: 'inherit', env: { ...process.env, WORLDS: values.worlds, ...(values.seed ? { WORLDS_SEED: values.seed } : {}) } });
if (status === 0) console.log(readFileSync(figures, 'utf8'));
process.exit(status ?? 1);
