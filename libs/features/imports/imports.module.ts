import { Module } from '@nestjs/common';
import { ClustersModule } from '@grappe/features/clusters';
import { ProjectsModule } from '@grappe/features/projects';
import { ImportCordis } from './cases/import-cordis.case';
import { ImportMembers } from './cases/import-members.case';

const cases = [ImportMembers, ImportCordis];

/** Brings in what stands in files: lists of members, research projects. For the operator's commands. */
@Module({ imports: [ClustersModule, ProjectsModule], providers: cases, exports: cases })
export class ImportsModule {}
