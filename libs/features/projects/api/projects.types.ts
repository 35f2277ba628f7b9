import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InterestStatus, InvitationStatus, OrganisationNature, PorterRole, Audience, ProjectKind, ProjectOrder, ProjectStage, UndertakingStatus } from '@grappe/contracts';
import { Cluster, CompanyGroup, Competence, Organisation, StrategicAxis } from '@grappe/features/clusters/clusters-api.module';
import { Channel } from '@grappe/features/conversations/conversations-api.module';
import { Person } from '@grappe/features/identity/identity-api.module';
import { WorkingGroup } from '@grappe/features/working-groups/working-groups-api.module';
import { ConnectionOf, DateTime, FacetCount, Node } from '@grappe/platform/graphql';

registerEnumType(ProjectKind, {
  name: 'ProjectKind',
  description: 'What a joint project is for.',
  valuesMap: {
    RESEARCH_AND_DEVELOPMENT: { description: 'Research and development.' },
    JOINT_PURCHASING: { description: 'Buying together.' },
    SHARED_EQUIPMENT: { description: 'Equipment in common.' },
    JOINT_TENDER: { description: 'Answering a call for tenders together.' },
    TRAINING: { description: 'Training together.' },
    EXPORT: { description: 'Going abroad together.' },
    OTHER: { description: 'Something else.' },
  },
});
registerEnumType(ProjectStage, {
  name: 'ProjectStage',
  description: 'Where a project stands.',
  valuesMap: {
    IDEA: { description: 'Written down; others support it.' },
    CALL: { description: 'Partners are sought.' },
    CONSORTIUM: { description: 'Every mandatory seat is held.' },
    RUNNING: { description: 'The work goes on.' },
    COMPLETED: { description: 'Results are declared.' },
    ABANDONED: { description: 'Given up.' },
  },
});
registerEnumType(Audience, {
  name: 'Audience',
  description: 'To whom something is shown, besides those who take part in it or are invited. Whom it excludes is in no audience.',
  valuesMap: {
    OWNER: { description: 'Its organisation alone: a draft.' },
    CONSORTIUM: { description: 'Nobody but who takes part in the project or is invited.' },
    NAMED: { description: 'Organisations that are named.' },
    WORKING_GROUP: { description: 'Members of its working group.' },
    CLUSTER: { description: 'Members of its cluster.' },
    NETWORK: { description: 'And of the clusters of its network.' },
    PUBLIC: { description: 'And everyone; a project from its call on.' },
  },
});
registerEnumType(ProjectOrder, {
  name: 'ProjectOrder',
  description: 'DEADLINE: those to come first, the nearest first. RELEVANCE: needs a text.',
  valuesMap: {
    NEWEST: { description: 'The newest first.' },
    DEADLINE: { description: 'Those to come first, the nearest first.' },
    RELEVANCE: { description: 'Those whose title has the words of the text first, then the others, the newest first of either; without a text, the newest first.' },
  },
});
registerEnumType(InterestStatus, {
  name: 'InterestStatus',
  description: 'Where an expression of interest stands.',
  valuesMap: {
    SENT: { description: 'Waits for the lead.' },
    SHORTLISTED: { description: 'The file is open to the organisation.' },
    ACCEPTED: { description: 'The organisation is a partner.' },
    DECLINED: { description: 'The lead said no.' },
    WITHDRAWN: { description: 'Taken back by who applied.' },
  },
});
registerEnumType(UndertakingStatus, {
  name: 'UndertakingStatus',
  description: 'Where an undertaking stands.',
  valuesMap: {
    PROPOSED: { description: 'The lead has opened the file, under an undertaking that the organisation has not answered.' },
    ACCEPTED: { description: 'The organisation has undertaken it, and reads the file.' },
    DECLINED: { description: 'The organisation has declined; it may still accept.' },
    WITHDRAWN: { description: 'The file is closed to the organisation. Opened again, there is another undertaking.' },
  },
});
registerEnumType(InvitationStatus, {
  name: 'InvitationStatus',
  description: 'Where an invitation stands.',
  valuesMap: {
    SENT: { description: 'Waits for an answer.' },
    ACCEPTED: { description: 'The organisation is a partner.' },
    DECLINED: { description: 'The organisation said no.' },
    WITHDRAWN: { description: 'Taken back by the lead.' },
    EXPIRED: { description: 'Nobody answered in time.' },
  },
});

