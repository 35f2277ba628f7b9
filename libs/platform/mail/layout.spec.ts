import { describe, expect, it } from '@jest/globals';
import { asHtml, asText, typesetMail, type MailContent } from './layout';

const content: MailContent = {
  language: 'FR',
  subject: 'Atelier <Robotique> & Cie',
  paragraphs: ['Bonjour,', '« Un banc » de <script>alert(1)</script>'],
  action: { label: 'Ouvrir', url: 'https://grappe.example/link/a?b=1&c="d"' },
  because: 'ADDRESS_TYPED',
};

describe('a mail', () => {
  it('says the same in text and in HTML, the address in words too', () => {
    expect(asText(content)).toBe(
      'Bonjour,\n\n« Un banc » de <script>alert(1)</script>\n\nOuvrir\u00a0:\nhttps://grappe.example/link/a?b=1&c="d"\n\n-- \nVous recevez ce message parce que cette adresse a été saisie dans Grappe. Si ce n’est pas par vous, ignorez-le\u00a0: rien ne changera.',
    );
    const html = asHtml(content);
    expect(html).toContain('<html lang="fr">');
    expect(html.match(/https:\/\/grappe\.example\/link\/a\?b=1&#38;c=&#34;d&#34;/g)).toHaveLength(3);
    expect(html).not.toMatch(/<script|<img|Atelier </);
  });

  it('breaks no line within its quotation marks, nor before its marks', () => {
    const { subject, paragraphs } = typesetMail({ ...content, subject: 'Le four : oui !' });
    expect([subject, paragraphs[1]]).toEqual(['Le four\u00a0: oui\u202f!', '«\u202fUn banc\u202f» de <script>alert(1)</script>']);
    expect(typesetMail({ ...content, language: 'EN' }).paragraphs).toEqual(content.paragraphs);
  });

  it('has no button where there is nothing to do', () => {
    const { action: _none, ...told } = content;
    expect(asText(told)).not.toContain('https');
    expect(asHtml(told)).not.toContain('<a ');
  });
});
