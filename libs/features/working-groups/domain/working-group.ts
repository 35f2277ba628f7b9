import type { GroupAdmission, GroupRole, GroupVisibility } from '@grappe/contracts';

/** Members of a cluster who work on one thing together, with a channel of their own. */
export interface WorkingGroup {
  readonly id: string;
  readonly clusterId: string;
  readonly name: string;
  /** The name as lists are ordered: lower case, without accents. */
  readonly sortName: string;
  readonly purpose: string;
  /** Who sees it. */
  readonly visibility: GroupVisibility;
  /** How one gets in. */
  readonly admission: GroupAdmission;
  /** What the group asks of those who want to join. */
  readonly questions: readonly string[];
  readonly channelId: string;
  readonly createdByPersonId: string;
  readonly createdByOrganisationId: string;
  readonly createdAt: Date;
}

/** A person who takes part in a group for an organisation. */
export interface GroupMember {
  readonly id: string;
  readonly workingGroupId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly role: GroupRole;
  readonly joinedAt: Date;
  readonly leftAt: Date | null;
}
