import { typeset, type Language } from '@grappe/contracts';

/** A mail in one language: plain sentences, and at most one thing to do. */
export interface MailContent {
  readonly language: Language;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action?: { readonly label: string; readonly url: string };
  /** Why one gets it; by default as a member. */
  readonly because?: keyof typeof reasons;
}

const reasons = {
  MEMBER: {
    FR: 'Vous recevez ce message parce que votre organisation travaille avec ses partenaires dans Grappe.',
    EN: 'You get this message because your organisation works with its partners in Grappe.',
  },
  ACCOUNT: { FR: 'Vous recevez ce message parce que vous avez un compte dans Grappe.', EN: 'You get this message because you have an account in Grappe.' },
  ADDRESS_TYPED: {
    FR: 'Vous recevez ce message parce que cette adresse a été saisie dans Grappe. Si ce n’est pas par vous, ignorez-le : rien ne changera.',
    EN: 'You get this message because this address was typed into Grappe. If it was not by you, ignore it: nothing will change.',
  },
} as const satisfies Record<string, Record<Language, string>>;

const byHand: Record<Language, string> = { FR: 'Si le bouton ne s’ouvre pas, copiez cette adresse :', EN: 'If the button does not open, copy this address:' };

const reasonOf = ({ because = 'MEMBER', language }: MailContent): string => typeset(reasons[because][language], language);

/** The same words with the spaces of their language, where no line may break. */
export function typesetMail({ subject, paragraphs, action, ...rest }: MailContent): MailContent {
  const set = (text: string): string => typeset(text, rest.language);
  return { ...rest, subject: set(subject), paragraphs: paragraphs.map(set), ...(action ? { action: { ...action, label: set(action.label) } } : {}) };
}

/** The mail for readers without HTML. */
export function asText(content: MailContent): string {
  const { language, paragraphs, action } = content;
  const colon = typeset(language === 'FR' ? ' :' : ':', language);
  return [...paragraphs, ...(action ? [`${action.label}${colon}\n${action.url}`] : []), `-- \n${reasonOf(content)}`].join('\n\n');
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Dark where the reader's screen is; mail programs that drop the style show the light one, which stands in the attributes. */
const style = `:root{color-scheme:light dark}a{color:#5b2a6e}
@media(prefers-color-scheme:dark){.page{background:#1b161e!important}.sheet{background:#261f2a!important;border-color:#43384a!important}.sheet,h1{color:#f1ebf3!important}.small,.small a{color:#b9aebf!important}}`;

/**
 * The one layout: sentences and a button, without any image, readable by a screen reader in reading order (tables only lay out), with the
 * address of the button in words for those who cannot press it.
 */
export function asHtml(content: MailContent): string {
  const { language, subject, paragraphs, action } = content;
  const body = paragraphs.map((paragraph) => `<p style="margin:0 0 16px">${escaped(paragraph)}</p>`).join('');
  const url = escaped(action?.url ?? '');
  const button = action
    ? `<p style="margin:24px 0"><a href="${url}" style="display:inline-block;background:#5b2a6e;color:#ffffff;padding:12px 20px;border-radius:8px;text-decoration:none;font-weight:600">${escaped(action.label)}</a></p>
<p class="small" style="color:#6b6070;font-size:13px;margin:0;overflow-wrap:anywhere">${typeset(byHand[language], language)}<br><a href="${url}">${url}</a></p>`
    : '';
  return `<!doctype html><html lang="${language.toLowerCase()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>${escaped(subject)}</title><style>${style}</style></head>
<body class="page" style="margin:0;background:#faf8f5;padding:24px 12px"><div style="display:none">${escaped(paragraphs[0] ?? '')}</div>
<table role="presentation" align="center" width="100%" cellspacing="0" cellpadding="0" style="max-width:560px;margin:auto"><tr>
<td class="sheet" style="font:16px/1.5 Helvetica,Arial,sans-serif;color:#221a26;background:#ffffff;padding:32px;border:1px solid #e7e1e4;border-radius:12px">
<h1 style="font-size:20px;line-height:1.3;margin:0 0 16px">${escaped(subject)}</h1>${body}${button}
<p class="small" style="color:#6b6070;font-size:13px;margin:32px 0 0">${reasonOf(content)}</p></td></tr></table></body></html>`;
}
