/**
 * The closed vocabularies of the domain, shared by database, schema, code and screen.
 * Each is a value (for GraphQL, zod and select boxes) and a type of the same name.
 */
const vocabulary = <const T extends string>(...words: T[]): { readonly [W in T]: W } =>
  Object.fromEntries(words.map((word) => [word, word])) as { readonly [W in T]: W };

/** The words of a vocabulary, in their order of presentation. */
export const wordsOf = <T extends string>(words: { readonly [W in T]: W }): readonly T[] => Object.values(words) as T[];

export const Language = vocabulary('FR', 'EN');
export type Language = keyof typeof Language;

/** What kind of device a browser runs on. */
export const DeviceForm = vocabulary('COMPUTER', 'PHONE', 'TABLET');
export type DeviceForm = keyof typeof DeviceForm;

/** What a link proves that was sent to an address. */
export const MailLinkPurpose = vocabulary('SIGN_IN', 'RESET_PASSWORD', 'CHANGE_EMAIL', 'REGISTER');
export type MailLinkPurpose = keyof typeof MailLinkPurpose;

/** How a second factor is shown at sign-in. */
export const SecondFactorMethod = vocabulary('AUTHENTICATOR_APP', 'PASSKEY', 'RECOVERY_CODE');
export type SecondFactorMethod = keyof typeof SecondFactorMethod;

/** What may change of how a person proves who they are. */
export const SecurityChange = vocabulary(
  'AUTHENTICATOR_APP_SET_UP',
  'AUTHENTICATOR_APP_TURNED_OFF',
  'SECOND_FACTORS_RESET',
  'RECOVERY_CODES_RENEWED',
  'RECOVERY_CODE_USED',
  'PASSKEY_ADDED',
  'PASSKEY_REMOVED',
  'ACCOUNT_LINKED',
  'ACCOUNT_UNLINKED',
);
export type SecurityChange = keyof typeof SecurityChange;

export const ClusterKind = vocabulary(
  'POLE_DE_COMPETITIVITE',
  'SPL',
  'GRAPPE',
  'DISTRICT_INDUSTRIEL',
  'POLE_DE_COMPETENCE',
  'POLE_D_EXCELLENCE',
  'TECHNOPOLE',
  'OTHER',
);
export type ClusterKind = keyof typeof ClusterKind;

/** How one comes into a cluster: by the animateur's invitation only; or organisations apply, with who brings them; or persons register alone, too. */
export const JoinPolicy = vocabulary('INVITATION', 'APPLICATION', 'OPEN');
export type JoinPolicy = keyof typeof JoinPolicy;

export const OrganisationNature = vocabulary(
  'COMPANY',
  'UNIVERSITY',
  'RESEARCH_ORGANISATION',
  'TRAINING_BODY',
  'STANDARDS_AGENCY',
  'PROFESSIONAL_BODY',
  'PUBLIC_AUTHORITY',
  'INVESTOR',
  'ASSOCIATION',
);
export type OrganisationNature = keyof typeof OrganisationNature;

export const PorterRole = vocabulary('CORE_COMPANY', 'SUPPLIER', 'SERVICE_PROVIDER', 'RELATED_INDUSTRY', 'INSTITUTION');
export type PorterRole = keyof typeof PorterRole;

/** What of a person's profile each cluster may see or not. */
export const ProfileField = vocabulary('JOB_TITLE', 'BIOGRAPHY', 'EMAIL', 'PHONE');
export type ProfileField = keyof typeof ProfileField;
/** What of an organisation's page each cluster may see or not. */
export const OrganisationField = vocabulary('DESCRIPTION', 'SIZE', 'WEBSITE', 'ADDRESS');
export type OrganisationField = keyof typeof OrganisationField;
export const OrganisationSize = vocabulary('MICRO', 'SMALL', 'MEDIUM', 'INTERMEDIATE', 'LARGE');
export type OrganisationSize = keyof typeof OrganisationSize;

export const MembershipStatus = vocabulary('APPLIED', 'ACTIVE', 'SUSPENDED', 'LEFT', 'REFUSED');
export type MembershipStatus = keyof typeof MembershipStatus;

export const MandateRight = vocabulary('OWNER', 'REPRESENTATIVE', 'CONTRIBUTOR');
export type MandateRight = keyof typeof MandateRight;

export const MandateRequestStatus = vocabulary('SENT', 'ACCEPTED', 'DECLINED', 'WITHDRAWN');
export type MandateRequestStatus = keyof typeof MandateRequestStatus;

export const ProjectKind = vocabulary(
  'RESEARCH_AND_DEVELOPMENT',
  'JOINT_PURCHASING',
  'SHARED_EQUIPMENT',
  'JOINT_TENDER',
  'TRAINING',
  'EXPORT',
  'OTHER',
);
export type ProjectKind = keyof typeof ProjectKind;

export const ProjectStage = vocabulary('IDEA', 'CALL', 'CONSORTIUM', 'RUNNING', 'COMPLETED', 'ABANDONED');
export type ProjectStage = keyof typeof ProjectStage;

/** To whom something is shown: from its owner alone, who does not count as an audience, to everyone. */
export const Audience = vocabulary('OWNER', 'CONSORTIUM', 'NAMED', 'WORKING_GROUP', 'CLUSTER', 'NETWORK', 'PUBLIC');
export type Audience = keyof typeof Audience;

export const InterestStatus = vocabulary('SENT', 'SHORTLISTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN');
export type InterestStatus = keyof typeof InterestStatus;

