import type { Thing, World } from './worlds';

/** For whom a person acts; a visitor is nobody. */
const organisationsOf = ({ mandates }: World, reader: string | null): string[] =>
  mandates.filter(({ person, ended }) => person === reader && !ended).map(({ organisation }) => organisation);

/** Who sees what is shown, said in plain words and apart from the SQL that decides it: the two are compared. */
export function seesPlainly(world: World, reader: string | null, thing: Thing): boolean {
  const own = organisationsOf(world, reader);
  const isOwn = ({ organisation }: { organisation: string }): boolean => own.includes(organisation);
  if (own.includes(thing.owner) || thing.partners.some((partner) => !partner.left && isOwn(partner))) return true;
  const isExcluded = (id: string): boolean =>
    thing.excluded.includes(id) || world.companies.some((company) => thing.excludedCompanies.includes(company.id) && company.organisations.includes(id));
  if (reader === null ? thing.excluded.length + thing.excludedCompanies.length > 0 : own.some(isExcluded)) return false;
  const active = world.memberships.filter(({ status }) => status === 'ACTIVE');
  if (thing.noun !== 'project' && !active.some(({ cluster, organisation }) => cluster === thing.cluster && organisation === thing.owner)) return false;
  if (thing.invitations.some((invitation) => invitation.status === 'SENT' && !invitation.expired && isOwn(invitation))) return true;
  if (thing.interests.some((interest) => ['SENT', 'SHORTLISTED'].includes(interest.status) && isOwn(interest))) return true;
  if (thing.undertakings.some((undertaking) => undertaking.status !== 'WITHDRAWN' && isOwn(undertaking))) return true;
  const members = active.filter(isOwn);
  const homes = [...members, ...world.animateurs.filter(({ person }) => person === reader)].map(({ cluster }) => cluster);
  const networkOf = (id: string): string | null => world.clusters.find((cluster) => cluster.id === id)?.network ?? null;
  const isOfCluster = homes.includes(thing.cluster);
  const isOfNetwork = isOfCluster || homes.some((home) => networkOf(home) !== null && networkOf(home) === networkOf(thing.cluster));
  const isMember = (organisation: string): boolean => members.some((member) => member.organisation === organisation);
  switch (thing.audience) {
    case 'PUBLIC':
      return isOfNetwork || thing.noun !== 'project' || !['IDEA', 'ABANDONED'].includes(thing.stage);
    case 'NETWORK':
      return isOfNetwork;
    case 'CLUSTER':
      return isOfCluster;
    case 'WORKING_GROUP':
      return world.groups.some(({ id, members: seats }) => id === thing.group && seats.some((seat) => seat.person === reader && !seat.left && isMember(seat.organisation)));
    case 'NAMED':
      return thing.named.some(isMember);
    default:
      return false;
  }
}

/** To whom the file of a project opens that they see. */
export function readsFilePlainly(world: World, reader: string | null, { owner, undertakings }: Thing): boolean {
  const own = organisationsOf(world, reader);
  return own.includes(owner) || undertakings.some(({ organisation, status }) => status === 'ACCEPTED' && own.includes(organisation));
}
