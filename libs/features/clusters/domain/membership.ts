import type { MembershipStatus, PorterRole } from '@grappe/contracts';

/** An organisation in a cluster: its Porter role there, and where its application or membership stands. */
export interface Membership {
  readonly id: string;
  readonly clusterId: string;
  readonly organisationId: string;
  readonly role: PorterRole;
  /** Pulls the others: its projects and its name draw partners. */
  readonly moteur: boolean;
  readonly status: MembershipStatus;
  /** What it said when it applied. */
  readonly message: string | null;
  readonly appliedAt: Date;
  readonly appliedByPersonId: string | null;
  readonly decidedAt: Date | null;
  readonly decidedByPersonId: string | null;
  readonly decisionReason: string | null;
}
