import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ClusterKind, JoinPolicy, MandateRight, MembershipStatus, OrganisationField, OrganisationNature, OrganisationSize, PorterRole, ProfileField } from '@grappe/contracts';
import { Person } from '@grappe/features/identity/identity-api.module';
import { ConnectionOf, Counted, DateTime, FacetCount, LocalisedText, Node } from '@grappe/platform/graphql';

registerEnumType(ClusterKind, {
  name: 'ClusterKind',
  description: 'The names under which clusters go.',
  valuesMap: {
    POLE_DE_COMPETITIVITE: { description: 'Named by the French state: companies, research and training on one subject.' },
    SPL: { description: 'Système productif local: small companies of one trade in one area.' },
    GRAPPE: { description: 'Grappe d’entreprises.' },
    DISTRICT_INDUSTRIEL: { description: 'An industrial district, after the Italian model.' },
    POLE_DE_COMPETENCE: { description: 'Around a know-how.' },
    POLE_D_EXCELLENCE: { description: 'Pôle d’excellence, often rural.' },
    TECHNOPOLE: { description: 'Around universities and laboratories.' },
    OTHER: { description: 'Under another name.' },
  },
});
registerEnumType(JoinPolicy, {
  name: 'JoinPolicy',
  description: 'How one comes into a cluster.',
  valuesMap: {
    INVITATION: { description: 'By the animateur’s invitation or link only.' },
    APPLICATION: { description: 'Organisations apply, and who brings one makes their account with it.' },
    OPEN: { description: 'Persons register alone, too.' },
  },
});
registerEnumType(OrganisationNature, {
  name: 'OrganisationNature',
  description: 'What an organisation is.',
  valuesMap: {
    COMPANY: { description: 'A company.' },
    UNIVERSITY: { description: 'A university or school of higher education.' },
    RESEARCH_ORGANISATION: { description: 'A research organisation.' },
    TRAINING_BODY: { description: 'Trains.' },
    STANDARDS_AGENCY: { description: 'Makes or checks standards.' },
    PROFESSIONAL_BODY: { description: 'Speaks for a profession or branch.' },
    PUBLIC_AUTHORITY: { description: 'State, région, commune or agency.' },
    INVESTOR: { description: 'Invests in companies.' },
    ASSOCIATION: { description: 'A non-profit association.' },
  },
});
registerEnumType(OrganisationSize, {
  name: 'OrganisationSize',
  description: 'Size classes of the European Commission, with the French intermediate one (ETI).',
  valuesMap: {
    MICRO: { description: 'Fewer than 10 persons.' },
    SMALL: { description: '10 to 49 persons.' },
    MEDIUM: { description: '50 to 249 persons.' },
    INTERMEDIATE: { description: '250 to 4,999 persons (ETI).' },
    LARGE: { description: '5,000 persons or more.' },
  },
});
registerEnumType(ProfileField, {
  name: 'ProfileField',
  description: 'What of a person’s profile is shown to a cluster or not.',
  valuesMap: {
    JOB_TITLE: { description: 'What they do. Shown unless they choose otherwise.' },
    BIOGRAPHY: { description: 'What they say of themself. Shown unless they choose otherwise.' },
    EMAIL: { description: 'Their address. Not shown unless they choose so; the animateurs see it in any case.' },
    PHONE: { description: 'Their telephone. Not shown unless they choose so.' },
  },
});
registerEnumType(OrganisationField, {
  name: 'OrganisationField',
  description: 'What of an organisation’s page is shown to everyone, to a cluster, or not. Its name, nature, SIREN, town, country and competences always are.',
  valuesMap: {
    DESCRIPTION: { description: 'Its description, also for being found by it.' },
    SIZE: { description: 'Its size.' },
    WEBSITE: { description: 'Its site.' },
    ADDRESS: { description: 'Street, postcode and its place on the map, also for telling who is near.' },
  },
});
registerEnumType(PorterRole, {
  name: 'PorterRole',
  description: 'The role of an organisation in a cluster, after Michael Porter.',
  valuesMap: {
    CORE_COMPANY: { description: 'Makes what the cluster is known for.' },
    SUPPLIER: { description: 'Supplies those who do.' },
    SERVICE_PROVIDER: { description: 'Serves them.' },
    RELATED_INDUSTRY: { description: 'Shares their techniques or markets.' },
    INSTITUTION: { description: 'Teaches, researches, regulates, funds.' },
  },
});
registerEnumType(MembershipStatus, {
  name: 'MembershipStatus',
  description: 'Where a membership stands.',
  valuesMap: {
    APPLIED: { description: 'Waits for the animateur.' },
    ACTIVE: { description: 'A member.' },
    SUSPENDED: { description: 'A member that may not act for a time.' },
    LEFT: { description: 'No member any more.' },
    REFUSED: { description: 'Not taken in.' },
  },
});
registerEnumType(MandateRight, {
  name: 'MandateRight',
  description: 'What a person may do for an organisation.',
  valuesMap: {
    OWNER: { description: 'Everything, mandates included.' },
    REPRESENTATIVE: { description: 'Binds the organisation: joins, leaves, accepts.' },
    CONTRIBUTOR: { description: 'Proposes and talks, but does not bind.' },
  },
});

