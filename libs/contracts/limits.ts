/** The limits of the product, each at this one place. Lengths in characters, durations in the unit of the name. */
export const limits = {
  nameLength: { min: 2, max: 120 },
  jobTitleLength: { max: 120 },
  biographyLength: { max: 1_000 },
  titleLength: { min: 4, max: 140 },
  summaryLength: { min: 20, max: 600 },
  descriptionLength: { max: 20_000 },
  reasonLength: { min: 3, max: 1_000 },
  messageLength: { max: 8_000 },
  pitchLength: { min: 20, max: 4_000 },
  emailLength: { max: 254 },
  addressLength: { max: 2_000 },
  clientMutationIdLength: { min: 8, max: 64 },
  passwordLength: { min: 12, max: 200 },
  searchLength: { max: 200 },
  competencesPerOrganisation: 40,
  competencesPerSeat: 12,
  seatsPerProject: 20,
  placesPerSeat: 20,
  questionsPerGroup: 5,
  /** Of one project, offer or need. */
  excludedOrganisations: 50,
  namedOrganisations: 50,
  /** Of a project's register; more than a call has ever had candidates. */
  undertakingsShown: 1_000,
  /** How long somebody who takes no part in a project may read its file, for the reason that they gave. */
  elevationHours: 4,
  pageSize: 100,
  /** Bytes of a request's body. */
  requestBody: 1_048_576,
  /** Words, names and signs of a GraphQL document; how deep nouns stand in nouns; fields of one. */
  documentTokens: 10_000,
  documentDepth: 10,
  documentFields: 50,
  /** Fields of an operation itself; how deep objects stand in objects; all fields, fragments written out; objects that the answer can hold. */
  documentRoots: 30,
  documentLevels: 15,
  documentSelections: 3_000,
  documentCost: 50_000,
  /** Seconds that one SQL statement of a request may take. */
  statementSeconds: 15,
  /** Seconds that anybody waits for a connection to the database. */
  connectionSeconds: 10,
  /** What may be asked in a minute from one network address, by one person, by one token: in points, one for a request and one more for so many objects of its cost. */
  requestPoints: { address: 30_000, person: 6_000, token: 3_000 },
  objectsPerPoint: 100,
  /** How long a list without pages is taken to be, when a document is weighed. */
  assumedListLength: 10,
  /** How long caches may keep what every visitor is answered alike. */
  sharedAnswerSeconds: 60,
  /** Characters of all the documents that a process keeps prepared. */
  rememberedDocuments: 4_000_000,
  /** How many answers a process knows how to read, each for one reader and what they asked. */
  rememberedPlans: 1_000,
  /** How long a write that its client named is known again. */
  clientMutationDays: 7,
  suggestions: 50,
  /** How long lists without pages are at most, by the query's name: a person's and an installation's own things stay few. */
  accessTokens: 100,
  clusters: 1_000,
  dataExports: 10,
  sessions: 100,
  /** Searches that one person keeps. */
  savedSearches: 50,
  /** Webhooks of one organisation; deliveries shown of each, and how long they are kept; how long a receiver may take, and a former secret signs along. */
  webhooks: 10,
  webhookDeliveriesShown: 50,
  webhookLogDays: 30,
  webhookTimeoutMilliseconds: 10_000,
  formerWebhookSecretHours: 24,
  /** Messages that a channel hands over to somebody who was away; beyond, the client reloads. */
  catchUpMessages: 500,
  /** Subscriptions over one connection, and of one person in one process; bytes of what a client says there. */
  subscriptionsPerConnection: 50,
  subscriptionsPerPerson: 200,
  subscriptionBytes: 65_536,
  sessionDays: 30,
  /** A session that nobody uses for as long ends before its time. */
  sessionIdleDays: 7,
  /** How long a sign-in waits for its second step. */
  secondStepMinutes: 10,
  /** How long a proof of who one is counts as fresh. */
  freshProofMinutes: 10,
  recoveryCodes: 10,
  /** How long the browser may take to answer for a passkey. */
  passkeyChallengeMinutes: 15,
  passkeys: 20,
  credentialLength: { max: 10_000 },
  codeLength: { max: 40 },
  accessTokenDays: 365,
  mandateInvitationDays: 14,
  /** How often an act may be tried within so many minutes: from one network address, and for one account; or only how often it may fail. */
  attempts: {
    SIGN_IN: { account: 10, address: 100, minutes: 15, failuresOnly: true },
    ASK_FOR_MAIL_LINK: { account: 5, address: 40, minutes: 60, failuresOnly: false },
    USE_MAIL_LINK: { account: 10, address: 60, minutes: 15, failuresOnly: true },
    PROVE_PASSWORD: { account: 10, address: 100, minutes: 15, failuresOnly: true },
    SECOND_FACTOR: { account: 10, address: 200, minutes: 15, failuresOnly: true },
    LEAVE_FOR_PROVIDER: { account: 100, address: 300, minutes: 15, failuresOnly: false },
    ASK_PASSKEY: { account: 100, address: 600, minutes: 15, failuresOnly: false },
    EXPORT_DATA: { account: 10, address: 50, minutes: 60, failuresOnly: false },
    SIGN_OUT: { account: 100, address: 300, minutes: 15, failuresOnly: true },
    INVITE: { account: 100, address: 200, minutes: 60, failuresOnly: false },
    ACCEPT_INVITATION: { account: 10, address: 60, minutes: 15, failuresOnly: true },
  },
  invitationDays: 30,
  joinLinkDays: 180,
  dataExportDays: 7,
  /** How long a mail is kept that was sent. */
  mailDays: 30,
  /** How long the links live that prove an address: the shorter, the more they open. */
  mailLinkMinutes: { SIGN_IN: 15, RESET_PASSWORD: 60, CHANGE_EMAIL: 24 * 60, REGISTER: 24 * 60 },
} as const;
