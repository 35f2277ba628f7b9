import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ClusterKind, MandateRight, MembershipStatus, OrganisationNature, OrganisationSize, PorterRole } from '@grappe/contracts';
import { Person } from '@grappe/features/identity/identity-api.module';
import { ConnectionOf, Counted, DateTime, FacetCount, LocalisedText } from '@grappe/platform/graphql';

registerEnumType(ClusterKind, { name: 'ClusterKind', description: 'The names under which clusters go.' });
registerEnumType(OrganisationNature, { name: 'OrganisationNature', description: 'What an organisation is.' });
registerEnumType(OrganisationSize, { name: 'OrganisationSize', description: 'Size classes of the European Commission, with the French intermediate one (ETI).' });
registerEnumType(PorterRole, { name: 'PorterRole', description: 'The role of an organisation in a cluster, after Michael Porter.' });
registerEnumType(MembershipStatus, { name: 'MembershipStatus', description: 'Where a membership stands.' });
registerEnumType(MandateRight, { name: 'MandateRight', description: 'What a person may do for an organisation.' });

@ObjectType({ description: 'A direction that a cluster has chosen; projects hang from it.' })
export class StrategicAxis {
  @Field(() => ID) id!: string;
  @Field(() => LocalisedText) label!: LocalisedText;
}

@ObjectType({ description: 'What the reader may do in a cluster.' })
export class ClusterPermissions {
  @Field(() => Boolean) admit!: boolean;
  @Field(() => Boolean) invitePerson!: boolean;
  @Field(() => Boolean) moderate!: boolean;
  @Field(() => Boolean) apply!: boolean;
  @Field(() => Boolean) createProject!: boolean;
  @Field(() => Boolean) createWorkingGroup!: boolean;
}

@ObjectType({ description: 'A concentration, on a territory and in a field, of organisations that compete and cooperate.' })
export class Cluster {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'Its name in addresses.' }) slug!: string;
  @Field(() => String) name!: string;
  @Field(() => ClusterKind) kind!: ClusterKind;
  @Field(() => LocalisedText) domain!: LocalisedText;
  @Field(() => LocalisedText) presentation!: LocalisedText;
  @Field(() => String) territory!: string;
  @Field(() => Float, { nullable: true }) latitude!: number | null;
  @Field(() => Float, { nullable: true }) longitude!: number | null;
  @Field(() => String, { nullable: true }) charter!: string | null;
  @Field(() => Int, { nullable: true, description: 'How many members it needs to be one.' }) densityThreshold!: number | null;
  @Field(() => [StrategicAxis]) strategicAxes!: StrategicAxis[];
  @Field(() => Boolean, { nullable: true, description: 'Whether those who run it must sign in by two steps; to them alone.' }) animateursNeedSecondFactor!: boolean | null;
  @Field(() => Network, { nullable: true }) network!: object | null;
}

@ObjectType({ description: 'Clusters that relay calls to one another.' })
export class Network {
  @Field(() => ID) id!: string;
  @Field(() => String) slug!: string;
  @Field(() => String) name!: string;
  @Field(() => [Cluster]) clusters!: Cluster[];
}

@ObjectType({ description: 'A node of the one shared taxonomy: organisations have it, projects look for it.' })
export class Competence {
  @Field(() => ID) id!: string;
  @Field(() => String) code!: string;
  @Field(() => LocalisedText) label!: LocalisedText;
}

@ObjectType({ description: 'What the reader may do with an organisation.' })
export class OrganisationPermissions {
  @Field(() => Boolean) edit!: boolean;
  @Field(() => Boolean, { description: 'Whether they hold a mandate of it.' }) represent!: boolean;
}

@ObjectType({ description: 'A legal person: company, university, agency…' })
export class Organisation {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => OrganisationNature) nature!: OrganisationNature;
  @Field(() => OrganisationSize, { nullable: true }) size!: OrganisationSize | null;
  @Field(() => String, { nullable: true }) description!: string | null;
  @Field(() => String, { nullable: true }) website!: string | null;
  @Field(() => String, { nullable: true }) siren!: string | null;
  @Field(() => String, { nullable: true }) street!: string | null;
  @Field(() => String, { nullable: true }) postcode!: string | null;
  @Field(() => String, { nullable: true }) city!: string | null;
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' }) country!: string;
  @Field(() => Float, { nullable: true }) latitude!: number | null;
  @Field(() => Float, { nullable: true }) longitude!: number | null;
  @Field(() => [Competence]) competences!: Competence[];
  @Field(() => [Membership], { description: 'Its memberships that the reader may see.' }) memberships!: object[];
  @Field(() => [Mandate], { description: 'Who represents it; to those signed in.' }) persons!: object[];
}

@ObjectType({ description: 'An organisation in a cluster.' })
export class Membership {
  @Field(() => ID) id!: string;
  @Field(() => Organisation) organisation!: Organisation;
  @Field(() => Cluster) cluster!: Cluster;
  @Field(() => PorterRole) role!: PorterRole;
  @Field(() => Boolean, { description: 'Whether it pulls the others.' }) moteur!: boolean;
  @Field(() => MembershipStatus) status!: MembershipStatus;
  @Field(() => DateTime) appliedAt!: Date;
  @Field(() => DateTime, { nullable: true }) decidedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What it said when it applied; to itself and the animateur.' }) message!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was refused; to itself and the animateur.' }) decisionReason!: string | null;
}

@ObjectType({ description: 'A person represents an organisation.' })
export class Mandate {
  @Field(() => ID) id!: string;
  @Field(() => Person) person!: Person;
  @Field(() => Organisation, { nullable: true, description: 'Null where the reader may not see it.' }) organisation!: Organisation | null;
  @Field(() => MandateRight) right!: MandateRight;
}

@ObjectType({ description: 'A mandate offered to somebody by mail.' })
export class MandateInvitation {
  @Field(() => ID) id!: string;
  @Field(() => String) email!: string;
  @Field(() => Organisation, { nullable: true }) organisation!: Organisation | null;
  @Field(() => String, { description: 'For whoever holds the link, also where the organisation itself is not yet to be seen.' }) organisationName!: string;
  @Field(() => Cluster) cluster!: Cluster;
  @Field(() => MandateRight) right!: MandateRight;
  @Field(() => DateTime) expiresAt!: Date;
  @Field(() => DateTime, { nullable: true }) acceptedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) revokedAt!: Date | null;
  @Field(() => Boolean, { description: 'Whether somebody of this mail has an account already.' }) existingPerson!: boolean;
}

@ObjectType({ description: 'How many organisations have each value, all filters applied but its own.' })
export class OrganisationFacets {
  @Field(() => [FacetCount]) natures!: FacetCount[];
  @Field(() => [FacetCount]) roles!: FacetCount[];
  @Field(() => [Counted]) competences!: Counted[];
}

@ObjectType({ description: 'A list of organisations.' })
export class OrganisationConnection extends ConnectionOf(Organisation) {
  @Field(() => OrganisationFacets) facets!: OrganisationFacets;
}

@ObjectType({ description: 'Where an organisation is.' })
export class MapPoint {
  @Field(() => ID) organisationId!: string;
  @Field(() => String) name!: string;
  @Field(() => OrganisationNature) nature!: OrganisationNature;
  @Field(() => Float) latitude!: number;
  @Field(() => Float) longitude!: number;
}
