import type { JoinRequestStatus } from '@grappe/contracts';

/** A person asks to join a group for an organisation. */
export interface JoinRequest {
  readonly id: string;
  readonly workingGroupId: string;
  readonly personId: string;
  readonly organisationId: string;
  /** In the order of the group's questions when it was sent. */
  readonly answers: readonly string[];
  readonly message: string | null;
  readonly status: JoinRequestStatus;
  readonly sentAt: Date;
  readonly decidedAt: Date | null;
  readonly decidedByPersonId: string | null;
  readonly decisionReason: string | null;
}

/** Whether every question has an answer that says something. */
export const answersAll = (questions: readonly string[], answers: readonly string[]): boolean =>
  questions.every((_, place) => (answers[place] ?? '').trim() !== '');
