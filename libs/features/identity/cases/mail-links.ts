import { Injectable } from '@nestjs/common';
import type { Language, MailLinkPurpose } from '@grappe/contracts';
import type { Tx } from '@grappe/platform/database';
import { DomainError } from '@grappe/platform/kernel';
import { MailLinkRepository } from '../data/mail-link.repository';
import type { MailLink } from '../domain/mail-link';
import { hashOf } from '../domain/secret';

/** The task that looks up an address and mails it a link. */
export const offerMailLinkTask = 'offer-mail-link';

/** What is asked for; whether somebody has this address is only found out by the worker. */
export interface AskedMailLink {
  readonly purpose: MailLinkPurpose;
  readonly email: string;
  /** Of whoever asks; an account's own wins. */
  readonly language: Language;
  readonly personId?: string;
  readonly opens?: object;
  /** What the link opens, as the mail names it. */
  readonly title?: string;
  /** The secret of the browser that asks. */
  readonly browser?: string;
}

/** Links to an address: asked for within a case, sent by the worker, used once within another. */
@Injectable()
export class MailLinks {
  constructor(private readonly links: MailLinkRepository) {}

  /**
   * Asks the worker for a link. The address is not looked up here, so that neither the answer nor the time it takes tells whether there is
   * an account.
   */
  ask(tx: Tx, { browser, ...asked }: AskedMailLink): void {
    tx.job(offerMailLinkTask, { ...asked, browserHash: browser === undefined ? null : hashOf(browser).toString('base64url') });
  }

  /** What a link opens, while it is good. */
  peek(token: string): Promise<MailLink | null> {
    return this.links.peek(hashOf(token));
  }

  /** Uses the link up, or refuses: LINK_CLOSED. */
  async use(tx: Tx, purpose: MailLinkPurpose, token: string): Promise<MailLink> {
    const link = await this.links.findGood(tx, hashOf(token));
    if (link?.purpose !== purpose) throw new DomainError('LINK_CLOSED');
    await this.links.markUsed(tx, link.id);
    return link;
  }

  /** No link of the person opens anything any more. */
  closeAllOf(tx: Tx, personId: string): Promise<void> {
    return this.links.closeAllOf(tx, personId);
  }
}
