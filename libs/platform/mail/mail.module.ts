import { Module } from '@nestjs/common';
import { Mailer } from './mailer';
import { MailboxResolver } from './mailbox.resolver';

/** For the worker: sends what is in the outbox. */
@Module({ providers: [Mailer] })
export class MailModule {}

/** For the API: the mailbox page's query. */
@Module({ providers: [MailboxResolver] })
export class MailboxApiModule {}
