import { z } from 'zod';
import { AuditAct } from '../audit';
import { limits } from '../limits';
import { id } from './common';

/** What of a cluster's audit log is looked for: all given conditions. */
export const auditLogFilterInput = z.object({
  clusterId: id,
  who: z.string().trim().max(limits.searchLength.max).nullish(),
  acts: z.array(z.enum(AuditAct)).nullish(),
  since: z.coerce.date().nullish(),
  until: z.coerce.date().nullish(),
});
