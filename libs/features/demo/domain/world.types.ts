import type {
  ClusterKind,
  GroupAdmission,
  GroupRole,
  GroupVisibility,
  InterestStatus,
  InvitationStatus,
  JoinPolicy,
  Language,
  MandateRight,
  OfferNeedKind,
  OfferNeedNature,
  OrganisationNature,
  OrganisationSize,
  PorterRole,
  ProjectKind,
  ProjectStage,
  ReportReason,
} from '@grappe/contracts';

/**
 * The shape of the demo world. Everything refers to everything else by a stable key (`lea-martin`, `atelier-robotique`) or, for
 * competences, by code; nothing carries an identifier of the database. Times are relative (`daysAgo`, `daysAhead`, `minutesAfterPrevious`),
 * so that the demo is always fresh. The installer turns this description into acts of persons, through the product's own cases.
 */
/** Not yet a word of the contracts: how far a project's teaser is shown; each includes the one before. */
export type Audience = 'CLUSTER' | 'NETWORK' | 'PUBLIC';
/** Not yet a word of the contracts: whether an offer or need shows who published it. */
export type OfferNeedVisibility = 'NAMED' | 'ANONYMOUS';
/** The accounts that `npm start` prints. */
export type DemoAccountKind = 'member' | 'competitor' | 'animateur';

export interface LocalisedText {
  readonly fr: string;
  readonly en: string;
}

/** A node of the shared taxonomy; a family has no parent. */
export interface DemoCompetence {
  readonly code: string;
  readonly parent: string | null;
  readonly label: LocalisedText;
}

export interface DemoNetwork {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
  /** Keys of clusters. */
  readonly clusters: readonly string[];
}

export interface DemoStrategicAxis {
  readonly key: string;
  readonly label: LocalisedText;
}

export interface DemoCluster {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: ClusterKind;
  readonly domain: LocalisedText;
  readonly presentation: LocalisedText;
  readonly territory: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly charter: string;
  readonly densityThreshold: number;
  readonly strategicAxes: readonly DemoStrategicAxis[];
  readonly joinPolicy: JoinPolicy;
  /** The organisation that carries the cluster; its animateurs hold their mandates there. */
  readonly association: string;
  /** Keys of persons, the first being the one who set the cluster up. */
  readonly animateurs: readonly string[];
}

/** An active membership: applied for by the organisation's owner, admitted by an animateur. */
export interface DemoMembership {
  readonly cluster: string;
  readonly role: PorterRole;
  readonly moteur: boolean;
  readonly joinedDaysAgo: number;
}

export interface DemoOrganisation {
  readonly key: string;
  readonly name: string;
  readonly nature: OrganisationNature;
  readonly size: OrganisationSize;
  /** Passes the SIREN check digit, and starts with 000, which is never issued. */
  readonly siren: string;
  readonly description: string;
  readonly website?: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly country: 'FR';
  readonly latitude: number;
  readonly longitude: number;
  readonly competences: readonly string[];
  /** Empty for an organisation whose only application is pending. */
  readonly memberships: readonly DemoMembership[];
}

export interface DemoMandate {
  readonly organisation: string;
  readonly right: MandateRight;
}

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly mandates: readonly DemoMandate[];
  readonly account?: DemoAccountKind;
}

/** An application that waits for the animateur. */
export interface DemoApplication {
  readonly organisation: string;
  readonly cluster: string;
  readonly role: PorterRole;
  readonly person: string;
  readonly message: string;
  readonly daysAgo: number;
}

export interface DemoCall {
  readonly programme: string;
  readonly name: string;
  readonly url?: string;
  readonly deadlineDaysAhead?: number;
}

