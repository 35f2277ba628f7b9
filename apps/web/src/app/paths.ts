/** Every address of the app, at one place: pages link by these, never by a string of their own. */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  askForLink: (what: 'signIn' | 'password') => `/sign-in/link${what === 'password' ? '?for=password' : ''}`,
  mailLink: (token: string) => `/link/${token}`,
  mandateInvitation: (token: string) => `/invitation/${token}`,
  account: '/account',
  profile: '/account/profile',
  security: '/account/security',
  myData: '/account/my-data',
  notifications: '/notifications',
  mailbox: '/mailbox',
  cluster: (slug: string) => `/clusters/${slug}`,
  register: (slug: string) => `/clusters/${slug}/register`,
  joinLink: (token: string) => `/join/${token}`,
  directory: '/directory',
  organisation: (id: string) => `/organisations/${id}`,
  webhooks: (organisationId: string) => `/organisations/${organisationId}/webhooks`,
  projects: '/projects',
  project: (id: string) => `/projects/${id}`,
  newProject: '/projects/new',
  editProject: (id: string) => `/projects/${id}/edit`,
  disclosureRegister: (id: string) => `/projects/${id}/register`,
  offersNeeds: '/offers-needs',
  workingGroups: '/working-groups',
  workingGroup: (id: string) => `/working-groups/${id}`,
  newWorkingGroup: '/working-groups/new',
  forMe: '/for-me',
  administration: '/administration',
  moderation: '/administration/moderation',
  auditLog: '/administration/audit-log',
  graphiql: '/graphql',
} as const;

/** Where something that the server names by kind and id is shown; null where it has no page. */
export function pathOf({ kind, id }: { kind: string; id: string }): string | null {
  switch (kind) {
    case 'project':
      return paths.project(id);
    case 'organisation':
      return paths.organisation(id);
    case 'webhooks':
      return paths.webhooks(id);
    case 'workingGroup':
      return paths.workingGroup(id);
    case 'membership':
      return paths.administration;
    case 'report':
      return paths.moderation;
    case 'account':
      return paths.security;
    default:
      return null;
  }
}
