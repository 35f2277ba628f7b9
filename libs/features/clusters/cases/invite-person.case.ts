import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { invitePersonInput, limits, type Language, type Reader } from '@grappe/contracts';
import { newSecret, PersonRepository } from '@grappe/features/identity';
import { CONFIG, type Config } from '@grappe/platform/config';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { actingAlone, actingFor, allow, DomainError, found, judge, newId } from '@grappe/platform/kernel';
import { sendMail, type MailContent } from '@grappe/platform/mail';
import type { ClusterRow } from '../data/cluster.entity';
import { ClusterRepository } from '../data/cluster.repository';
import { MandateRepository } from '../data/mandate.repository';
import { MembershipRepository } from '../data/membership.repository';
import { OrganisationRepository } from '../data/organisation.repository';
import { PersonInvited } from '../domain/events';
import { mayFor } from '../domain/mandate.policy';

const millisecondsPerDay = 86_400_000;

/** Somebody is invited by mail to represent an organisation: by the animateur of a cluster where it is, or by its own people. The person decides, through the link. */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clusters: ClusterRepository,
    private readonly organisations: OrganisationRepository,
    private readonly mandates: MandateRepository,
    private readonly memberships: MembershipRepository,
    private readonly persons: PersonRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(reader: Reader, input: z.input<typeof invitePersonInput>): Promise<{ mandateInvitationId: string }> {
    const { clusterId, organisationId, email, right, message } = judge(invitePersonInput, input);
    const actor = clusterId === null ? actingFor(reader, organisationId) : actingAlone(reader);
    if (clusterId === null) allow(mayFor(reader, organisationId, right === 'CONTRIBUTOR' ? 'INVITE_CONTRIBUTORS' : 'GIVE_MANDATES'));
    return this.uow.run(actor, async (tx) => {
      const cluster = clusterId === null ? null : await this.animated(tx, reader, clusterId, organisationId);
      const organisation = found(await this.organisations.findForUpdate(tx, organisationId));
      // Owners decide who else is one; an animateur helps an organisation to its first.
      if (cluster && right === 'OWNER' && (await this.mandates.countOwners(tx, organisationId)) > 0) throw new DomainError('OWNERS_DECIDE', { organisation: organisation.name }, 'right');
      const { secret, hash } = newSecret();
      const mandateInvitationId = newId();
      const expiresAt = new Date(tx.at.getTime() + limits.mandateInvitationDays * millisecondsPerDay);
      await this.memberships.insertInvitation(tx, {
        id: mandateInvitationId, clusterId, organisationId, email, right, secretHash: hash, message,
        invitedByPersonId: actor.personId, createdAt: tx.at, expiresAt, acceptedAt: null, revokedAt: null,
      });
      const language = (await this.persons.findByEmail(tx, email))?.language ?? reader.language;
      const url = `${this.config.publicUrl}/invitation/${secret}`;
      await sendMail(tx, email, mail(language, { by: reader.name ?? '', cluster: cluster?.name ?? null, organisation: organisation.name, message, url }));
      tx.record(PersonInvited({ mandateInvitationId, organisationId, clusterIds: clusterId === null ? await this.organisations.clusterIdsOf(tx, organisationId) : [clusterId] }));
      return { mandateInvitationId };
    });
  }

  /** The cluster that the reader animates, where the organisation is or applies. */
  private async animated(tx: Tx, reader: Reader, clusterId: string, organisationId: string): Promise<ClusterRow> {
    const cluster = found(reader.animatedClusterIds.includes(clusterId) ? await this.clusters.find(tx, clusterId) : null);
    const { status } = found(await this.memberships.findOf(tx, clusterId, organisationId));
    return found(status === 'LEFT' || status === 'REFUSED' ? null : cluster);
  }
}

interface MailFacts {
  readonly by: string;
  /** null: the organisation invites its own people. */
  readonly cluster: string | null;
  readonly organisation: string;
  readonly message: string | null;
  readonly url: string;
}

function mail(language: Language, { by, cluster, organisation, message, url }: MailFacts): MailContent {
  const days = limits.mandateInvitationDays;
  const said = message ? [message] : [];
  return language === 'FR'
    ? {
        language,
        subject: `${cluster ?? by} vous invite à représenter ${organisation}`,
        paragraphs: [`${by} vous invite à représenter ${organisation}${cluster === null ? '' : ` dans ${cluster}`}, sur Grappe : trouver des partenaires, proposer des projets, échanger dans les groupes de travail.`, ...said, `Le lien est valable ${days} jours et ne sert qu’une fois.`],
        action: { label: 'Accepter l’invitation', url },
      }
    : {
        language,
        subject: `${cluster ?? by} invites you to represent ${organisation}`,
        paragraphs: [`${by} invites you to represent ${organisation}${cluster === null ? '' : ` in ${cluster}`}, on Grappe: find partners, propose projects, talk in working groups.`, ...said, `The link is good for ${days} days and works once.`],
        action: { label: 'Accept the invitation', url },
      };
}
