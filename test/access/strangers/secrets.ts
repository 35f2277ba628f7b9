import { ApplyToCluster, ApplyWithOrganisation, DeclareCompanyGroup } from '@grappe/features/clusters';
import { GivenConversations } from '@grappe/features/conversations/testing';
import { GivenModeration } from '@grappe/features/moderation/testing';
import { HideAsModerator } from '@grappe/features/moderation';
import { EditProject, LeaveProject, OpenProjectFile, ProposeUndertaking, PublishNeed, PublishOffer, ShowNeed, ShowOffer } from '@grappe/features/projects';
import { GivenProjects, type GivenProject } from '@grappe/features/projects/testing';
import { GivenWorkingGroups } from '@grappe/features/working-groups/testing';
import { SaveSearch } from '@grappe/features/saved-searches';
import { CreateWebhook } from '@grappe/features/webhooks';
import { JoinWorkingGroup } from '@grappe/features/working-groups';
import { newId } from '@grappe/platform/kernel';
import type { Credentials } from '@grappe/testing';
import type { Product } from '../../setup/product';
import { readers, sirenOfInsider, type Cast, type ReaderName } from './cast';

/** A word that stands in every secret and nowhere else. */
export const secretWord = 'Zirconium';

/** Something that happens, and from whom it is hidden. */
export interface Secret {
  readonly what: string;
  readonly hiddenFrom: readonly ReaderName[];
  /** The ids of what is not there for those readers from then on, by noun. */
  make(): Promise<Readonly<Record<string, string>>>;
  /** Those for whom these ids are not there, when they are more than those who could not see the act. */
  readonly idsHiddenFrom?: readonly ReaderName[];
}

const allBut = (...seers: readonly ReaderName[]): ReaderName[] => readers.filter((reader) => !seers.includes(reader));

/**
 * Every noun that is not for everyone, made through cases, in an order in which each finds those that it needs.
 * @param closedGroupId a group of the insider's that one asks to join
 */
