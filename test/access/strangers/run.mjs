/** `npm run test:strangers`: the stranger matrix alone; its figures are the last line. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const figures = '.grappe/test-results/strangers.json';
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '-c', 'libs/testing/jest/scenarios.config.mjs', 'strangers'];
rmSync(figures, { force: true });
const { status } = spawnSync(process.execPath, jest, { stdio: 'inherit' });
console.log(readFileSync(figures, 'utf8'));
process.exit(status ?? 1);
