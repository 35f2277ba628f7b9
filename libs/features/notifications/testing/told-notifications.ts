import type { Reader } from '@grappe/contracts';
import { Reads } from '@grappe/platform/reads';
import { select } from '@grappe/testing';
import { NotificationQueries } from '../cases/notifications.queries';

interface ToldNotification {
  readonly $kind: string;
  readonly $facts: Readonly<Record<string, string>>;
  readonly $subject: { readonly $kind: string; readonly $id: string };
}

/** Where a spec finds the cases of the modules that it booted. */
interface Given {
  get<T>(token: new (...args: never[]) => T): T;
}

export interface Told {
  readonly kind: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly subject: { readonly kind: string; readonly id: string };
}

/** What a person has been told, newest first, read by the front door. */
export async function toldTo(app: Given, reader: Reader): Promise<Told[]> {
  const page = await app.get(NotificationQueries).page(reader, select('nodes { kind facts subject { kind id } }'), { first: 100 });
  const nodes = page['$nodes'] as ToldNotification[];
  return nodes.map(({ $kind, $facts, $subject }) => ({ kind: $kind, facts: $facts, subject: { kind: $subject.$kind, id: $subject.$id } }));
}

/** The count on the person's bell. */
export async function unreadOf(app: Given, reader: Reader): Promise<unknown> {
  const viewer = await app.get(Reads).one('Viewer', reader.personId ?? '', reader, select('unreadNotifications'));
  return viewer?.['$unreadNotifications'];
}
