import type { Language } from '@grappe/contracts';
import { sql, type Tx } from '@grappe/platform/database';
import { newId } from '@grappe/platform/kernel';

/** A mail in one language: plain sentences, and at most one thing to do. */
export interface MailContent {
  readonly language: Language;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action?: { readonly label: string; readonly url: string };
}

const closing: Record<Language, string> = {
  FR: 'Vous recevez ce message parce que votre organisation travaille avec ses partenaires dans Grappe.',
  EN: 'You get this message because your organisation works with its partners in Grappe.',
};

/** Puts a mail in the outbox; it leaves after the commit. */
export async function sendMail(tx: Tx, recipient: string, content: MailContent): Promise<void> {
  const id = newId();
  await tx.query(sql`insert into mail (id, recipient, subject, text, html, created_at)
    values (${id}, ${recipient}, ${content.subject}, ${asText(content)}, ${asHtml(content)}, ${tx.at})`);
  tx.job('send-mail', { mailId: id });
}

function asText({ language, paragraphs, action }: MailContent): string {
  return [...paragraphs, ...(action ? [`${action.label} : ${action.url}`] : []), `-- \n${closing[language]}`].join('\n\n');
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

function asHtml({ language, subject, paragraphs, action }: MailContent): string {
  const body = paragraphs.map((paragraph) => `<p style="margin:0 0 16px">${escaped(paragraph)}</p>`).join('');
  const button = action
    ? `<p style="margin:24px 0"><a href="${escaped(action.url)}" style="background:#5b2a6e;color:#fff;padding:12px 20px;border-radius:8px;text-decoration:none">${escaped(action.label)}</a></p>`
    : '';
  return `<!doctype html><html lang="${language.toLowerCase()}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="font:16px/1.5 Helvetica,Arial,sans-serif;color:#221a26;background:#faf8f5;padding:24px"><div style="max-width:560px;margin:auto;background:#fff;padding:32px;border:1px solid #e7e1e4;border-radius:12px">
<h1 style="font-size:20px;margin:0 0 16px">${escaped(subject)}</h1>${body}${button}<p style="color:#6b6070;font-size:13px;margin:32px 0 0">${closing[language]}</p></div></body></html>`;
}