@ObjectType({ description: 'The call for proposals that a project answers.' })
export class CallForProposals {
  @Field(() => String, { nullable: true, description: 'Who funds, or the programme’s name; null: not said.' }) programme!: string | null;
  @Field(() => String, { nullable: true, description: 'The call’s own name; null: not said.' }) name!: string | null;
  @Field(() => String, { nullable: true, description: 'Where it is published; null: not said.' }) url!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the programme closes, which is not when partners are last sought; null: not said.' }) deadline!: Date | null;
}

@ObjectType({ description: 'What the reader may do with a project.' })
export class ProjectPermissions {
  @Field(() => Boolean, { description: 'Its texts and seats.' }) edit!: boolean;
  @Field(() => Boolean, { description: 'Open the call.' }) publish!: boolean;
  @Field(() => Boolean, { description: 'Who sees it: its audience and whom it excludes.' }) exclude!: boolean;
  @Field(() => Boolean, { description: 'Open the file to organisations, close it, read the register.' }) disclose!: boolean;
  @Field(() => Boolean, { description: 'Apply to a seat.' }) expressInterest!: boolean;
  @Field(() => Boolean, { description: 'Invite an organisation to a seat.' }) invite!: boolean;
  @Field(() => Boolean, { description: 'Answer those who apply.' }) decideInterest!: boolean;
  @Field(() => Boolean, { description: 'Support it for one of their organisations.' }) support!: boolean;
  @Field(() => Boolean, { description: 'Leave it; the lead cannot.' }) leave!: boolean;
  @Field(() => Boolean, { description: 'Ask to read the file without taking part, in sight of the consortium: `elevate`.' }) elevate!: boolean;
  @Field(() => [ProjectStage], { description: 'Stages to which the reader may move it; what is still lacking is told when they do.' })
  nextStages!: readonly ProjectStage[];
}

