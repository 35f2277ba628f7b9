import type { ProjectStage } from '@grappe/contracts';
import { DomainError, defineLifecycle } from '@grappe/platform/kernel';

/** How a project moves (DOMAIN.md, "Life of a project"). */
export const projectStageLifecycle = defineLifecycle<ProjectStage>('project', {
  IDEA: ['CALL', 'ABANDONED'],
  CALL: ['CONSORTIUM', 'ABANDONED'],
  CONSORTIUM: ['RUNNING', 'CALL', 'ABANDONED'],
  RUNNING: ['COMPLETED', 'ABANDONED'],
  COMPLETED: [],
  ABANDONED: [],
});

/** What of a project's seats decides on its stage. */
export interface SeatStanding {
  readonly seats: number;
  /** Mandatory seats that nobody holds. */
  readonly mandatoryEmpty: number;
}

/** What must be there for a stage; refused by name. */
export function requireFor(stage: ProjectStage, { seats, mandatoryEmpty }: SeatStanding): void {
  if (stage === 'CALL' && seats === 0) throw new DomainError('SEATS_REQUIRED');
  if ((stage === 'CONSORTIUM' || stage === 'RUNNING') && mandatoryEmpty > 0) throw new DomainError('MANDATORY_SEATS_OPEN');
}

/** Where a project stands once its seats have changed: a consortium with an empty mandatory seat is a call again. */
export const settledStage = (stage: ProjectStage, { mandatoryEmpty }: SeatStanding): ProjectStage =>
  stage === 'CONSORTIUM' && mandatoryEmpty > 0 ? projectStageLifecycle.move('CONSORTIUM', 'CALL') : stage;

/** The stages in which partners are sought: interest is decided, invitations go out and are answered. */
export const seeksPartners = (stage: ProjectStage): boolean => stage === 'CALL' || stage === 'CONSORTIUM';

/** The stages after which nothing changes any more. */
export const isOver = (stage: ProjectStage): boolean => stage === 'COMPLETED' || stage === 'ABANDONED';
