import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/**
 * Runs one scenario by itself, as in `npm test` or with settings that make it long, and prints its figures as the last line.
 * @param {{ scenario: string, figures: string, settings?: Record<string, string | undefined> }} proof `figures`: the file that it writes in `.grappe/test-results`
 */
export function runProof({ scenario, figures, settings = {} }) {
  const file = `.grappe/test-results/${figures}`;
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '-c', 'libs/testing/jest/scenarios.config.mjs', scenario, '--testTimeout', '86400000'];
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
  rmSync(file, { force: true });
  const { status } = spawnSync(process.execPath, jest, { stdio: 'inherit', env: { ...process.env, ...given } });
  if (existsSync(file)) console.log(readFileSync(file, 'utf8'));
  process.exit(status ?? 1);
}
