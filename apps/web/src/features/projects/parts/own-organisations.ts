import { useActingOrganisation } from '../../../app/kit';

export interface OwnOrganisation {
  readonly id: string;
  readonly name: string;
}

/** For whom the viewer may act, the one chosen now first. */
export function useOwnOrganisations(): readonly OwnOrganisation[] {
  const { organisation, mandates } = useActingOrganisation();
  const own = mandates.map((mandate) => mandate.organisation);
  return organisation ? [organisation, ...own.filter(({ id }) => id !== organisation.id)] : own;
}
