import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Reader } from '@grappe/contracts';
import type { Sql } from '@grappe/platform/database';
import { wordsOfSeat } from '../domain/words';
import { openSeatsFor, seatsOfOwnProjects, type AskedSeat } from './asked-seat';
import { pairStatement, type PairRow } from './pair.statement';

export interface Pair {
  readonly seat: AskedSeat;
  readonly facts: PairRow;
}

/** Finds pairs of seats and organisations and the facts that speak for each: two statements, however many seats and organisations. */
@Injectable()
export class PairsSource {
  constructor(private readonly dataSource: DataSource) {}

  /** Organisations for seats; none for a seat whose project the reader does not lead. */
  async forSeats(reader: Reader, seatIds: readonly string[]): Promise<Pair[]> {
    return this.pairs(reader, await this.query<AskedSeat>(seatsOfOwnProjects(reader, seatIds)), null);
  }

  /** Open seats that an organisation may answer. */
  async forOrganisation(reader: Reader, organisationId: string): Promise<Pair[]> {
    return this.pairs(reader, await this.query<AskedSeat>(openSeatsFor(reader, organisationId)), organisationId);
  }

  private async pairs(reader: Reader, seats: readonly AskedSeat[], only: string | null): Promise<Pair[]> {
    if (seats.length === 0) return [];
    const asked = seats.map((seat) => ({ seat, words: wordsOfSeat(seat) }));
    const byId = new Map(seats.map((seat) => [seat.seatId, seat]));
    return (await this.query<PairRow>(pairStatement(reader, asked, only))).flatMap((facts) => {
      const seat = byId.get(facts.seatId);
      return seat ? [{ seat, facts }] : [];
    });
  }

  private query<Row>(statement: Sql): Promise<Row[]> {
    return this.dataSource.query<Row[]>(statement.text, statement.values);
  }
}
