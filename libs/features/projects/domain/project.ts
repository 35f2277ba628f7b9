import type { OrganisationNature, PorterRole, Audience, ProjectKind, ProjectStage } from '@grappe/contracts';

/** A joint project: a teaser for those who may know of it, a file (`description`) for those admitted. */
export interface Project {
  readonly id: string;
  readonly clusterId: string;
  readonly kind: ProjectKind;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  /** Parts of the file for the consortium only. */
  readonly sealed: string;
  /** Counts the versions of the file, its sealed parts included. */
  readonly fileVersion: number;
  readonly audience: Audience;
  readonly stage: ProjectStage;
  readonly strategicAxisId: string | null;
  readonly workingGroupId: string | null;
  /** In euros. */
  readonly budget: number | null;
  readonly deadline: Date | null;
  readonly callProgramme: string | null;
  readonly callName: string | null;
  readonly callUrl: string | null;
  readonly callDeadline: Date | null;
  readonly leadOrganisationId: string;
  /** null: imported. */
  readonly authorPersonId: string | null;
  /** null until the first partner joins. */
  readonly channelId: string | null;
  /** Where an imported project comes from, and its key there. */
  readonly source: string | null;
  readonly sourceKey: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

/** A partner sought: what it must bring, whether the consortium needs it, how many organisations may hold it. */
export interface Seat {
  readonly id: string;
  readonly projectId: string;
  readonly title: string;
  readonly description: string | null;
  readonly mandatory: boolean;
  readonly places: number;
  readonly role: PorterRole | null;
  readonly nature: OrganisationNature | null;
  readonly position: number;
}

/** An organisation that takes part; the lead is one without a seat. */
export interface Partner {
  readonly id: string;
  readonly projectId: string;
  readonly organisationId: string;
  readonly seatId: string | null;
  readonly lead: boolean;
  readonly joinedAt: Date;
  readonly leftAt: Date | null;
}
