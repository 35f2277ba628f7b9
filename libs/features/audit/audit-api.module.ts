import { Module } from '@nestjs/common';
import { AuditLogExport } from './api/audit-log.export';
import { AuditResolver } from './api/audit.resolver';
import { AuditModule } from './audit.module';

@Module({ imports: [AuditModule], providers: [AuditResolver], controllers: [AuditLogExport] })
export class AuditApiModule {}
