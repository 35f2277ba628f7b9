import { useInterval } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useUiLocale } from '../locale';

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** « il y a 3 heures », as of `now`. */
export function relativeTime(iso: string, now: number, locale: string): string {
  const seconds = Math.round((new Date(iso).getTime() - now) / 1000);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const [unit, length] of steps) if (Math.abs(seconds) >= length) return format.format(Math.trunc(seconds / length), unit);
  return format.format(0, 'second');
}

/** How long ago or from now, with the exact time on hover; keeps itself up to date. */
export function RelativeTime({ at }: { at: string }) {
  const locale = useUiLocale();
  const [now, setNow] = useState(Date.now);
  useInterval(() => setNow(Date.now()), 30_000, { autoInvoke: true });
  const exact = useMemo(() => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(at)), [at, locale]);
  return (
    <time dateTime={at} title={exact}>
      {relativeTime(at, now, locale)}
    </time>
  );
}