export interface DemoSeat {
  /** Unique in the project. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly mandatory: boolean;
  readonly places: number;
  readonly role?: PorterRole;
  readonly nature?: OrganisationNature;
  readonly competences: readonly string[];
}

/**
 * An organisation that holds a seat. It came by its ACCEPTED interest or invitation where there is one; otherwise the project's
 * author invited it and its owner accepted. The lead is a partner without a seat and is not listed.
 */
export interface DemoPartner {
  readonly organisation: string;
  readonly seat: string;
}

export interface DemoInterest {
  readonly organisation: string;
  readonly person: string;
  readonly seat: string;
  readonly pitch: string;
  readonly expects?: string;
  readonly status: InterestStatus;
  /** Given with DECLINED. */
  readonly reason?: string;
}

export interface DemoInvitation {
  readonly organisation: string;
  readonly seat: string;
  readonly message: string;
  /** A person of the lead. */
  readonly by: string;
  readonly status: InvitationStatus;
}

/** A message that somebody reported; the report is open. */
export interface DemoReport {
  readonly by: string;
  readonly reason: ReportReason;
  readonly note: string;
}

export interface DemoMessage {
  /** Only where another message replies to it. */
  readonly key?: string;
  readonly by: string;
  /** For the first one: minutes after the conversation's start. */
  readonly minutesAfterPrevious: number;
  readonly body: string;
  /** Key of an earlier message of the same conversation. */
  readonly replyTo?: string;
  readonly report?: DemoReport;
}

export interface DemoConversation {
  readonly startedDaysAgo: number;
  readonly messages: readonly DemoMessage[];
}

export interface DemoProject {
  readonly key: string;
  readonly cluster: string;
  readonly kind: ProjectKind;
  readonly title: string;
  /** The teaser: names nobody. */
  readonly summary: string;
  /** The file: opened to those admitted. */
  readonly description: string;
  readonly audience: Audience;
  readonly strategicAxis: string;
  /** In euros. */
  readonly budget?: number;
  readonly deadlineDaysAhead?: number;
  readonly call?: DemoCall;
  readonly lead: string;
  /** A person of the lead, owner or representative. */
  readonly author: string;
  readonly stage: ProjectStage;
  /** For an ABANDONED one: the stage that it had reached. */
  readonly abandonedFrom?: 'IDEA' | 'CALL' | 'CONSORTIUM' | 'RUNNING';
  readonly seats: readonly DemoSeat[];
  readonly partners: readonly DemoPartner[];
  readonly interests: readonly DemoInterest[];
  readonly invitations: readonly DemoInvitation[];
  /** Keys of organisations. */
  readonly supporters: readonly string[];
  /** Keys of organisations. */
  readonly excluded: readonly string[];
  readonly createdDaysAgo: number;
  /** Of the lead and the partners; only where the project runs. */
  readonly conversation?: DemoConversation;
}

export interface DemoGroupMember {
  readonly person: string;
  /** The organisation that the person speaks for. */
  readonly organisation: string;
  readonly role: GroupRole;
}

/** A request that waits for the chair. */
export interface DemoJoinRequest {
  readonly person: string;
  readonly organisation: string;
  /** One for each question of the group. */
  readonly answers: readonly string[];
  readonly message?: string;
  readonly daysAgo: number;
}

export interface DemoWorkingGroup {
  readonly key: string;
  readonly cluster: string;
  readonly name: string;
  readonly purpose: string;
  readonly visibility: GroupVisibility;
  readonly admission: GroupAdmission;
  /** Asked of those who request to join. */
  readonly questions: readonly string[];
  readonly createdDaysAgo: number;
  /** The first one, a chair, founded the group. */
  readonly members: readonly DemoGroupMember[];
  readonly joinRequests: readonly DemoJoinRequest[];
  readonly conversation: DemoConversation;
}

export interface DemoOfferOrNeed {
  readonly key: string;
  readonly cluster: string;
  readonly organisation: string;
  readonly person: string;
  readonly title: string;
  readonly description: string;
  readonly nature: OfferNeedNature;
  readonly kind: OfferNeedKind;
  readonly visibility: OfferNeedVisibility;
  readonly competences: readonly string[];
  readonly deadlineDaysAhead?: number;
  readonly createdDaysAgo: number;
}

export interface DemoWorld {
  readonly network: DemoNetwork;
  readonly clusters: readonly DemoCluster[];
  readonly competences: readonly DemoCompetence[];
  readonly organisations: readonly DemoOrganisation[];
  readonly persons: readonly DemoPerson[];
  readonly applications: readonly DemoApplication[];
  readonly projects: readonly DemoProject[];
  readonly workingGroups: readonly DemoWorkingGroup[];
  readonly offers: readonly DemoOfferOrNeed[];
  readonly needs: readonly DemoOfferOrNeed[];
}
