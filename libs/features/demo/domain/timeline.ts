const millisecondsPerDay = 86_400_000;
const millisecondsPerHour = 3_600_000;
const millisecondsPerMinute = 60_000;

/** When people work, in hours of the day (UTC). */
const opens = 6.5;
const closes = 16.5;

/** The same day at an hour when people work, in the same order; never after `now`. */
function atWork(moment: number, now: Date): Date {
  const sinceMidnight = moment % millisecondsPerDay;
  const worked = opens * millisecondsPerHour + (sinceMidnight * (closes - opens)) / 24;
  return new Date(Math.min(moment - sinceMidnight + worked, now.getTime()));
}

/** A moment so many days ago. */
export const daysAgo = (days: number, now: Date): Date => atWork(now.getTime() - days * millisecondsPerDay, now);
/** A moment so many days ahead. */
export const daysAhead = (days: number, now: Date): Date => new Date(now.getTime() + days * millisecondsPerDay);
/** So many minutes later, but never in the future: an act cannot have happened yet. */
export const minutesAfter = (moment: Date, minutes: number, now: Date): Date =>
  new Date(Math.min(moment.getTime() + minutes * millisecondsPerMinute, now.getTime()));

/** The moments of a story that began so many days ago: each call gives the next, evenly spread until an hour ago. */
export function timeline(beganDaysAgo: number, acts: number, now: Date): () => Date {
  const begin = now.getTime() - beganDaysAgo * millisecondsPerDay;
  const end = Math.max(begin, now.getTime() - millisecondsPerHour);
  let told = 0;
  return () => atWork(begin + ((end - begin) * Math.min(told++, acts)) / Math.max(1, acts), now);
}