@ObjectType({ implements: Node, description: 'A direction that a cluster has chosen; projects hang from it.' })
export class StrategicAxis extends Node {
  @Field(() => LocalisedText, { description: 'What it is called.' }) label!: LocalisedText;
}

@ObjectType({ description: 'What the reader may do in a cluster.' })
export class ClusterPermissions {
  @Field(() => Boolean, { description: 'Decide on applications.' }) admit!: boolean;
  @Field(() => Boolean, { description: 'Invite somebody to represent a member.' }) invitePerson!: boolean;
  @Field(() => Boolean, { description: 'Decide on what is reported.' }) moderate!: boolean;
  @Field(() => Boolean, { description: 'Apply for one of their organisations.' }) apply!: boolean;
  @Field(() => Boolean, { description: 'To come in with an organisation that is not on record; a visitor makes their account with it.' }) register!: boolean;
  @Field(() => Boolean, { description: 'Propose a joint project.' }) createProject!: boolean;
  @Field(() => Boolean, { description: 'Found a working group.' }) createWorkingGroup!: boolean;
}

@ObjectType({ implements: Node, description: 'A concentration, on a territory and in a field, of organisations that compete and cooperate.' })
export class Cluster extends Node {
  @Field(() => String, { description: 'Its name in addresses.' }) slug!: string;
  @Field(() => String, { description: 'As it calls itself.' }) name!: string;
  @Field(() => ClusterKind, { description: 'Under which of the French names it goes.' }) kind!: ClusterKind;
  @Field(() => LocalisedText, { description: 'Its field of activity.' }) domain!: LocalisedText;
  @Field(() => LocalisedText, { description: 'For everyone, visitors included.' }) presentation!: LocalisedText;
  @Field(() => String, { description: 'Where it is, in its own words.' }) territory!: string;
  @Field(() => Float, { nullable: true, description: 'In degrees, of its middle; null where it is not on the map.' }) latitude!: number | null;
  @Field(() => Float, { nullable: true, description: 'In degrees, of its middle; null where it is not on the map.' }) longitude!: number | null;
  @Field(() => String, { nullable: true, description: 'What its members agree to; null: nothing is written.' }) charter!: string | null;
  @Field(() => Int, { nullable: true, description: 'How many members it needs to be one; null: not said.' }) densityThreshold!: number | null;
  @Field(() => JoinPolicy, { description: 'How one comes into it.' }) joinPolicy!: JoinPolicy;
  @Field(() => [StrategicAxis], { description: 'What it has chosen to work towards.' }) strategicAxes!: StrategicAxis[];
  @Field(() => Boolean, { nullable: true, description: 'Whether those who run it must sign in by two steps; to them alone, null for everyone else.' }) animateursNeedSecondFactor!: boolean | null;
  @Field(() => [ProfileField], { nullable: true, description: 'What of the reader’s own profile its members see; null where the reader does not belong to it.' }) profileFieldsShown!: ProfileField[] | null;
  @Field(() => Network, { nullable: true, description: 'The network whose clusters relay calls to one another; null: it stands alone.' }) network!: object | null;
}

