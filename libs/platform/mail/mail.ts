import { sql, type Tx } from '@grappe/platform/database';
import { newId } from '@grappe/platform/kernel';
import { asHtml, asText, typesetMail, type MailContent } from './layout';

/** Puts a mail in the outbox; it leaves after the commit. */
export async function sendMail(tx: Tx, recipient: string, content: MailContent): Promise<void> {
  const id = newId();
  const set = typesetMail(content);
  await tx.query(sql`insert into mail (id, recipient, subject, text, html, created_at)
    values (${id}, ${recipient}, ${set.subject}, ${asText(set)}, ${asHtml(set)}, ${tx.at})`);
  tx.job('send-mail', { mailId: id });
}
