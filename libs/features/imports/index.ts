export { ImportCordis, type CordisToImport } from './cases/import-cordis.case';
export { ImportMembers, type MembersToImport } from './cases/import-members.case';
export type { ImportCounts, ImportedRow, ImportListener, RowOutcome } from './domain/imported-row';
export { reportHeader, reportLine } from './domain/report';
export { ImportsModule } from './imports.module';
