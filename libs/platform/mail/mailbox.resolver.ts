import { Inject } from '@nestjs/common';
import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { limits } from '@grappe/contracts';
import { Access } from '@grappe/platform/access';
import { CONFIG, type Config } from '@grappe/platform/config';
import { DateTime } from '@grappe/platform/graphql';
import { NotFound } from '@grappe/platform/kernel';

@ObjectType({ description: 'A mail of the outbox.' })
export class Mail {
  @Field(() => ID, { description: 'Unique over all nouns, a UUID (version 7: made later, it sorts later).' }) id!: string;
  @Field(() => String, { description: 'The address of its recipient.' }) to!: string;
  @Field(() => String, { description: 'Its subject line.' }) subject!: string;
  @Field(() => String, { description: 'As plain text.' }) text!: string;
  @Field(() => String, { description: 'As HTML.' }) html!: string;
  @Field(() => DateTime, { description: 'When it was written; it may leave later.' }) createdAt!: Date;
}

/** The mailbox of the demo and of development, where MAILBOX is on; elsewhere it is not there. */
@Resolver(() => Mail)
export class MailboxResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
  ) {}

  @Query(() => [Mail], { description: 'The newest mails of the outbox, where the installation shows them.' })
  @Access('PUBLIC')
  async mailbox(@Args('first', { type: () => Int, defaultValue: 50, description: 'How many at most, 1 to 100.' }) first: number): Promise<Mail[]> {
    if (!this.config.MAILBOX) throw new NotFound();
    return this.dataSource.query<Mail[]>(
      `select id, recipient as "to", subject, text, html, created_at as "createdAt" from mail order by created_at desc, id desc limit $1`,
      [Math.min(Math.max(first, 1), limits.pageSize)],
    );
  }
}
