/** Somebody who takes no part in a project may read its file, for a reason and for a short time: an entry of its disclosure register. */
export interface Elevation {
  readonly id: string;
  readonly projectId: string;
  /** An animateur of its cluster, or an operator of the installation. */
  readonly personId: string;
  readonly reason: string;
  readonly startedAt: Date;
  /** From when on nothing is read any more; earlier than it was to be, where they ended it themself. */
  readonly endsAt: Date;
}
