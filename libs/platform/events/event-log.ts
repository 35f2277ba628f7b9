import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RecordedEvent } from './event';

interface EventRow {
  id: string;
  name: string;
  data: object;
  actor_person_id: string | null;
  actor_organisation_id: string | null;
  at: Date;
}

/** Reads back the recorded facts. */
@Injectable()
export class EventLog {
  constructor(private readonly dataSource: DataSource) {}

  /** The events of these ids, in the order asked. */
  async load(ids: readonly string[]): Promise<RecordedEvent[]> {
    const rows = await this.dataSource.query<EventRow[]>(
      `select e.* from unnest($1::uuid[]) with ordinality asked(id, place) join event e using (id) order by place`,
      [[...ids]],
    );
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      data: row.data,
      actor: { personId: row.actor_person_id, organisationId: row.actor_organisation_id },
      at: row.at,
    }));
  }
}
