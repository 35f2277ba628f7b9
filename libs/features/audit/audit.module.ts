import { Module } from '@nestjs/common';
import { NounRegistry } from '@grappe/platform/reads';
import { AuditQueries } from './cases/audit.queries';
import { auditEntryReads } from './data/audit-entry.reads';

/** Reading the audit log. It is written with the events themselves, in `platform/database`. */
@Module({ providers: [AuditQueries], exports: [AuditQueries] })
export class AuditModule {
  constructor(registry: NounRegistry) {
    registry.declare(auditEntryReads);
  }
}
