import { Inject, Injectable } from '@nestjs/common';
import { invitePersonInput, limits, type Language, type MandateRight, type Reader } from '@grappe/contracts';
import { newSecret, PersonRepository } from '@grappe/features/identity';
import { CONFIG, type Config } from '@grappe/platform/config';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, found, judge, newId } from '@grappe/platform/kernel';
import { sendMail, type MailContent } from '@grappe/platform/mail';
import { ClusterRepository } from '../data/cluster.repository';
import { MembershipRepository } from '../data/membership.repository';
import { OrganisationRepository } from '../data/organisation.repository';
import { PersonInvited } from '../domain/events';

const millisecondsPerDay = 86_400_000;

/** The animateur invites somebody by mail to represent an organisation of the cluster; the person decides, through the link. */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clusters: ClusterRepository,
    private readonly organisations: OrganisationRepository,
    private readonly memberships: MembershipRepository,
    private readonly persons: PersonRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(reader: Reader, input: { clusterId: string; organisationId: string; email: string; right: MandateRight; message?: string | null }): Promise<{ mandateInvitationId: string }> {
    const { clusterId, organisationId, email, right, message } = judge(invitePersonInput, input);
    const actor = actingAlone(reader);
    return this.uow.run(actor, async (tx) => {
      const cluster = found(reader.animatedClusterIds.includes(clusterId) ? await this.clusters.find(tx, clusterId) : null);
      const membership = found(await this.memberships.findOf(tx, clusterId, organisationId));
      const organisation = found(membership.status === 'LEFT' || membership.status === 'REFUSED' ? null : await this.organisations.findForUpdate(tx, organisationId));
      const { secret, hash } = newSecret();
      const mandateInvitationId = newId();
      const expiresAt = new Date(tx.at.getTime() + limits.mandateInvitationDays * millisecondsPerDay);
      await this.memberships.insertInvitation(tx, {
        id: mandateInvitationId, clusterId, organisationId, email, right, secretHash: hash, message,
        invitedByPersonId: actor.personId, createdAt: tx.at, expiresAt, acceptedAt: null, revokedAt: null,
      });
      const language = (await this.persons.findByEmail(tx, email))?.language ?? reader.language;
      const url = `${this.config.publicUrl}/invitation/${secret}`;
      await sendMail(tx, email, mail(language, { by: reader.name ?? '', cluster: cluster.name, organisation: organisation.name, message, url }));
      tx.record(PersonInvited({ mandateInvitationId, clusterId, organisationId }));
      return { mandateInvitationId };
    });
  }
}

interface MailFacts {
  readonly by: string;
  readonly cluster: string;
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
        subject: `${cluster} vous invite à représenter ${organisation}`,
        paragraphs: [`${by} vous invite à représenter ${organisation} dans ${cluster}, sur Grappe : trouver des partenaires, proposer des projets, échanger dans les groupes de travail.`, ...said, `Le lien est valable ${days} jours et ne sert qu’une fois.`],
        action: { label: 'Accepter l’invitation', url },
      }
    : {
        language,
        subject: `${cluster} invites you to represent ${organisation}`,
        paragraphs: [`${by} invites you to represent ${organisation} in ${cluster}, on Grappe: find partners, propose projects, talk in working groups.`, ...said, `The link is good for ${days} days and works once.`],
        action: { label: 'Accept the invitation', url },
      };
}