@ObjectType({ implements: Node, description: 'A joint project: a teaser for those who may know of it, a file for those admitted.' })
export class Project extends Node {
  @Field(() => Cluster, { description: 'Where it was proposed.' }) cluster!: Cluster;
  @Field(() => ProjectKind, { description: 'What it is for.' }) kind!: ProjectKind;
  @Field(() => String, { description: 'Shown with the teaser.' }) title!: string;
  @Field(() => String, { description: 'The teaser: names nobody.' }) summary!: string;
  @Field(() => String, { nullable: true, description: 'The file, to the lead; null for everyone else: whoever is admitted reads it by `openProjectFile`.' })
  description!: string | null;
  @Field(() => String, { nullable: true, description: 'The sealed parts of the file, to the lead; null for everyone else: the consortium reads them by `openProjectFile`.' })
  sealed!: string | null;
  @Field(() => Boolean, { description: 'Whether the reader is admitted to the file.' }) fileOpen!: boolean;
  @Field(() => Int, { nullable: true, description: 'The version of the file that stands, to those admitted; null for everyone else.' }) fileVersion!: number | null;
  @Field(() => [Undertaking], {
    description: 'The disclosure register: to the lead whole, to an organisation its own undertakings. Newest first, at most 1000.',
  })
  undertakings!: object[];
  @Field(() => Audience, { description: 'To whom the teaser is shown.' }) audience!: Audience;
  @Field(() => ProjectStage, { description: 'Where it stands.' }) stage!: ProjectStage;
  @Field(() => StrategicAxis, { nullable: true, description: 'The direction of its cluster from which it hangs; null: none.' }) strategicAxis!: StrategicAxis | null;
  @Field(() => WorkingGroup, { nullable: true, description: 'Null also where the reader may not see it.' }) workingGroup!: WorkingGroup | null;
  @Field(() => Int, { nullable: true, description: 'In euros; null: not said.' }) budget!: number | null;
  @Field(() => CallForProposals, { nullable: true, description: 'The programme that it answers; null: none.' }) call!: CallForProposals | null;
  @Field(() => DateTime, { nullable: true, description: 'Until when partners are sought; null: open.' }) deadline!: Date | null;
  @Field(() => Organisation, { nullable: true, description: 'Null where the reader may not see it.' }) lead!: Organisation | null;
  @Field(() => Person, { nullable: true, description: 'To those signed in; null for imported projects.' }) author!: Person | null;
  @Field(() => DateTime, { description: 'When it was proposed.' }) createdAt!: Date;
  @Field(() => DateTime, { description: 'When its texts last changed.' }) updatedAt!: Date;
  @Field(() => Int, { description: 'Given back when editing, so that nobody overwrites what they have not read.' }) version!: number;
  @Field(() => [Seat], { description: 'The partners sought, in the lead’s order.' }) seats!: object[];
  @Field(() => [Partner], { description: 'The lead; the others for those admitted to the file, and for all from RUNNING on.' }) partners!: object[];
  @Field(() => Int, { description: 'How many organisations take part, the lead included.' }) partnerCount!: number;
  @Field(() => Int, { description: 'How many seats have a free place.' }) openSeatCount!: number;
  @Field(() => Int, { description: 'How many organisations support it.' }) supportCount!: number;
  @Field(() => Boolean, { description: 'Whether one of the reader’s organisations does.' }) supportedByViewer!: boolean;
  @Field(() => [Organisation], { description: 'Those that the reader may know of.' }) supporters!: Organisation[];
  @Field(() => [Organisation], { description: 'Whom the audience NAMED names; to the lead only.' }) namedOrganisations!: Organisation[];
  @Field(() => [Organisation], { description: 'Who cannot see the project; to the lead only.' }) excludedOrganisations!: Organisation[];
  @Field(() => [CompanyGroup], { description: 'Groups of companies that cannot see the project; to the lead only.' }) excludedCompanyGroups!: object[];
  @Field(() => [ExpressionOfInterest], { description: 'The lead sees all; others their own. Newest first.' }) expressionsOfInterest!: object[];
  @Field(() => [Invitation], { description: 'The lead sees all; an organisation its own. Newest first.' }) invitations!: object[];
  @Field(() => [Elevation], { description: 'Who could read the file without taking part, and why: to the consortium, and one’s own. Newest first.' }) elevations!: object[];
  @Field(() => Channel, { nullable: true, description: 'To the lead and its partners, from the first partner on; else null.' }) channel!: Channel | null;
}

