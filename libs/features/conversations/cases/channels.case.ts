import { Injectable } from '@nestjs/common';
import { MembershipRepository } from '@grappe/features/clusters';
import type { Tx } from '@grappe/platform/database';
import { found, newId } from '@grappe/platform/kernel';
import type { SeatRow } from '../data/channel.entity';
import { ChannelRepository } from '../data/channel.repository';
import type { ChannelKind } from '../domain/channel';
import { SeatsChanged } from '../domain/events';

export interface SeatOfPerson {
  readonly personId: string;
  /** For whom they sit and speak. */
  readonly organisationId: string;
  readonly moderates?: boolean;
}

export interface SeatOfOrganisation {
  readonly organisationId: string;
  readonly moderates?: boolean;
}

/** What the features above do with channels, in their own transactions. */
export interface ChannelWork {
  /** Opens a channel without any seat; its id. */
  open(kind: ChannelKind): Promise<string>;
  /** Seats a person, or changes what their seat may. */
  seatPerson(channelId: string, seat: SeatOfPerson): Promise<void>;
  /** Seats all who hold a mandate of an organisation, now and later. */
  seatOrganisation(channelId: string, seat: SeatOfOrganisation): Promise<void>;
  unseatPerson(channelId: string, personId: string): Promise<void>;
  unseatOrganisation(channelId: string, organisationId: string): Promise<void>;
  /** The persons who may hide messages there; of an organisation's seat, those who may bind it. */
  moderatorsOf(channelId: string): Promise<string[]>;
}

/** Channels are opened and filled by the feature that knows what they are about: a working group, a project. */
@Injectable()
export class Channels {
  constructor(
    private readonly channels: ChannelRepository,
    private readonly memberships: MembershipRepository,
  ) {}

  /** `await this.channels.within(tx).open('PROJECT')` */
  within(tx: Tx): ChannelWork {
    return {
      open: (kind) => this.open(tx, kind),
      seatPerson: (channelId, seat) => this.seat(tx, channelId, seat),
      seatOrganisation: (channelId, seat) => this.seat(tx, channelId, { personId: null, ...seat }),
      unseatPerson: (channelId, personId) => this.unseat(tx, channelId, { personId }),
      unseatOrganisation: (channelId, organisationId) => this.unseat(tx, channelId, { personId: null, organisationId }),
      moderatorsOf: (channelId) => this.moderatorsOf(tx, channelId),
    };
  }

  private async open(tx: Tx, kind: ChannelKind): Promise<string> {
    const id = newId();
    await this.channels.insert(tx, { id, kind, lastSequence: 0, createdAt: tx.at });
    return id;
  }

  private async seat(
    tx: Tx,
    channelId: string,
    seat: (SeatOfPerson | (SeatOfOrganisation & { readonly personId: null })) & { readonly moderates?: boolean },
  ): Promise<void> {
    const { lastSequence } = found(await this.channels.findForUpdate(tx, channelId));
    const { organisationId, moderates = false } = seat;
    const held = await this.channels.findSeatOf(tx, channelId, seat);
    if (held && held.moderates === moderates && held.organisationId === organisationId) return;
    if (held) {
      await this.channels.updateSeat(tx, held.id, { moderates, organisationId });
    } else {
      const { personId } = seat;
      await this.channels.insertSeat(tx, { id: newId(), channelId, personId, organisationId, moderates, since: tx.at, fromSequence: lastSequence });
    }
    tx.record(SeatsChanged({ channelId }));
  }

  private async unseat(tx: Tx, channelId: string, of: { personId: string } | { personId: null; organisationId: string }): Promise<void> {
    found(await this.channels.findForUpdate(tx, channelId));
    const held = await this.channels.findSeatOf(tx, channelId, of);
    if (!held) return;
    await this.channels.deleteSeat(tx, held.id);
    tx.record(SeatsChanged({ channelId }));
  }

  private async moderatorsOf(tx: Tx, channelId: string): Promise<string[]> {
    const persons = new Set<string>();
    for (const seat of await this.channels.seats(tx, channelId)) {
      if (seat.moderates) for (const personId of await this.personsOf(tx, seat)) persons.add(personId);
    }
    return [...persons];
  }

  private async personsOf(tx: Tx, { personId, organisationId }: SeatRow): Promise<string[]> {
    if (personId !== null) return [personId];
    return organisationId === null ? [] : this.memberships.speakersOf(tx, organisationId);
  }
}
