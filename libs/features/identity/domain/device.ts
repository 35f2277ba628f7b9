import Bowser from 'bowser';
import type { DeviceForm } from '@grappe/contracts';

/** A browser in words: what a person recognises it by. What it did not tell is null. */
export interface Device {
  /** Its name without version, e.g. `Firefox`. */
  readonly browser: string | null;
  /** The operating system, e.g. `Windows`. */
  readonly system: string | null;
  readonly form: DeviceForm | null;
}

const forms: Readonly<Record<string, DeviceForm>> = { desktop: 'COMPUTER', mobile: 'PHONE', tablet: 'TABLET' };

/** What a User-Agent header says. The header itself is not kept: its versions tell more of a person than they need. */
export function deviceOf(userAgent: string | null): Device {
  if (!userAgent) return { browser: null, system: null, form: null };
  const { browser, os, platform } = Bowser.parse(userAgent);
  return { browser: browser.name || null, system: os.name || null, form: forms[platform.type ?? ''] ?? null };
}
