/** What somebody said in a channel, for an organisation. */
export interface Message {
  readonly id: string;
  readonly channelId: string;
  /** Its number in the channel: 1, 2, 3… without holes. */
  readonly sequence: number;
  readonly authorPersonId: string;
  readonly authorOrganisationId: string | null;
  /** null: taken back by its author; the words are gone, the place stays. */
  readonly body: string | null;
  /** Made by the author's client, once per message. */
  readonly clientId: string;
  readonly replyToId: string | null;
  readonly postedAt: Date;
  readonly editedAt: Date | null;
  readonly deletedAt: Date | null;
  readonly hiddenAt: Date | null;
  readonly hiddenReason: string | null;
  /** The last time that readers saw it change: edited, deleted, hidden or restored. */
  readonly changedAt: Date | null;
}
