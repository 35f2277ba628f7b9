export { DismissReport } from './cases/dismiss-report.case';
export { HideAsModerator } from './cases/hide-as-moderator.case';
export { ModerationQueries } from './cases/moderation.queries';
export { ReportMessage } from './cases/report-message.case';
export { RestoreAsModerator } from './cases/restore-as-moderator.case';
export { Moderation1763800800000 } from './data/migrations/moderation-1763800800000';
export { moderationActionVisible, reportVisible } from './data/moderation.visibility';
export * from './domain/events';
export { ModerationModule } from './moderation.module';
