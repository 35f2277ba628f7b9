import { describe, expect, it } from '@jest/globals';
import { Language, wordsOf } from '@grappe/contracts';
import { mailOf, pageOf } from './mail-sentences';

describe('the mail of a notification', () => {
  it.each(wordsOf(Language))('speaks the language of the person: %s', (language) => {
    const mail = mailOf('MEMBERSHIP_REFUSED', { organisation: 'Atelier Rive', cluster: 'Vallée', reason: 'Hors du territoire' }, language);
    expect(mail?.subject).toContain('Atelier Rive');
    expect(mail?.paragraphs.join(' ')).toContain('Hors du territoire');
  });

  it('is not sent for what can wait until the person comes', () => {
    expect(mailOf('INTEREST_SHORTLISTED', { project: 'Boucle' }, 'FR')).toBeNull();
  });

  it('leads to the page of its subject', () => {
    expect(pageOf({ kind: 'project', id: '1' })).toBe('/projects/1');
    expect(pageOf({ kind: 'membership', id: '1' })).toBe('/notifications');
  });
});
