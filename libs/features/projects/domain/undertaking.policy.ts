import type { Reader, UndertakingStatus } from '@grappe/contracts';
import { mayBind } from '@grappe/features/clusters';
import { undertakingLifecycle } from './undertaking.lifecycle';

/** Where an undertaking stands, and between whom. */
export interface UndertakingFacts {
  readonly organisationId: string;
  readonly leadOrganisationId: string;
  readonly status: UndertakingStatus;
}

export interface UndertakingPermissions {
  readonly accept: boolean;
  readonly decline: boolean;
  readonly withdraw: boolean;
  /** Open the file, for the organisation. */
  readonly read: boolean;
}

/** Those who bind the organisation answer, and nobody for them; then all who work for it read. Those who bind the lead withdraw. */
export function undertakingCan(reader: Reader, { organisationId, leadOrganisationId, status }: UndertakingFacts): UndertakingPermissions {
  const may = (next: UndertakingStatus): boolean => undertakingLifecycle.can(status, next);
  return {
    accept: mayBind(reader, organisationId) && may('ACCEPTED'),
    decline: mayBind(reader, organisationId) && may('DECLINED'),
    withdraw: mayBind(reader, leadOrganisationId) && may('WITHDRAWN'),
    read: reader.organisationIds.includes(organisationId) && status === 'ACCEPTED',
  };
}