@ObjectType({ implements: Node, description: 'A partner sought in a project.' })
export class Seat extends Node {
  @Field(() => Project, { description: 'Of which project.' }) project!: Project;
  @Field(() => String, { description: 'What is sought, in a few words.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'In full; null: not said.' }) description!: string | null;
  @Field(() => Boolean, { description: 'Without a holder of it there is no consortium.' }) mandatory!: boolean;
  @Field(() => Int, { description: 'How many organisations may hold it.' }) places!: number;
  @Field(() => Int, { description: 'How many organisations hold it.' }) filled!: number;
  @Field(() => PorterRole, { nullable: true, description: 'The Porter role sought; null: any.' }) role!: PorterRole | null;
  @Field(() => OrganisationNature, { nullable: true, description: 'What the partner is to be; null: anything.' }) nature!: OrganisationNature | null;
  @Field(() => [Competence], { description: 'What the partner must bring.' }) competences!: Competence[];
}

@ObjectType({ implements: Node, description: 'An organisation that takes part in a project.' })
export class Partner extends Node {
  @Field(() => Organisation, { nullable: true, description: 'Null where the reader may not see it.' }) organisation!: Organisation | null;
  @Field(() => Seat, { nullable: true, description: 'The place that it holds; null: none, as the lead.' }) seat!: Seat | null;
  @Field(() => Boolean, { description: 'Whether it leads.' }) lead!: boolean;
  @Field(() => DateTime, { description: 'Since when.' }) joinedAt!: Date;
}

@ObjectType({ description: 'What the reader may do with an expression of interest.' })
export class InterestPermissions {
  @Field(() => Boolean, { description: 'Open the file to the organisation.' }) shortlist!: boolean;
  @Field(() => Boolean, { description: 'Make the organisation a partner.' }) accept!: boolean;
  @Field(() => Boolean, { description: 'Decline it.' }) decline!: boolean;
  @Field(() => Boolean, { description: 'Take it back.' }) withdraw!: boolean;
}

@ObjectType({ implements: Node, description: 'An organisation applies to a seat.' })
export class ExpressionOfInterest extends Node {
  @Field(() => Seat, { nullable: true, description: 'Null when the seat has been removed since.' }) seat!: Seat | null;
  @Field(() => Project, { description: 'To what.' }) project!: Project;
  @Field(() => Organisation, { description: 'Who applies.' }) organisation!: Organisation;
  @Field(() => Person, { description: 'Who wrote it for them.' }) person!: Person;
  @Field(() => String, { description: 'What they bring.' }) pitch!: string;
  @Field(() => String, { nullable: true, description: 'What they hope for; null: not said.' }) expects!: string | null;
  @Field(() => InterestStatus, { description: 'Where it stands.' }) status!: InterestStatus;
  @Field(() => DateTime, { description: 'When it was sent.' }) sentAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When the lead answered, or it was taken back; null: it waits.' }) decidedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What the lead said with its answer; null: nothing.' }) decisionReason!: string | null;
}
@ObjectType({ description: 'A list of expressions of interest.' })
export class ExpressionOfInterestConnection extends ConnectionOf(ExpressionOfInterest) {}

@ObjectType({ description: 'What the reader may do with an invitation.' })
export class InvitationPermissions {
  @Field(() => Boolean, { description: 'Make one’s organisation a partner.' }) accept!: boolean;
  @Field(() => Boolean, { description: 'Decline it; the refusal holds.' }) decline!: boolean;
  @Field(() => Boolean, { description: 'Take it back.' }) withdraw!: boolean;
}

@ObjectType({ implements: Node, description: 'A project invites an organisation to a seat.' })
export class Invitation extends Node {
  @Field(() => Seat, { nullable: true, description: 'Null when the seat has been removed since.' }) seat!: Seat | null;
  @Field(() => Project, { description: 'To what.' }) project!: Project;
  @Field(() => Organisation, { description: 'Who is invited.' }) organisation!: Organisation;
  @Field(() => Person, { description: 'Who wrote it for the lead.' }) person!: Person;
  @Field(() => String, { nullable: true, description: 'What the lead says with it; null: nothing.' }) message!: string | null;
  @Field(() => InvitationStatus, { description: 'Where it stands.' }) status!: InvitationStatus;
  @Field(() => DateTime, { description: 'When it was sent.' }) sentAt!: Date;
  @Field(() => DateTime, { description: 'From then on nobody can accept it.' }) expiresAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was answered or taken back; null: it waits, or has expired.' }) answeredAt!: Date | null;
}
@ObjectType({ description: 'A list of invitations.' })
export class InvitationConnection extends ConnectionOf(Invitation) {}

@ObjectType({ description: 'How far a project would be shown.' })
export class AudienceReach {
  @Field(() => Int, { description: 'Organisations that would see it, the lead and the excluded apart.' }) organisations!: number;
  @Field(() => Int, { description: 'Organisations that would see it but for their exclusion.' }) excluded!: number;
}

@ObjectType({ description: 'What the reader may do with an undertaking.' })
export class UndertakingPermissions {
  @Field(() => Boolean, { description: 'Accept it, for the organisation.' }) accept!: boolean;
  @Field(() => Boolean, { description: 'Decline it, for the organisation.' }) decline!: boolean;
  @Field(() => Boolean, { description: 'Close the file to the organisation.' }) withdraw!: boolean;
  @Field(() => Boolean, { description: 'Open the file, for the organisation.' }) read!: boolean;
}

