export { AuditModule } from './audit.module';
export { AuditQueries, type AuditRecord } from './cases/audit.queries';