export const InvitationStatus = vocabulary('SENT', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED');
export type InvitationStatus = keyof typeof InvitationStatus;

/** Where an organisation's undertaking stands: the lead opens the file to it, it accepts or declines, and from a withdrawal on it reads no further. */
export const UndertakingStatus = vocabulary('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN');
export type UndertakingStatus = keyof typeof UndertakingStatus;

export const OfferNeedNature = vocabulary('COMMERCIAL', 'NON_COMMERCIAL');
export type OfferNeedNature = keyof typeof OfferNeedNature;

export const OfferNeedKind = vocabulary(
  'TECHNOLOGY',
  'EXPERTISE',
  'EQUIPMENT',
  'FACILITY',
  'PURCHASE',
  'TRAINING',
  'FUNDING',
  'DATA',
  'PREMISES',
  'OTHER',
);
export type OfferNeedKind = keyof typeof OfferNeedKind;

/** Whether an offer or need shows who published it. */
export const OfferNeedVisibility = vocabulary('NAMED', 'ANONYMOUS');
export type OfferNeedVisibility = keyof typeof OfferNeedVisibility;

export const GroupVisibility = vocabulary('OPEN', 'CLOSED', 'SECRET');
export type GroupVisibility = keyof typeof GroupVisibility;

export const GroupAdmission = vocabulary('FREE', 'ON_REQUEST', 'BY_INVITATION');
export type GroupAdmission = keyof typeof GroupAdmission;

export const GroupRole = vocabulary('CHAIR', 'MEMBER');
export type GroupRole = keyof typeof GroupRole;

export const JoinRequestStatus = vocabulary('SENT', 'ACCEPTED', 'DECLINED', 'WITHDRAWN');
export type JoinRequestStatus = keyof typeof JoinRequestStatus;

export const ReportStatus = vocabulary('OPEN', 'UPHELD', 'DISMISSED');
export type ReportStatus = keyof typeof ReportStatus;

export const ReportReason = vocabulary('OFFENSIVE', 'OFF_TOPIC', 'CONFIDENTIAL', 'SPAM', 'OTHER');
export type ReportReason = keyof typeof ReportReason;

export const ModerationActionKind = vocabulary('HIDE', 'RESTORE');
export type ModerationActionKind = keyof typeof ModerationActionKind;

export const MatchReasonKind = vocabulary('COMPETENCE', 'EXPERIENCE', 'TEXT', 'ROLE', 'NATURE', 'DISTANCE', 'PAST_COOPERATION');
export type MatchReasonKind = keyof typeof MatchReasonKind;

export const TokenScope = vocabulary('PROJECTS_READ', 'PROJECTS_WRITE', 'DIRECTORY_READ', 'DIRECTORY_WRITE', 'GROUPS_READ', 'GROUPS_WRITE', 'MESSAGES_READ', 'MESSAGES_WRITE', 'ACCOUNT');
export type TokenScope = keyof typeof TokenScope;

export const ProjectOrder = vocabulary('NEWEST', 'DEADLINE', 'RELEVANCE');
export type ProjectOrder = keyof typeof ProjectOrder;

/** Of what a webhook may be told; `TEST`: somebody tries it. */
export const WebhookEvent = vocabulary(
  'CALL_PUBLISHED',
  'PROJECT_PROPOSED',
  'PROJECT_CHANGED',
  'PROJECT_STAGE_CHANGED',
  'INTEREST_CHANGED',
  'INVITATION_CHANGED',
  'OFFER_PUBLISHED',
  'NEED_PUBLISHED',
  'MEMBER_ADMITTED',
  'TEST',
);
export type WebhookEvent = keyof typeof WebhookEvent;

export const WebhookStop = vocabulary('BY_HAND', 'FAILING', 'MANDATE_ENDED');
export type WebhookStop = keyof typeof WebhookStop;

export const WebhookDeliveryStatus = vocabulary('WAITING', 'DELIVERED', 'GIVEN_UP');
export type WebhookDeliveryStatus = keyof typeof WebhookDeliveryStatus;

export const WebhookFault = vocabulary('REFUSED', 'TIMEOUT', 'UNREACHABLE', 'UNKNOWN_HOST', 'FORBIDDEN_ADDRESS');
export type WebhookFault = keyof typeof WebhookFault;

export const NotificationKind = vocabulary(
  'MEMBERSHIP_APPLIED',
  'MEMBERSHIP_ADMITTED',
  'MEMBERSHIP_REFUSED',
  'MANDATE_REQUESTED',
  'MANDATE_REQUEST_DECLINED',
  'MANDATE_OFFERED',
  'MANDATE_GIVEN',
  'MANDATE_CHANGED',
  'MANDATE_ENDED',
  'INTEREST_RECEIVED',
  'INTEREST_SHORTLISTED',
  'INTEREST_ACCEPTED',
  'INTEREST_DECLINED',
  'INVITATION_RECEIVED',
  'INVITATION_ACCEPTED',
  'INVITATION_DECLINED',
  'PROJECT_STAGE_CHANGED',
  'UNDERTAKING_PROPOSED',
  'UNDERTAKING_ACCEPTED',
  'UNDERTAKING_DECLINED',
  'UNDERTAKING_WITHDRAWN',
  'PROJECT_FILE_CHANGED',
  'PROJECT_ELEVATED',
  'JOIN_REQUEST_RECEIVED',
  'JOIN_REQUEST_ACCEPTED',
  'JOIN_REQUEST_DECLINED',
  'MESSAGE_MENTION',
  'MESSAGE_REPORTED',
  'MESSAGE_HIDDEN',
  'MESSAGE_RESTORED',
  'REPORT_DECIDED',
  'SECURITY_CHANGED',
  'CALL_FOUND',
  'WEBHOOK_STOPPED',
);
export type NotificationKind = keyof typeof NotificationKind;