export function secrets(app: Product, { clusterId, players, lead, insider, applicant, animateur, remove }: Cast, closedGroupId: string): Secret[] {
  const projects = new GivenProjects(app);
  const groups = new GivenWorkingGroups(app);
  const conversations = new GivenConversations(app);
  const newest = async (table: string, personId: string | null = null): Promise<string> => {
    const whose = personId === null ? '' : `where person_id = '${personId}'`;
    return (await app.database.query<{ id: string }>(`select id from ${table} ${whose} order by id desc limit 1`))[0]?.id ?? '';
  };
  const passkey = async (personId: string): Promise<string> => {
    await app.database.query(
      `insert into passkey (id, person_id, credential_id, public_key, counter, transports, name, created_at) values (gen_random_uuid(), $1, 'secret', '', 0, '{}', $2, now())`,
      [personId, secretWord],
    );
    return newest('passkey', personId);
  };
  const linkedAccount = async (personId: string): Promise<string> => {
    await app.database.query(
      `insert into linked_account (id, person_id, provider, issuer, subject, email, created_at) values (gen_random_uuid(), $1, 'pole', 'https://pole.example', 'secret', $2, now())`,
      [personId, `${secretWord}@pole.example`],
    );
    return newest('linked_account', personId);
  };
  const archiveOf = async (session: Credentials, personId: string): Promise<string> => {
    await app.graphql('mutation { exportMyData { __typename } }', {}, { as: session });
    return newest('data_export', personId);
  };
  const channelOf = async (): Promise<string> => (await app.database.query<{ id: string }>('select channel_id as id from project where id = $1', [project.projectId]))[0]?.id ?? '';
  const teaser = allBut('ordinary member', 'candidate', 'partner');
  let project: GivenProject;
  return [
    {
      what: 'a project, for its cluster but for one',
      hiddenFrom: teaser.filter((reader) => reader !== 'removed member'),
      make: async () => {
        const excluded = [players['excluded competitor'].organisationId];
        project = await projects.call({ clusterId, lead, title: `${secretWord} partagé`, seats: [{ places: 5 }], excluded });
        return {};
      },
    },
    {
      what: 'projects for fewer than their cluster: a draft that is shown to one who is named, one for a working group, one for its consortium',
      hiddenFrom: [...readers],
      make: async () => {
        const draft = await projects.idea({ clusterId, lead, title: `${secretWord} en projet`, audience: 'OWNER' });
        const named = { projectId: draft.projectId, version: 1, audience: 'NAMED' as const, namedOrganisationIds: [insider.organisationId] };
        await app.get(EditProject).run(await lead.reader(), named);
        const { workingGroupId } = await groups.workingGroup({ clusterId, chair: lead, name: `Cercle ${secretWord}`, visibility: 'SECRET' });
        for (const audience of ['WORKING_GROUP', 'CONSORTIUM'] as const) await projects.call({ clusterId, lead, title: `${secretWord} entre nous`, audience, workingGroupId });
        return {};
      },
    },
    {
      what: 'a partner who leaves the project and the cluster',
      hiddenFrom: [],
      idsHiddenFrom: teaser,
      make: async () => {
        const { organisationId, reader } = players['removed member'];
        await projects.partner(project, players['removed member']);
        await app.get(LeaveProject).run(await reader(), { projectId: project.projectId, organisationId });
        await remove();
        return { Project: project.projectId, Seat: project.seatId };
      },
    },
    {
      what: 'an expression of interest',
      hiddenFrom: allBut('candidate'),
      make: async () => ({ ExpressionOfInterest: await projects.interest(project, players.candidate) }),
    },
    {
      what: 'a partner',
      hiddenFrom: teaser,
      make: async () => {
        await projects.partner(project, players.partner);
        return { Partner: await newest('partner') };
      },
    },
    {
      what: 'what partners say, a report of it, and what a chair has decided',
      hiddenFrom: allBut('partner'),
      make: async () => {
        const [reported, hidden] = [
          await conversations.message(await lead.reader(), await channelOf(), `${secretWord} pour nous seuls`),
          await conversations.message(await players.partner.reader(), await channelOf(), 'Un mot de trop'),
        ];
        return {
          Report: await new GivenModeration(app).report(await players.partner.reader(), reported),
          ModerationAction: await app.get(HideAsModerator).run(await lead.reader(), { messageId: hidden, reason: 'Hors sujet' }),
        };
      },
    },
    {
      what: 'an invitation, a group that is secret, who asks to join one, an organisation that applies, and whom an animateur invites',
      hiddenFrom: [...readers],
      make: async () => {
        const group = await groups.workingGroup({ clusterId, chair: lead, name: `Groupe ${secretWord}`, visibility: 'SECRET' });
        const { joinRequestId } = await app.get(JoinWorkingGroup).run(await lead.reader(), { workingGroupId: closedGroupId, organisationId: lead.organisationId, answers: [] });
        const { membershipId } = await app.get(ApplyToCluster).run(await applicant.reader(), { clusterId, organisationId: applicant.organisationId, role: 'SUPPLIER' });
        const input = { clusterId, organisationId: insider.organisationId, email: `${secretWord}@test.example`, right: 'CONTRIBUTOR' };
        await app.graphql('mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { __typename } }', { input }, { as: animateur.session });
        await app.get(DeclareCompanyGroup).run(await applicant.reader(), { organisationId: applicant.organisationId, name: `Groupe ${secretWord}` });
        return {
          CompanyGroup: await newest('company_group'),
          Invitation: await projects.invitation(project, insider.organisationId),
          WorkingGroup: group.workingGroupId,
          Channel: group.channelId,
          Message: await conversations.message(await lead.reader(), group.channelId, `${secretWord} encore`),
          GroupMember: await newest('working_group_member'),
          JoinRequest: joinRequestId ?? '',
          Membership: membershipId,
          Organisation: applicant.organisationId,
          MandateInvitation: await newest('mandate_invitation'),
          AuditEntry: (await app.database.query<{ id: string }>(`select id from audit_entry where act = 'MEMBERSHIP_APPLIED' order by id desc limit 1`))[0]?.id ?? '',
        };
      },
    },
    {
      what: 'an undertaking, and who reads the file under it',
      hiddenFrom: [...readers],
      make: async () => {
        const file = { projectId: project.projectId, organisationId: insider.organisationId };
        await app.get(ProposeUndertaking).run(await lead.reader(), file);
        const undertakingId = await projects.undertakes(project, insider);
        await app.get(OpenProjectFile).run(await insider.reader(), file);
        return { Undertaking: undertakingId, FileReading: await newest('file_reading') };
      },
    },
    {
      what: 'an elevation of an animateur, and that they read the file',
      hiddenFrom: allBut('partner'),
      make: async () => {
        const started = { input: { projectId: project.projectId, reason: `${secretWord} en cause` } };
        const { elevate } = await app.graphql<{ elevate: { elevation: { id: string } } }>('mutation ($input: ElevateInput!) { elevate(input: $input) { elevation { id } } }', started, { as: animateur.session });
        const read = { input: { elevationId: elevate.elevation.id } };
        await app.graphql('mutation ($input: OpenElevatedFileInput!) { openElevatedFile(input: $input) { __typename } }', read, { as: animateur.session });
        return { Elevation: elevate.elevation.id };
      },
    },
    {
      what: 'who asks to represent an organisation, and a link that an animateur hands round',
      hiddenFrom: [...readers],
      make: async () => {
        const organisation = { name: 'Atelier', nature: 'COMPANY', siren: sirenOfInsider, role: 'SUPPLIER', message: secretWord } as const;
        await app.get(ApplyWithOrganisation).run(await applicant.reader(), { clusterId, organisation });
        const link = { clusterId, label: secretWord, expiresInDays: 3 };
        await app.graphql('mutation ($input: CreateJoinLinkInput!) { createJoinLink(input: $input) { __typename } }', { input: link }, { as: animateur.session });
        return { MandateRequest: await newest('mandate_request'), JoinLink: await newest('join_link') };
      },
    },
    {
      what: 'what a member offers and seeks in the network, but not to one',
      hiddenFrom: allBut('ordinary member', 'candidate', 'partner', 'animateur of the network'),
      make: async () => {
        const input = {
          clusterId,
          organisationId: insider.organisationId,
          title: `${secretWord} en poudre`,
          description: 'De quoi fournir chaque atelier de la vallée.',
          nature: 'COMMERCIAL',
          kind: 'TECHNOLOGY',
          visibility: 'ANONYMOUS',
          audience: 'NETWORK',
        } as const;
        const excludedOrganisationIds = [players['excluded competitor'].organisationId];
        const { offerId } = await app.get(PublishOffer).run(await insider.reader(), { ...input, excludedOrganisationIds, competenceIds: [] });
        const { needId } = await app.get(PublishNeed).run(await insider.reader(), { ...input, excludedOrganisationIds, competenceIds: [] });
        return { Offer: offerId, Need: needId };
      },
    },
    {
      what: 'drafts of an offer and a need, which are then shown to one who is named',
      hiddenFrom: [...readers],
      make: async () => {
        const draft = { clusterId, organisationId: insider.organisationId, title: `${secretWord} en barres`, description: 'De quoi fournir un seul atelier.', competenceIds: [] };
        const input = { ...draft, nature: 'COMMERCIAL', kind: 'TECHNOLOGY', audience: 'OWNER' } as const;
        const [reader, shown] = [await insider.reader(), { audience: 'NAMED' as const, namedOrganisationIds: [lead.organisationId] }];
        await app.get(ShowOffer).run(reader, { ...(await app.get(PublishOffer).run(reader, input)), ...shown });
        await app.get(ShowNeed).run(reader, { ...(await app.get(PublishNeed).run(reader, input)), ...shown });
        return {};
      },
    },
    {
      what: 'a session, a token, a passkey, a linked account, a notification, a saved search and an archive of somebody else',
      hiddenFrom: [],
      idsHiddenFrom: allBut('token with too narrow a scope'),
      make: async () => ({
        DataExport: await archiveOf(lead.session, lead.personId),
        Session: await newest('session', lead.personId),
        AccessToken: await newest('access_token', lead.personId),
        Passkey: await passkey(lead.personId),
        LinkedAccount: await linkedAccount(lead.personId),
        Notification: await newest('notification', lead.personId),
        SavedSearch: await app.get(SaveSearch).run(await lead.reader(), { name: secretWord, filter: {} }),
      }),
    },
    {
      what: 'where an organisation is called, and of what it was told',
      hiddenFrom: [...readers],
      make: async () => {
        const { webhookId } = await app.get(CreateWebhook).run(await lead.reader(), { organisationId: lead.organisationId, name: secretWord, url: 'https://hooks.invalid/', events: ['CALL_PUBLISHED'] });
        // Not sent: it would be tried again amid the statements that are counted.
        const deliveryId = newId();
        await app.database.query(`insert into webhook_delivery (id, webhook_id, event, event_id, created_at, status) values ($1, $2, 'TEST', $1, now(), 'DELIVERED')`, [deliveryId, webhookId]);
        return { Webhook: webhookId, WebhookDelivery: deliveryId };
      },
    },
    {
      what: 'what an organisation says on its page, and a person of themself, and shows to nobody',
      // Whose token it is sees their own.
      hiddenFrom: allBut('token with too narrow a scope'),
      make: async () => {
        // By no act: that the page has changed is told to the cluster, as it always is.
        await app.database.query(`update membership set shown_fields = '{}' where organisation_id = $1`, [lead.organisationId]);
        await app.database.query(`update organisation set public_fields = '{}', description = $2, website = $2, street = $2, latitude = 45, longitude = 5 where id = $1`, [lead.organisationId, secretWord]);
        await app.database.query(`insert into profile_choice (person_id, cluster_id, fields) values ($1, $2, '{}')`, [lead.personId, clusterId]);
        await app.database.query(`update person set job_title = $2, biography = $2, phone = $2 where id = $1`, [lead.personId, secretWord]);
        return {};
      },
    },
    {
      what: 'who somebody is, and for whom they act',
      hiddenFrom: [],
      idsHiddenFrom: ['nobody'],
      make: async () => ({ Person: lead.personId, Mandate: await newest('mandate') }),
    },
  ];
}
