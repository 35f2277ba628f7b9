import type { NotificationFacts, NotificationKind } from '@grappe/contracts';

type FactName = { [Kind in NotificationKind]: keyof NotificationFacts[Kind] }[NotificationKind];
/** Every fact may be missing on screen: what it tells of may have been hidden from this reader since. */
export type Facts = Partial<Readonly<Record<FactName, string>>>;

const names = {
  person: true,
  organisation: true,
  project: true,
  group: true,
  cluster: true,
  stage: true,
  status: true,
  reason: true,
  change: true,
  search: true,
  webhook: true,
} satisfies Record<FactName, true>;

/** Facts come as JSON: only texts under known names are taken over, so that a sentence never shows an object. */
export function readFacts(facts: unknown): Facts {
  if (typeof facts !== 'object' || facts === null) return {};
  const known = Object.entries(facts).filter(([name, value]) => name in names && typeof value === 'string' && value !== '');
  return Object.fromEntries(known) as Facts;
}
