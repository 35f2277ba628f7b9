import { Inject, Injectable } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { DataSource } from 'typeorm';
import { limits } from '@grappe/contracts';
import { CONFIG, type Config } from '@grappe/platform/config';
import { Task } from '@grappe/platform/jobs';

interface MailRow {
  recipient: string;
  subject: string;
  text: string;
  html: string;
}

/** Sends the mails of the outbox by SMTP; without SMTP_URL they stay in the mailbox. */
@Injectable()
export class Mailer {
  private readonly transport: Promise<Transporter> | null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
  ) {
    // Loaded where mails leave, and by no other process.
    const { SMTP_URL } = config;
    this.transport = SMTP_URL ? import('nodemailer').then(({ createTransport }) => createTransport(SMTP_URL)) : null;
  }

  /** What left long ago is for those who got it, and not for us to keep. */
  @Task('forget-mails', '27 * * * *')
  async forget(): Promise<void> {
    await this.dataSource.query('delete from mail where sent_at < now() - make_interval(days => $1)', [limits.mailDays]);
  }

  @Task('send-mail')
  async send({ mailId }: { mailId: string }): Promise<void> {
    if (!this.transport) return;
    const [mail] = await this.dataSource.query<MailRow[]>('select recipient, subject, text, html from mail where id = $1 and sent_at is null', [mailId]);
    if (!mail) return;
    // The id as Message-ID lets the receiving server drop a mail that a crash made us send twice.
    await (await this.transport).sendMail({ from: this.config.MAIL_FROM, to: mail.recipient, subject: mail.subject, text: mail.text, html: mail.html, messageId: `<${mailId}@grappe>`, headers: { 'auto-submitted': 'auto-generated' } });
    // What has left is in its reader's hands: links that open accounts, and what members keep confidential, do not stay here.
    const keep = this.config.MAILBOX ? '' : `, text = '', html = ''`;
    await this.dataSource.query(`update mail set sent_at = now()${keep} where id = $1`, [mailId]);
  }
}
