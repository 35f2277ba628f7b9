import type { WorkingGroupPageQuery } from '../../../generated/graphql';

/** A group as its page shows it. */
export type ShownGroup = NonNullable<WorkingGroupPageQuery['workingGroup']>;
