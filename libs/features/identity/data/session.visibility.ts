import { limits } from '@grappe/contracts';
import { sql, text, type Sql } from '@grappe/platform/database';
import type { Row } from '@grappe/platform/reads';

const idle = text(`interval '${limits.sessionIdleDays} days'`);

/** Signed in whole, neither ended, nor too old, nor left alone for too long. */
export const sessionIsGood = (row: Row): Sql =>
  sql`not ${row('awaits_second_factor')} and ${row('revoked_at')} is null and ${row('expires_at')} > now() and ${row('last_used_at')} > now() - ${idle}`;

/** When a session that is used now ends, unless it is used again. */
export const sessionEnd = (row: Row): Sql => sql`least(${row('expires_at')}, now() + ${idle})`;
