import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import type { Reader } from '@grappe/contracts';
import { sql, type Tx } from '@grappe/platform/database';
import { ChannelRow, SeatRow } from './channel.entity';
import { ownSeats } from './channel.visibility';

/** Channels, who sits there, and how far they have read. */
@Injectable()
export class ChannelRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The reader's seats; none: for them the channel is not there. */
  async seatsOf(reader: Reader, channelId: string): Promise<Pick<SeatRow, 'id' | 'personId' | 'organisationId' | 'moderates'>[]> {
    const statement = sql`select seat.id, seat.person_id as "personId", seat.organisation_id as "organisationId", seat.moderates
      ${ownSeats(sql`${channelId}::uuid`, reader)} order by seat.since, seat.id`;
    return this.dataSource.query(statement.text, statement.values);
  }

  /** Holds the channel until the end of the transaction: posts, seats and numbers follow one another. */
  findForUpdate(tx: Tx, id: string): Promise<ChannelRow | null> {
    return tx.manager.findOne(ChannelRow, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  find(tx: Tx, id: string): Promise<ChannelRow | null> {
    return tx.manager.findOneBy(ChannelRow, { id });
  }

  findSeat(tx: Tx, id: string): Promise<SeatRow | null> {
    return tx.manager.findOneBy(SeatRow, { id });
  }

  async insert(tx: Tx, channel: ChannelRow): Promise<void> {
    await tx.manager.insert(ChannelRow, channel);
  }

  /** Moves the number of the last message; only while holding the channel. */
  async setLastSequence(tx: Tx, id: string, lastSequence: number): Promise<void> {
    await tx.manager.update(ChannelRow, { id }, { lastSequence });
  }

  /** The seat of a person, or with `personId` null of an organisation as such. */
  findSeatOf(tx: Tx, channelId: string, of: { personId: string } | { personId: null; organisationId: string }): Promise<SeatRow | null> {
    const owner = of.personId === null ? { personId: IsNull(), organisationId: of.organisationId } : { personId: of.personId };
    return tx.manager.findOneBy(SeatRow, { channelId, ...owner });
  }

  async insertSeat(tx: Tx, seat: SeatRow): Promise<void> {
    await tx.manager.insert(SeatRow, seat);
  }

  async updateSeat(tx: Tx, id: string, changes: Partial<Pick<SeatRow, 'moderates' | 'organisationId'>>): Promise<void> {
    await tx.manager.update(SeatRow, { id }, changes);
  }

  async deleteSeat(tx: Tx, id: string): Promise<void> {
    await tx.manager.delete(SeatRow, { id });
  }

  seats(tx: Tx, channelId: string): Promise<SeatRow[]> {
    return tx.manager.findBy(SeatRow, { channelId });
  }

  /** Whether the person has read further than before. */
  async markRead(tx: Tx, channelId: string, personId: string, sequence: number): Promise<boolean> {
    const moved = await tx.query(sql`insert into channel_read (channel_id, person_id, last_read_sequence)
      select channel.id, ${personId}::uuid, least(${sequence}::int, channel.last_sequence) from channel where channel.id = ${channelId}::uuid
      on conflict (channel_id, person_id) do update set last_read_sequence = excluded.last_read_sequence
      where channel_read.last_read_sequence < excluded.last_read_sequence returning 1 as moved`);
    return moved.length > 0;
  }
}