@ObjectType({ implements: Node, description: 'Clusters that relay calls to one another.' })
export class Network extends Node {
  @Field(() => String, { description: 'Its name in addresses.' }) slug!: string;
  @Field(() => String, { description: 'As it calls itself.' }) name!: string;
  @Field(() => [Cluster], { description: 'Those that take part.' }) clusters!: Cluster[];
}

@ObjectType({ implements: Node, description: 'A node of the one shared taxonomy: organisations have it, projects look for it.' })
export class Competence extends Node {
  @Field(() => String, { description: 'Its place in the taxonomy, e.g. `ENERGY.STORAGE`.' }) code!: string;
  @Field(() => LocalisedText, { description: 'What it is called.' }) label!: LocalisedText;
}

@ObjectType({ description: 'What the reader may do with an organisation.' })
export class OrganisationPermissions {
  @Field(() => Boolean, { description: 'Change what it says of itself.' }) edit!: boolean;
  @Field(() => Boolean, { description: 'Whether they hold a mandate of it.' }) represent!: boolean;
  @Field(() => Boolean, { description: 'Whether they may ask colleagues in who work for it.' }) inviteContributors!: boolean;
  @Field(() => Boolean, { description: 'Whether they give, change and take back its mandates.' }) giveMandates!: boolean;
}

@ObjectType({ implements: Node, description: 'A legal person: company, university, agency…' })
export class Organisation extends Node {
  @Field(() => String, { description: 'Its legal or usual name.' }) name!: string;
  @Field(() => OrganisationNature, { description: 'What it is.' }) nature!: OrganisationNature;
  @Field(() => OrganisationSize, { nullable: true, description: 'Its size class; null where it is not known, or not shown to the reader.' }) size!: OrganisationSize | null;
  @Field(() => String, { nullable: true, description: 'What it does, in its own words; null where it is not shown to the reader.' }) description!: string | null;
  @Field(() => String, { nullable: true, description: 'http or https; null where it is not shown to the reader.' }) website!: string | null;
  @Field(() => String, { nullable: true, description: 'The French register’s nine digits; null elsewhere.' }) siren!: string | null;
  @Field(() => String, { nullable: true, description: 'With the number; null where it is not known, or not shown to the reader.' }) street!: string | null;
  @Field(() => String, { nullable: true, description: 'Of its address; null where it is not known, or not shown to the reader.' }) postcode!: string | null;
  @Field(() => String, { nullable: true, description: 'Its town; null where it is not known.' }) city!: string | null;
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' }) country!: string;
  @Field(() => Float, { nullable: true, description: 'In degrees; null: not on the map, or not shown to the reader.' }) latitude!: number | null;
  @Field(() => Float, { nullable: true, description: 'In degrees; null: not on the map, or not shown to the reader.' }) longitude!: number | null;
  @Field(() => [OrganisationField], { nullable: true, description: 'What of its page everyone sees; to its own persons, null for everyone else.' }) publicFields!: OrganisationField[] | null;
  @Field(() => [Competence], { description: 'What it can do.' }) competences!: Competence[];
  @Field(() => CompanyGroup, { nullable: true, description: 'The group of companies to which it says it belongs; null: none.' }) companyGroup!: object | null;
  @Field(() => [Membership], { description: 'Its memberships that the reader may see.' }) memberships!: object[];
  @Field(() => [Mandate], { description: 'Who represents it; to those signed in.' }) persons!: object[];
}

@ObjectType({ implements: Node, description: 'Companies that belong together, as their owners declare.' })
export class CompanyGroup extends Node {
  @Field(() => String, { description: 'Its usual name.' }) name!: string;
  @Field(() => [Organisation], { description: 'Those that are in it now, as far as the reader may see them.' }) organisations!: object[];
}

