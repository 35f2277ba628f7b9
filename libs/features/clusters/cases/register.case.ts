import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { askForRegistrationInput, completeRegistrationInput, type Reader } from '@grappe/contracts';
import { MailLinks, PersonRepository, RegisterPerson, SignIn, type OpenedSession } from '@grappe/features/identity';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { allow, DomainError, judge, newId, system } from '@grappe/platform/kernel';
import { ClusterRepository } from '../data/cluster.repository';
import { MandateRepository } from '../data/mandate.repository';
import { admits } from '../domain/clusters.policy';
import { ApplyWithOrganisation } from './apply-with-organisation.case';
import { ClusterEntrance } from './cluster-entrance';

/** What the link of a registration opens. */
const opened = z.object({ clusterId: z.uuid(), joinLinkId: z.uuid().nullable() });
type OpenedRegistration = z.output<typeof opened>;

/** Somebody makes their account at the door of a cluster: first they prove their mail, then they choose name and password, and bring their organisation. */
@Injectable()
export class Register {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entrance: ClusterEntrance,
    private readonly clusters: ClusterRepository,
    private readonly mandates: MandateRepository,
    private readonly links: MailLinks,
    private readonly persons: PersonRepository,
    private readonly registerPerson: RegisterPerson,
    private readonly application: ApplyWithOrganisation,
    private readonly signIn: SignIn,
  ) {}

  /** Sends a link to the address, which is not told whether it has an account already. */
  async ask(reader: Reader, input: z.input<typeof askForRegistrationInput>): Promise<void> {
    const { email, clusterId, joinLinkToken } = judge(askForRegistrationInput, input);
    await this.uow.run(system, async (tx) => {
      const { cluster, joinLinkId } = await this.entrance.open(tx, clusterId, joinLinkToken, 'ORGANISATION');
      const opens: OpenedRegistration = { clusterId, joinLinkId };
      this.links.ask(tx, { purpose: 'REGISTER', email, language: reader.language, opens, title: cluster.name });
    });
  }

  /** What the link of a registration opens; null when it is no longer good. */
  async peek(token: string): Promise<{ clusterId: string; email: string; expiresAt: Date; alone: boolean } | null> {
    const link = await this.links.peek(token);
    if (link?.purpose !== 'REGISTER') return null;
    const { clusterId, joinLinkId } = opened.parse(link.opens);
    return { clusterId, email: link.email, expiresAt: link.expiresAt, alone: await this.uow.run(system, (tx) => this.mayComeAlone(tx, { clusterId, joinLinkId })) };
  }

  async complete(reader: Reader, input: z.input<typeof completeRegistrationInput>, userAgent: string | null): Promise<OpenedSession> {
    const { token, name, password, organisation } = judge(completeRegistrationInput, input);
    const personId = newId();
    return this.uow.run({ personId, organisationId: null }, async (tx) => {
      const link = await this.links.use(tx, 'REGISTER', token);
      const { clusterId, joinLinkId } = opened.parse(link.opens);
      if (await this.persons.findByEmail(tx, link.email)) throw new DomainError('LINK_CLOSED');
      if (organisation === null) allow(await this.mayComeAlone(tx, { clusterId, joinLinkId }));
      await this.registerPerson.within(tx, { email: link.email, name, password, language: reader.language }, personId);
      if (organisation !== null) await this.application.within(tx, personId, clusterId, organisation);
      if (joinLinkId !== null) await this.mandates.countUse(tx, joinLinkId);
      return this.signIn.open(tx, personId, userAgent);
    });
  }

  private async mayComeAlone(tx: Tx, { clusterId, joinLinkId }: OpenedRegistration): Promise<boolean> {
    if (joinLinkId !== null) return true;
    const cluster = await this.clusters.find(tx, clusterId);
    return cluster !== null && admits(cluster.joinPolicy, 'PERSON');
  }
}
