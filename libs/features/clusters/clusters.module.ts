import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule, PersonalDataRegistry } from '@grappe/features/identity';
import { StandingSource } from '@grappe/platform/access';
import { NounRegistry } from '@grappe/platform/reads';
import { AcceptMandateInvitation } from './cases/accept-mandate-invitation.case';
import { AdmitMember } from './cases/admit-member.case';
import { ApplyToCluster } from './cases/apply-to-cluster.case';
import { AskSecondFactorOfAnimateurs } from './cases/ask-second-factor-of-animateurs.case';
import { ApplyWithOrganisation } from './cases/apply-with-organisation.case';
import { ChangeMandate } from './cases/change-mandate.case';
import { ChooseVisibility } from './cases/choose-visibility.case';
import { ClusterEntrance } from './cases/cluster-entrance';
import { ClustersQueries } from './cases/clusters.queries';
import { DeclareCompanyGroup } from './cases/declare-company-group.case';
import { EditOrganisation } from './cases/edit-organisation.case';
import { ExportOrganisationData } from './cases/export-organisation-data.case';
import { FoundCluster } from './cases/found-cluster.case';
import { GiveMandate } from './cases/give-mandate.case';
import { InvitePerson } from './cases/invite-person.case';
import { KeepEntrance } from './cases/keep-entrance.case';
import { LayDownMandates } from './cases/lay-down-mandates.case';
import { LeaveCluster } from './cases/leave-cluster.case';
import { LeaveCompanyGroup } from './cases/leave-company-group.case';
import { PersonReaders } from './cases/person-readers';
import { OrganisationDataRegistry } from './cases/organisation-data.registry';
import { RecordCompetences } from './cases/record-competences.case';
import { RecordOrganisation } from './cases/record-organisation.case';
import { RecordOrganisations } from './cases/record-organisations.case';
import { RefuseMember } from './cases/refuse-member.case';
import { Register } from './cases/register.case';
import { RequestMandate } from './cases/request-mandate.case';
import { RevokeMandateInvitation } from './cases/revoke-mandate-invitation.case';
import { clustersOrganisationData } from './data/organisation-data';
import { clustersPersonalData } from './data/personal-data';
import { ClusterRow } from './data/cluster.entity';
import { ClusterRepository } from './data/cluster.repository';
import {
  clusterReads,
  competenceReads,
  dataExportFields,
  linkedMandateInvitationReads,
  mandateInvitationReads,
  mandateReads,
  mapPointReads,
  membershipReads,
  networkReads,
  organisationReads,
  ownMandateReads,
  personFields,
  strategicAxisReads,
  viewerFields,
} from './data/clusters.reads';
import { companyGroupReads } from './data/company-group.reads';
import { CompanyGroupRepository } from './data/company-group.repository';
import { FieldChoiceRepository } from './data/field-choice.repository';
import { joinLinkReads, mandateRequestReads } from './data/entries.reads';
import { JoinLinkRow, MandateRequestRow } from './data/mandate-request.entity';
import { MandateRepository } from './data/mandate.repository';
import { MandateInvitationRow, MandateRow, MembershipRow } from './data/membership.entity';
import { MembershipRepository } from './data/membership.repository';
import { OrganisationBatchRepository } from './data/organisation-batch.repository';
import { OrganisationRow } from './data/organisation.entity';
import { OrganisationRepository } from './data/organisation.repository';
import { ClusterStandings } from './data/standing.source';

const cases = [
  AskSecondFactorOfAnimateurs,
  ApplyToCluster,
  AdmitMember,
  RefuseMember,
  LeaveCluster,
  EditOrganisation,
  DeclareCompanyGroup,
  LeaveCompanyGroup,
  InvitePerson,
  RevokeMandateInvitation,
  AcceptMandateInvitation,
  GiveMandate,
  ChangeMandate,
  LayDownMandates,
  ChooseVisibility,
  OrganisationDataRegistry,
  ExportOrganisationData,
  RequestMandate,
  ClusterEntrance,
  KeepEntrance,
  ApplyWithOrganisation,
  Register,
  FoundCluster,
  RecordOrganisation,
  RecordOrganisations,
  RecordCompetences,
  PersonReaders,
  ClustersQueries,
];

/** Clusters, organisations, memberships, mandates, competences. Global, because every reader's standing comes from here. */
@Global()
@Module({
  imports: [IdentityModule, TypeOrmModule.forFeature([ClusterRow, OrganisationRow, MembershipRow, MandateRow, MandateInvitationRow, MandateRequestRow, JoinLinkRow])],
  providers: [ClusterRepository, OrganisationRepository, CompanyGroupRepository, FieldChoiceRepository, OrganisationBatchRepository, MembershipRepository, MandateRepository, ClusterStandings, { provide: StandingSource, useExisting: ClusterStandings }, ...cases],
  exports: [StandingSource, MembershipRepository, MandateRepository, ...cases],
})
export class ClustersModule {
  constructor(registry: NounRegistry, personalData: PersonalDataRegistry, organisationData: OrganisationDataRegistry, mandates: LayDownMandates) {
    organisationData.declare(...clustersOrganisationData);
    registry.extend('DataExport', dataExportFields);
    personalData.declare(...clustersPersonalData);
    personalData.atFarewell((tx, personId) => mandates.within(tx, personId));
    registry.declare(networkReads, clusterReads, strategicAxisReads, competenceReads, organisationReads, companyGroupReads, mapPointReads);
    registry.declare(membershipReads, mandateReads, ownMandateReads, mandateInvitationReads, linkedMandateInvitationReads, mandateRequestReads, joinLinkReads);
    registry.extend('Person', personFields);
    registry.extend('Viewer', viewerFields);
  }
}
