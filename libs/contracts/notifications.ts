import type { SecurityChange } from './enums';

/**
 * What each kind of notification tells besides its subject: names and titles that the person may see, kept as they were.
 * Sentences on screen and in mails are made of them.
 */
export interface NotificationFacts {
  readonly MEMBERSHIP_APPLIED: { readonly organisation: string; readonly cluster: string };
  readonly MEMBERSHIP_ADMITTED: { readonly organisation: string; readonly cluster: string };
  readonly MEMBERSHIP_REFUSED: { readonly organisation: string; readonly cluster: string; readonly reason: string };
  readonly MANDATE_REQUESTED: { readonly person: string; readonly organisation: string };
  readonly MANDATE_REQUEST_DECLINED: { readonly organisation: string };
  readonly MANDATE_OFFERED: { readonly person: string; readonly organisation: string };
  readonly MANDATE_GIVEN: { readonly organisation: string };
  readonly MANDATE_CHANGED: { readonly organisation: string };
  readonly MANDATE_ENDED: { readonly organisation: string };
  readonly INTEREST_RECEIVED: { readonly organisation: string; readonly project: string };
  readonly INTEREST_SHORTLISTED: { readonly project: string };
  readonly INTEREST_ACCEPTED: { readonly project: string };
  readonly INTEREST_DECLINED: { readonly project: string; readonly reason?: string };
  readonly INVITATION_RECEIVED: { readonly organisation: string; readonly project: string };
  readonly INVITATION_ACCEPTED: { readonly organisation: string; readonly project: string };
  readonly INVITATION_DECLINED: { readonly organisation: string; readonly project: string };
  readonly PROJECT_STAGE_CHANGED: { readonly project: string; readonly stage: string };
  readonly UNDERTAKING_PROPOSED: { readonly organisation: string; readonly project: string };
  readonly UNDERTAKING_ACCEPTED: { readonly organisation: string; readonly project: string };
  readonly UNDERTAKING_DECLINED: { readonly organisation: string; readonly project: string };
  readonly UNDERTAKING_WITHDRAWN: { readonly project: string; readonly reason?: string };
  readonly PROJECT_ELEVATED: { readonly project: string; readonly person: string; readonly reason: string };
  readonly PROJECT_FILE_CHANGED: { readonly project: string };
  readonly JOIN_REQUEST_RECEIVED: { readonly person: string; readonly organisation: string; readonly group: string };
  readonly JOIN_REQUEST_ACCEPTED: { readonly group: string };
  readonly JOIN_REQUEST_DECLINED: { readonly group: string; readonly reason?: string };
  readonly MESSAGE_MENTION: { readonly person: string; readonly group: string };
  readonly MESSAGE_REPORTED: { readonly group: string };
  readonly MESSAGE_HIDDEN: { readonly group: string; readonly reason: string };
  readonly MESSAGE_RESTORED: { readonly group: string };
  readonly CALL_FOUND: { readonly project: string; readonly search: string };
  readonly WEBHOOK_STOPPED: { readonly webhook: string; readonly organisation: string };
  readonly REPORT_DECIDED: { readonly group: string; readonly status: string };
  readonly SECURITY_CHANGED: { readonly change: SecurityChange };
}