@ObjectType({ implements: Node, description: 'Somebody has read the file.' })
export class FileReading extends Node {
  @Field(() => Person, { nullable: true, description: 'Who; null once they are forgotten.' }) person!: Person | null;
  @Field(() => Int, { description: 'Which version of the file.' }) fileVersion!: number;
  @Field(() => DateTime, { description: 'When.' }) at!: Date;
}

@ObjectType({ implements: Node, description: 'What an organisation accepts before it may read a project’s file; an entry of the disclosure register.' })
export class Undertaking extends Node {
  @Field(() => Project, { description: 'Whose file it opens.' }) project!: Project;
  @Field(() => Organisation, { description: 'To whom.' }) organisation!: Organisation;
  @Field(() => UndertakingStatus, { description: 'Where it stands.' }) status!: UndertakingStatus;
  @Field(() => DateTime, { description: 'Since when the organisation may accept it.' }) proposedAt!: Date;
  @Field(() => Person, { nullable: true, description: 'On whose decision; null once they are forgotten.' }) proposedBy!: Person | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was accepted or declined; from an acceptance on, the file is open. Null: it waits.' }) answeredAt!: Date | null;
  @Field(() => Person, { nullable: true, description: 'Who answered for the organisation; null: nobody yet, or they are forgotten.' }) answeredBy!: Person | null;
  @Field(() => Int, { nullable: true, description: 'The version of the undertaking’s text that was accepted; null: none was.' }) textVersion!: number | null;
  @Field(() => DateTime, { nullable: true, description: 'Since when the file is closed; null: it is not.' }) withdrawnAt!: Date | null;
  @Field(() => Person, { nullable: true, description: 'Who closed it; null: nobody, or they are forgotten.' }) withdrawnBy!: Person | null;
  @Field(() => String, { nullable: true, description: 'Why, where that was said; else null.' }) withdrawalReason!: string | null;
  @Field(() => [FileReading], { description: 'Who has read which version of the file, and when; newest first, at most 1000.' }) readings!: object[];
}

@ObjectType({ implements: Node, description: 'An animateur or operator who takes no part in a project may read its file, for a reason and some hours; an entry of the disclosure register.' })
export class Elevation extends Node {
  @Field(() => Project, { description: 'Whose file it opens.' }) project!: Project;
  @Field(() => Person, { nullable: true, description: 'Who reads; null once they are forgotten.' }) person!: Person | null;
  @Field(() => String, { description: 'Why, in their words.' }) reason!: string;
  @Field(() => DateTime, { description: 'Since when.' }) startedAt!: Date;
  @Field(() => DateTime, { description: 'From when on nothing is read any more.' }) endsAt!: Date;
  @Field(() => [FileReading], { description: 'When they read which version; newest first, at most 1000.' }) readings!: object[];
}

@ObjectType({ description: 'A project’s file, as it is handed over to a reader.' })
export class ProjectFile {
  @Field(() => ID, { description: 'Of which project.' }) projectId!: string;
  @Field(() => Int, { description: 'Its version.' }) version!: number;
  @Field(() => String, { description: 'What it says.' }) text!: string;
  @Field(() => String, { nullable: true, description: 'Its sealed parts, for the consortium; null for everyone else.' }) sealed!: string | null;
}

@ObjectType({ description: 'How many projects have each value, all filters applied but its own.' })
export class ProjectFacets {
  @Field(() => [FacetCount], { description: 'By stage.' }) stages!: FacetCount[];
  @Field(() => [FacetCount], { description: 'By kind.' }) kinds!: FacetCount[];
}

@ObjectType({ description: 'A list of projects.' })
export class ProjectConnection extends ConnectionOf(Project) {
  @Field(() => ProjectFacets, { description: 'Counted only when asked.' }) facets!: ProjectFacets;
}
