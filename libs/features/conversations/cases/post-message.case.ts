import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { postMessageInput, type Reader } from '@grappe/contracts';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { actingAlone, DomainError, found, judge, newId, NotAllowed, signedIn } from '@grappe/platform/kernel';
import { ChannelRepository } from '../data/channel.repository';
import { MessageRepository } from '../data/message.repository';
import { seatToSpeakFrom } from '../domain/channel';
import { MessagePosted } from '../domain/events';

type Post = z.output<typeof postMessageInput>;

/**
 * Says something in a channel. Numbers follow one another without holes, and a client that sends the same message again
 * (same client id) gets the same answer and one message, however often and however close together it sends it.
 */
@Injectable()
export class PostMessage {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly channels: ChannelRepository,
    private readonly messages: MessageRepository,
  ) {}

  /** The id of the message. */
  async run(reader: Reader, input: z.input<typeof postMessageInput>): Promise<string> {
    const post = judge(postMessageInput, input);
    const authorPersonId = signedIn(reader);
    const seats = await this.channels.seatsOf(reader, post.channelId);
    found(seats[0]);
    const seat = seatToSpeakFrom(reader, seats, post.organisationId ?? null);
    if (!seat) throw new NotAllowed();
    const author = { authorPersonId, authorOrganisationId: seat.organisationId };
    return this.uow.run({ ...actingAlone(reader), organisationId: seat.organisationId }, async (tx) => {
      // Whoever posts holds the channel, so that what is true now stays true until the commit.
      const { lastSequence } = found(await this.channels.findForUpdate(tx, post.channelId));
      found(await this.channels.findSeat(tx, seat.id));
      const sent = await this.messages.findByClientId(tx, { channelId: post.channelId, authorPersonId, clientId: post.clientId });
      return sent ? sent.id : this.post(tx, post, author, lastSequence + 1);
    });
  }

  private async post(
    tx: Tx,
    { channelId, clientId, body, replyToId = null }: Post,
    author: { authorPersonId: string; authorOrganisationId: string | null },
    sequence: number,
  ): Promise<string> {
    if (replyToId && !(await this.messages.isIn(tx, channelId, replyToId))) throw new DomainError('NOT_FOUND', {}, 'replyToId');
    const messageId = newId();
    await this.messages.insert(tx, {
      id: messageId,
      channelId,
      sequence,
      ...author,
      body,
      clientId,
      replyToId,
      postedAt: tx.at,
      editedAt: null,
      deletedAt: null,
      hiddenAt: null,
      hiddenReason: null,
      changedAt: null,
    });
    await this.channels.setLastSequence(tx, channelId, sequence);
    tx.record(MessagePosted({ messageId, channelId, sequence }));
    return messageId;
  }
}
