const seconds = 1_000;
const minutes = 60 * seconds;
const hours = 60 * minutes;

/** How long to wait after each attempt that failed; after the last one a delivery is given up, about a day and a half after the first. */
const waits = [10 * seconds, 1 * minutes, 10 * minutes, 1 * hours, 4 * hours, 12 * hours, 20 * hours];

/** When to try again after so many attempts; null: given up. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  const wait = waits[attempts - 1];
  return wait === undefined ? null : new Date(now.getTime() + wait);
}
