import { AuditAct, wordsOf } from '@grappe/contracts';
import { useAddress } from '../../../app/kit';

/** Days as a date field has them: `2026-11-25`. */
export interface AuditSearch {
  readonly who: string;
  readonly act: AuditAct | null;
  readonly from: string;
  readonly to: string;
}

const day = /^\d{4}-\d\d-\d\d$/;
const dayIn = (params: URLSearchParams, name: string): string => (day.test(params.get(name) ?? '') ? (params.get(name) ?? '') : '');

/** From the first moment of one day to the last of another, where the reader is. */
const momentOf = (at: string, next = 0): string | undefined => {
  if (!at) return undefined;
  const moment = new Date(`${at}T00:00:00`);
  moment.setDate(moment.getDate() + next);
  return moment.toISOString();
};

/** What is looked for in an audit log, kept in the address; as the query has it, and as the export's address has it. */
export function useAuditSearch(clusterId: string) {
  const [params, setParams] = useAddress();
  const search: AuditSearch = {
    who: params.get('who') ?? '',
    act: wordsOf(AuditAct).find((act) => act === params.get('act')) ?? null,
    from: dayIn(params, 'from'),
    to: dayIn(params, 'to'),
  };
  const change = (changes: Partial<AuditSearch>) =>
    setParams((now) => {
      for (const [name, value] of Object.entries(changes)) {
        if (value) now.set(name, value);
        else now.delete(name);
      }
      return now;
    });
  const filter = {
    who: search.who || undefined,
    acts: search.act ? [search.act] : undefined,
    since: momentOf(search.from),
    until: momentOf(search.to, 1),
  };
  const asked = { cluster: clusterId, who: filter.who, acts: search.act ?? undefined, since: filter.since, until: filter.until };
  const exported = new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return { search, change, filter, narrowed: Object.values(search).some(Boolean), exportAddress: `/exports/audit-log.csv?${exported.toString()}` };
}
