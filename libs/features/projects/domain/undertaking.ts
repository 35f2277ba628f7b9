import type { UndertakingStatus } from '@grappe/contracts';

/** What an organisation accepts before it may read a project's file: an entry of the project's disclosure register. */
export interface Undertaking {
  readonly id: string;
  readonly projectId: string;
  readonly organisationId: string;
  readonly status: UndertakingStatus;
  readonly proposedAt: Date;
  /** On whose decision the file was opened; null: put on record. */
  readonly proposedByPersonId: string | null;
  readonly answeredAt: Date | null;
  readonly answeredByPersonId: string | null;
  /** The version of the undertaking's text that was accepted. */
  readonly textVersion: number | null;
  /** From when on nothing was read any more. */
  readonly withdrawnAt: Date | null;
  readonly withdrawnByPersonId: string | null;
  readonly withdrawalReason: string | null;
}

/** A person has read a version of the file: for the organisation of the undertaking, or under the elevation of their own; one of the two. */
export interface FileReading {
  readonly id: string;
  readonly undertakingId: string | null;
  readonly elevationId: string | null;
  readonly personId: string;
  readonly fileVersion: number;
  readonly at: Date;
}

/** A project's file as it was handed over. */
export interface ProjectFile {
  readonly projectId: string;
  readonly version: number;
  readonly text: string;
  /** For the consortium only; null for others. */
  readonly sealed: string | null;
}
