import type { Reader } from '@grappe/contracts';
import type { Given } from '@grappe/features/clusters/testing';
import { UnitOfWork } from '@grappe/platform/database';
import { newId, system } from '@grappe/platform/kernel';
import { Reads } from '@grappe/platform/reads';
import { select } from '@grappe/testing';
import { Channels, type SeatOfOrganisation, type SeatOfPerson } from '../cases/channels.case';
import { PostMessage } from '../cases/post-message.case';

/** A message as a reader sees it. */
export interface SeenMessage {
  readonly id: string;
  readonly sequence: number;
  readonly body: string | null;
  readonly deleted: boolean;
  readonly hidden: boolean;
  readonly organisationId: string | null;
}

type SeenNode = { [Field in Exclude<keyof SeenMessage, 'organisationId'> as `$${Field}`]: SeenMessage[Field] } & {
  readonly $organisation: { readonly $id: string } | null;
};

/** Channels and what is said in them, made through cases: `given.channel(lea, ines)`. */
export class GivenConversations {
  constructor(private readonly app: Given) {}

  /** The id of a channel with these seats. */
  channel(...seats: readonly (SeatOfPerson | SeatOfOrganisation)[]): Promise<string> {
    return this.app.get(UnitOfWork).run(system, async (tx) => {
      const channels = this.app.get(Channels).within(tx);
      const channelId = await channels.open('WORKING_GROUP');
      for (const seat of seats) await ('personId' in seat ? channels.seatPerson(channelId, seat) : channels.seatOrganisation(channelId, seat));
      return channelId;
    });
  }

  /** The id of a message that somebody posted. */
  message(reader: Reader, channelId: string, body = 'Bonjour'): Promise<string> {
    return this.app.get(PostMessage).run(reader, { channelId, body, clientId: newId() });
  }

  /** The messages of a channel as a reader sees them; null: for them the channel is not there. */
  async seen(reader: Reader, channelId: string, range = 'first: 100'): Promise<SeenMessage[] | null> {
    const selection = select(`messages(${range}) { id sequence body deleted hidden organisation { id } }`);
    const channel = await this.app.get(Reads).one('Channel', channelId, reader, selection);
    const nodes = channel?.['$messages'] as SeenNode[] | undefined;
    if (!nodes) return null;
    return nodes.map((node) => ({
      id: node.$id,
      sequence: node.$sequence,
      body: node.$body,
      deleted: node.$deleted,
      hidden: node.$hidden,
      organisationId: node.$organisation?.$id ?? null,
    }));
  }
}
