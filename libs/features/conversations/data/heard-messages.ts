import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ChannelMessage } from '@grappe/contracts';
import { sql, type Sql } from '@grappe/platform/database';

const iso = (moment: Sql): Sql => sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Messages as those who sit in their channel hear them. The channel's room is the permission, so there is no reader here. */
@Injectable()
export class HeardMessages {
  constructor(private readonly dataSource: DataSource) {}

  async one(id: string): Promise<ChannelMessage | null> {
    const [message] = await this.heard(sql`m.id = ${id}::uuid`, 1);
    return message ?? null;
  }

  /**
   * What somebody missed who has everything up to a number, in the order of the channel: what came after it, and what has changed
   * since that message was posted. Clocks of several processes may differ by less than the minute that is told twice.
   */
  missed(channelId: string, after: number, limit: number): Promise<ChannelMessage[]> {
    return this.heard(
      sql`m.channel_id = ${channelId}::uuid and (m.sequence > ${after}::int or m.changed_at > (
        select known.posted_at - interval '1 minute' from message known where known.channel_id = ${channelId}::uuid and known.sequence = ${after}::int))`,
      limit,
    );
  }

  /** Who sits there in person: they have one more to read. */
  async hearers(channelId: string): Promise<string[]> {
    const statement = sql`select person_id as id from channel_seat where channel_id = ${channelId}::uuid and person_id is not null`;
    const rows = await this.dataSource.query<{ id: string }[]>(statement.text, statement.values);
    return rows.map(({ id }) => id);
  }

  private async heard(condition: Sql, limit: number): Promise<ChannelMessage[]> {
    const statement = sql`
      select m.id, m.channel_id as "channelId", m.sequence,
        json_build_object('id', author.id, 'name', author.name) as author,
        case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end as organisation,
        case when m.deleted_at is null and m.hidden_at is null then m.body end as body,
        ${iso(sql`m.posted_at`)} as "postedAt", ${iso(sql`m.edited_at`)} as "editedAt",
        m.deleted_at is not null as deleted, m.hidden_at is not null as hidden,
        case when r.id is not null then json_build_object('id', r.id, 'author', json_build_object('id', reply_author.id, 'name', reply_author.name),
          'body', case when r.deleted_at is null and r.hidden_at is null then r.body end) end as "replyTo",
        m.client_id as "clientId"
      from message m
      join person author on author.id = m.author_person_id
      left join organisation o on o.id = m.author_organisation_id
      left join message r on r.id = m.reply_to_id
      left join person reply_author on reply_author.id = r.author_person_id
      where ${condition} order by m.sequence limit ${limit}`;
    return this.dataSource.query<ChannelMessage[]>(statement.text, statement.values);
  }
}
