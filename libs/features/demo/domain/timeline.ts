const millisecondsPerDay = 86_400_000;
const millisecondsPerMinute = 60_000;

/** A moment so many days ago. */
export const daysAgo = (days: number, now: Date): Date => new Date(now.getTime() - days * millisecondsPerDay);
/** A moment so many days ahead. */
export const daysAhead = (days: number, now: Date): Date => daysAgo(-days, now);
/** So many minutes later, but never in the future: an act cannot have happened yet. */
export const minutesAfter = (moment: Date, minutes: number, now: Date): Date =>
  new Date(Math.min(moment.getTime() + minutes * millisecondsPerMinute, now.getTime()));

/** The moments of a story that began so many days ago: each call gives the next, evenly spread until an hour ago. */
export function timeline(beganDaysAgo: number, acts: number, now: Date): () => Date {
  const begin = daysAgo(beganDaysAgo, now).getTime();
  const end = Math.max(begin, now.getTime() - 60 * millisecondsPerMinute);
  let told = 0;
  return () => new Date(begin + ((end - begin) * Math.min(told++, acts)) / Math.max(1, acts));
}
