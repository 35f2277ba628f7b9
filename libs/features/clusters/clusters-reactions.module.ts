import { Module } from '@nestjs/common';
import { NotificationsModule } from '@grappe/features/notifications';
import { ClustersModule } from './clusters.module';
import { MakeOrganisationArchive } from './reactions/make-organisation-archive';
import { TellOfMandates } from './reactions/tell-of-mandates.reactions';
import { TellOfMembership } from './reactions/tell-of-membership.reactions';

@Module({ imports: [ClustersModule, NotificationsModule], providers: [TellOfMembership, TellOfMandates, MakeOrganisationArchive] })
export class ClustersReactionsModule {}