@ObjectType({ implements: Node, description: 'An organisation in a cluster.' })
export class Membership extends Node {
  @Field(() => Organisation, { description: 'Which organisation.' }) organisation!: Organisation;
  @Field(() => Cluster, { description: 'In which cluster.' }) cluster!: Cluster;
  @Field(() => PorterRole, { description: 'What it is there; another cluster may see it otherwise.' }) role!: PorterRole;
  @Field(() => Boolean, { description: 'Whether it pulls the others.' }) moteur!: boolean;
  @Field(() => MembershipStatus, { description: 'Where it stands.' }) status!: MembershipStatus;
  @Field(() => DateTime, { description: 'When it applied.' }) appliedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was admitted, refused, suspended or left; null: it waits.' }) decidedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What it said when it applied; to itself and the animateur, null for everyone else.' }) message!: string | null;
  @Field(() => [OrganisationField], { nullable: true, description: 'What of its page the members see besides what everyone sees; to its own persons, null for everyone else.' }) shownFields!: OrganisationField[] | null;
  @Field(() => String, { nullable: true, description: 'Why it was refused; to itself and the animateur, null for everyone else.' }) decisionReason!: string | null;
}
@ObjectType({ description: 'A list of memberships.' })
export class MembershipConnection extends ConnectionOf(Membership) {}

@ObjectType({ implements: Node, description: 'A person represents an organisation.' })
export class Mandate extends Node {
  @Field(() => Person, { description: 'Who acts.' }) person!: Person;
  @Field(() => Organisation, { nullable: true, description: 'Null where the reader may not see it.' }) organisation!: Organisation | null;
  @Field(() => MandateRight, { description: 'What they may do for it.' }) right!: MandateRight;
}

@ObjectType({ implements: Node, description: 'A mandate offered to somebody by mail.' })
export class MandateInvitation extends Node {
  @Field(() => String, { description: 'To whom the link was sent.' }) email!: string;
  @Field(() => Organisation, { nullable: true, description: 'Who would be represented; null where the reader may not see it.' }) organisation!: Organisation | null;
  @Field(() => String, { description: 'For whoever holds the link, also where the organisation itself is not yet to be seen.' }) organisationName!: string;
  @Field(() => Cluster, { nullable: true, description: 'For which it was sent; null where the organisation invites its own people.' }) cluster!: Cluster | null;
  @Field(() => MandateRight, { description: 'What they would be able to do.' }) right!: MandateRight;
  @Field(() => DateTime, { description: 'From then on the link is closed.' }) expiresAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'Null: it was not.' }) acceptedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was taken back; null: it was not.' }) revokedAt!: Date | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether somebody of this mail has an account already; to whoever holds the link, null for everyone else.' }) existingPerson!: boolean | null;
}
@ObjectType({ description: 'A list of invitations to represent an organisation.' })
export class MandateInvitationConnection extends ConnectionOf(MandateInvitation) {}

@ObjectType({ description: 'How many organisations have each value, all filters applied but its own.' })
export class OrganisationFacets {
  @Field(() => [FacetCount], { description: 'By nature.' }) natures!: FacetCount[];
  @Field(() => [FacetCount], { description: 'By Porter role in the cluster asked for.' }) roles!: FacetCount[];
  @Field(() => [Counted], { description: 'The most frequent first.' }) competences!: Counted[];
}

@ObjectType({ description: 'A list of organisations.' })
export class OrganisationConnection extends ConnectionOf(Organisation) {
  @Field(() => OrganisationFacets, { description: 'Counted only when asked.' }) facets!: OrganisationFacets;
}

@ObjectType({ description: 'Where an organisation is.' })
export class MapPoint {
  @Field(() => ID, { description: 'The organisation that stands there.' }) organisationId!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => OrganisationNature, { description: 'What it is.' }) nature!: OrganisationNature;
  @Field(() => Float, { description: 'In degrees.' }) latitude!: number;
  @Field(() => Float, { description: 'In degrees.' }) longitude!: number;
}
