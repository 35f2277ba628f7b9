import { sql } from './sql';
import type { Tx } from './tx';

/**
 * Has PostgreSQL look how full its tables are. By itself it does so up to a minute after much was written, and not at all when it is stopped
 * before; until then it plans as for tables that are empty.
 */
export const gatherStatistics = (tx: Tx): Promise<unknown> => tx.query(sql`analyze`);
