import { Injectable } from '@nestjs/common';
import { acceptMandateInvitationInput, type Reader } from '@grappe/contracts';
import { hashOf, passwordMatches, PersonRepository, RegisterPerson, SignIn, type OpenedSession } from '@grappe/features/identity';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { DomainError, judge, system } from '@grappe/platform/kernel';
import type { MandateInvitationRow } from '../data/membership.entity';
import { MembershipRepository } from '../data/membership.repository';
import { GiveMandate } from './give-mandate.case';

/**
 * Somebody who holds the link of an invitation takes up the mandate. Without an account they choose name and password;
 * with one they are signed in already or prove it by their password, so that a forwarded link does not open an account.
 */
@Injectable()
export class AcceptMandateInvitation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly memberships: MembershipRepository,
    private readonly persons: PersonRepository,
    private readonly registerPerson: RegisterPerson,
    private readonly giveMandate: GiveMandate,
    private readonly signIn: SignIn,
  ) {}

  async run(reader: Reader, input: { token: string; name?: string | null; password?: string | null }, device: string | null): Promise<OpenedSession> {
    const { token, name, password } = judge(acceptMandateInvitationInput, input);
    return this.uow.run({ ...system, network: reader.network }, async (tx) => {
      const invitation = await this.memberships.findInvitation(tx, { secretHash: hashOf(token) });
      if (!invitation || invitation.acceptedAt || invitation.revokedAt || invitation.expiresAt < tx.at) throw new DomainError('INVITATION_CLOSED');
      const personId = await this.person(tx, reader, invitation, name ?? null, password ?? null);
      tx.actAs(personId, invitation.organisationId);
      await this.memberships.updateInvitation(tx, invitation.id, { acceptedAt: tx.at });
      await this.giveMandate.within(tx, { personId, organisationId: invitation.organisationId, right: invitation.right });
      // Who is signed in already has shown what there is to show.
      return this.signIn.open(tx, personId, device, { strong: personId === reader.personId });
    });
  }

  private async person(tx: Tx, reader: Reader, { email }: MandateInvitationRow, name: string | null, password: string | null): Promise<string> {
    const known = await this.persons.findByEmail(tx, email);
    if (!known) {
      if (name === null) throw new DomainError('INVALID_INPUT', {}, 'name');
      if (password === null) throw new DomainError('INVALID_INPUT', {}, 'password');
      return this.registerPerson.within(tx, { email, name, password, language: reader.language });
    }
    if (known.id === reader.personId) return known.id;
    if (password === null || !(await passwordMatches(known.passwordHash, password))) throw new DomainError('WRONG_CREDENTIALS', {}, 'password');
    return known.id;
  }
}
