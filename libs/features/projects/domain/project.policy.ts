import type { ProjectStage, Reader } from '@grappe/contracts';
import { mayBind } from '@grappe/features/clusters';
import { isOver, projectStageLifecycle, seeksPartners } from './project-stage.lifecycle';

/** What of a project decides on what a reader who sees it may do. */
export interface ProjectFacts {
  readonly id: string;
  readonly clusterId: string;
  readonly stage: ProjectStage;
  readonly leadOrganisationId: string;
  /** The reader's organisations to which its audience speaks. */
  readonly ownAudience: readonly string[];
  /** The reader's organisations that take part, the lead included. */
  readonly ownPartners: readonly string[];
  /** The reader's organisations that support it. */
  readonly ownSupporters: readonly string[];
  /** Seats with a free place. */
  readonly openSeats: number;
}

export interface ProjectPermissions {
  readonly edit: boolean;
  readonly publish: boolean;
  readonly exclude: boolean;
  /** Open the file to organisations, close it, and read the register. */
  readonly disclose: boolean;
  readonly expressInterest: boolean;
  readonly invite: boolean;
  readonly decideInterest: boolean;
  readonly support: boolean;
  readonly leave: boolean;
  /** Ask to read the file without taking part, in sight of the consortium. */
  readonly elevate: boolean;
  readonly nextStages: readonly ProjectStage[];
}

/** Whether the reader may apply for this organisation: the audience's members may, but not who is in the project already. */
export const mayApply = (reader: Reader, project: ProjectFacts, organisationId: string): boolean =>
  mayBind(reader, organisationId) &&
  organisationId !== project.leadOrganisationId &&
  !project.ownPartners.includes(organisationId) &&
  project.ownAudience.includes(organisationId);

/** Whether the reader may lend this organisation's name to the project. */
export const maySupport = (reader: Reader, project: ProjectFacts, organisationId: string): boolean =>
  mayBind(reader, organisationId) && organisationId !== project.leadOrganisationId && !isOver(project.stage) && project.ownAudience.includes(organisationId);

/** Whether the reader may take this organisation out of the project: at any time while there is one, the lead never. */
export const mayLeave = (reader: Reader, project: ProjectFacts, organisationId: string): boolean =>
  mayBind(reader, organisationId) && project.ownPartners.includes(organisationId) && organisationId !== project.leadOrganisationId && !isOver(project.stage);

/** Whose office it is to look where something is wrong: the animateurs of a cluster and the operator, in a session of their own. */
export const oversees = (reader: Reader, clusterId: string): boolean => reader.scopes === null && (reader.operator || reader.animatedClusterIds.includes(clusterId));

/** What a reader may do with a project. Whoever works for the lead writes; who binds it decides. */
export function projectCan(reader: Reader, project: ProjectFacts): ProjectPermissions {
  const { stage, leadOrganisationId, openSeats } = project;
  const writes = reader.organisationIds.includes(leadOrganisationId) && !isOver(stage);
  const decides = mayBind(reader, leadOrganisationId) && !isOver(stage);
  const own = reader.organisationIds;
  return {
    edit: writes,
    publish: decides && stage === 'IDEA',
    exclude: decides,
    disclose: decides,
    expressInterest: stage === 'CALL' && openSeats > 0 && own.some((id) => mayApply(reader, project, id)),
    invite: decides && seeksPartners(stage),
    decideInterest: decides && seeksPartners(stage),
    support: own.some((id) => !project.ownSupporters.includes(id) && maySupport(reader, project, id)),
    leave: own.some((id) => mayLeave(reader, project, id)),
    elevate: oversees(reader, project.clusterId) && project.ownPartners.length === 0,
    nextStages: decides ? projectStageLifecycle.next(stage) : [],
  };
}
