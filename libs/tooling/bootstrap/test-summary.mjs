import { readFileSync } from 'node:fs';

/** Counts from the file that `jest --json --outputFile` writes; undefined when there is none. */
export function countJest(file) {
  const results = readJson(file);
  if (!results) return undefined;
  // A file that could not even be loaded holds no test that failed.
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites = 0, numPendingTests, numTodoTests = 0 } = results;
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests + numTodoTests };
}

/** Counts from the file of Playwright's JSON reporter; undefined when there is none. */
export function countPlaywright(file) {
  const results = readJson(file);
  if (!results) return undefined;
  const { expected, unexpected, flaky, skipped } = results.stats;
  // Errors outside of tests: a file that does not load, a server that does not start. A flaky test did fail once.
  return { passed: expected, failed: unexpected + flaky + (results.errors?.length ?? 0), skipped };
}

/** The table and the closing line. */
export function summary(results) {
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  const rows = results.map(({ name, passed, failed, skipped, seconds, remark }) => [
    failed > 0 ? '✗' : '✓', name, String(passed), String(failed), String(skipped), `${seconds.toFixed(1)} s`, remark ?? '',
  ]);
  const table = [['', 'step', 'passed', 'failed', 'skipped', 'time', ''], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const lines = table.map((row) =>
    row.map((cell, column) => (column >= 2 && column <= 5 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ').trimEnd());
  const failed = total('failed');
  return { failed, text: ['', ...lines, '', `${total('passed')} passed, ${failed} failed`].join('\n') };
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
