import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GiveMandate } from '@grappe/features/clusters';
import { GivenClusters, type Representative } from '@grappe/features/clusters/testing';
import { toldTo } from '@grappe/features/notifications/testing';
import { ExcludeOrganisation } from '@grappe/features/projects';
import { GivenProjects } from '@grappe/features/projects/testing';
import { UnitOfWork } from '@grappe/platform/database';
import { newId, system } from '@grappe/platform/kernel';
import { bootApp, type Product, type Session } from '../setup/product';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
interface Delivery {
  readonly id: string;
  readonly event: string;
  readonly status: string;
  readonly attempts: number;
  readonly responseStatus: number | null;
  readonly fault: string | null;
  readonly milliseconds: number | null;
}

let app: Product;
let given: GivenClusters;
let projects: GivenProjects;
let clusterId: string;
let lead: Representative;
let lea: Representative & { session: Session };
let rival: Representative & { session: Session };
let receiver: Server;
let url: string;
let received: Received[];
/** What the receiver answers. */
let answer: { status: number; headers?: Record<string, string> };
beforeAll(async () => {
  app = await bootApp({ WEBHOOKS_TO_LOOPBACK: 'true' });
  given = new GivenClusters(app);
  projects = new GivenProjects(app);
  clusterId = await given.cluster();
  const member = async (email: string): Promise<Representative & { session: Session }> => {
    const { personId, session } = await app.person(email);
    const organisationId = await given.organisation(clusterId);
    await app.get(UnitOfWork).run(system, (tx) => app.get(GiveMandate).within(tx, { personId, organisationId, right: 'OWNER' }));
    return { personId, organisationId, session, reader: () => given.reader(personId) };
  };
  lead = await given.member(clusterId, 'Inès');
  lea = await member('lea@test.example');
  rival = await member('rival@test.example');
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      response.writeHead(answer.status, answer.headers).end('x'.repeat(100_000));
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook?from=grappe`;
});
beforeEach(() => {
  received = [];
  answer = { status: 204 };
});
afterAll(async () => {
  receiver.close();
  await app.close();
});

async function webhook(of: { organisationId: string; session: Session }, events: readonly string[], address = url): Promise<{ id: string; secret: string }> {
  const { createWebhook } = await app.graphql<{ createWebhook: { secret: string; webhook: { id: string } } }>(
    'mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { secret webhook { id } } }',
    { input: { organisationId: of.organisationId, name: 'Notre CRM', url: address, events } },
    { as: of.session },
  );
  return { id: createWebhook.webhook.id, secret: createWebhook.secret };
}
const act = (name: string, id: string, as = lea.session) =>
  app.graphql(`mutation ($input: WebhookInput!) { ${name}(input: $input) { __typename } }`, { input: { webhookId: id } }, { as });
async function log(id: string, as = lea.session): Promise<{ stoppedFor: string | null; deliveries: Delivery[] }> {
  const { organisation } = await app.graphql<{ organisation: { webhooks: { id: string; stoppedFor: string | null; deliveries: Delivery[] }[] } }>(
    'query ($id: ID!) { organisation(id: $id) { webhooks { id stoppedFor deliveries { id event status attempts responseStatus fault milliseconds } } } }',
    { id: as === rival.session ? rival.organisationId : lea.organisationId },
    { as },
  );
  const found = organisation.webhooks.find((one) => one.id === id);
  if (!found) throw new Error('The webhook is not there.');
  return found;
}
/** Nobody waits for hours here: what is due later is due now, until nothing is. */
async function settle(): Promise<void> {
  for (let later: unknown[] = [null]; later.length > 0; ) {
    await app.drainJobs();
    later = await app.database.query(`with due as (update graphile_worker._private_jobs set run_at = now() where run_at > now() returning id) select pg_notify('jobs:insert', '{"r":"time","count":1}') from due`);
  }
}
/** As a receiver checks, from the words of the specification. */
function isGenuine({ headers, body }: Received, secret: string): boolean {
  const [id, timestamp, signatures] = [headers['webhook-id'], headers['webhook-timestamp'], headers['webhook-signature']];
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > 300) return false;
  const expected = createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64')).update([id, timestamp, body].join('.')).digest();
  return String(signatures).split(' ').some((one) => {
    const given = Buffer.from(one.replace('v1,', ''), 'base64');
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}

describe('a webhook', () => {
  it('is told once, signed, of what its organisation sees, and of nothing that excludes it', async () => {
    const hers = await webhook(lea, ['CALL_PUBLISHED', 'PROJECT_PROPOSED']);
    const his = await webhook(rival, ['CALL_PUBLISHED', 'PROJECT_PROPOSED']);
    await projects.call({ clusterId, lead, title: 'Un four discret', description: 'Des secrets', excluded: [rival.organisationId] });
    await app.drainJobs();
    expect(received.map(({ body }) => (JSON.parse(body) as { type: string }).type).sort()).toEqual(['call.published', 'project.proposed']);
    const published = received.find(({ body }) => body.includes('call.published')) as Received;
    expect(isGenuine(published, hers.secret)).toBe(true);
    expect([isGenuine(published, his.secret), isGenuine({ ...published, body: `${published.body} ` }, hers.secret)]).toEqual([false, false]);
    expect(JSON.parse(published.body)).toMatchObject({ data: { project: { title: 'Un four discret', stage: 'CALL', lead: { id: lead.organisationId }, seats: [{ title: 'Un atelier' }] } } });
    expect(published.body).not.toContain('Des secrets');
    const { deliveries } = await log(hers.id);
    expect(deliveries).toHaveLength(2);
    expect(deliveries[0]).toMatchObject({ status: 'DELIVERED', attempts: 1, responseStatus: 204, fault: null });
    expect((await log(his.id, rival.session)).deliveries).toEqual([]);
    for (const [{ id }, { session }] of [[hers, lea], [his, rival]] as const) await act('deleteWebhook', id, session);
  });

  it('is tried again, given up and stopped, told of, resumed, and told from the log what can still be read', async () => {
    const { id, secret } = await webhook(lea, ['PROJECT_PROPOSED']);
    answer = { status: 500 };
    const project = await projects.idea({ clusterId, lead, title: 'Un banc commun' });
    await settle();
    expect(received).toHaveLength(8);
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    const stopped = await log(id);
    expect(stopped).toMatchObject({ stoppedFor: 'FAILING', deliveries: [{ status: 'GIVEN_UP', attempts: 8, responseStatus: 500, fault: 'REFUSED' }] });
    expect((await toldTo(app, await lea.reader()))[0]).toMatchObject({ kind: 'WEBHOOK_STOPPED', facts: { webhook: 'Notre CRM' } });

    const replay = (deliveryId = '') => app.answer('mutation ($input: ReplayWebhookDeliveryInput!) { replayWebhookDelivery(input: $input) { delivery { status } } }', { input: { deliveryId } }, { as: lea.session });
    const [{ id: deliveryId } = { id: '' }] = stopped.deliveries;
    expect((await replay(deliveryId)).codes).toEqual(['WEBHOOK_STOPPED']);
    await act('resumeWebhook', id);
    answer = { status: 200 };
    expect((await replay(deliveryId)).codes).toEqual([]);
    await app.drainJobs();
    expect(received.at(-1)?.headers['webhook-id']).toBe(deliveryId);
    expect(isGenuine(received.at(-1) as Received, secret)).toBe(true);
    expect((await log(id)).deliveries).toMatchObject([{ status: 'DELIVERED', attempts: 1 }]);

    await app.get(ExcludeOrganisation).run(await lead.reader(), { projectId: project.projectId, organisationId: lea.organisationId });
    await replay(deliveryId);
    await app.drainJobs();
    expect(received).toHaveLength(9);
    expect((await log(id)).deliveries).toEqual([]);
    await act('deleteWebhook', id);
  });

  it('is tried, and signed by both secrets for a while after a new one was made; redirects lead nowhere', async () => {
    const { id, secret } = await webhook(lea, ['OFFER_PUBLISHED']);
    const { rotateWebhookSecret } = await app.graphql<{ rotateWebhookSecret: { secret: string } }>('mutation ($input: WebhookInput!) { rotateWebhookSecret(input: $input) { secret } }', { input: { webhookId: id } }, { as: lea.session });
    answer = { status: 302, headers: { location: url } };
    await act('testWebhook', id);
    await app.drainJobs();
    const [sent] = received as [Received];
    expect([isGenuine(sent, secret), isGenuine(sent, rotateWebhookSecret.secret)]).toEqual([true, true]);
    expect(JSON.parse(sent.body)).toMatchObject({ type: 'test', data: {} });
    answer = { status: 200 };
    await settle();
    expect((await log(id)).deliveries).toMatchObject([{ event: 'TEST', status: 'DELIVERED', attempts: 2 }]);
    await app.database.query('update mandate set ended_at = now() where person_id = $1 and organisation_id = $2', [lea.personId, lea.organisationId]);
    await app.database.query(`insert into webhook_delivery (id, webhook_id, event, event_id, created_at, status) values ($1, $2, 'TEST', $1, now(), 'WAITING')`, [newId(), id]);
    await app.database.query(`select graphile_worker.add_job('deliver-webhook', json_build_object('deliveryId', id)) from webhook_delivery where status = 'WAITING'`);
    await app.drainJobs();
    expect(received).toHaveLength(2);
    await app.database.query('update mandate set ended_at = null where person_id = $1', [lea.personId]);
    expect(await log(id)).toMatchObject({ stoppedFor: 'MANDATE_ENDED' });
    await act('deleteWebhook', id);
  });

  it('is there for those who may bind the organisation, and leads to the public internet only', async () => {
    const { id } = await webhook(lea, ['OFFER_PUBLISHED']);
    const foreign = await app.answer('mutation ($input: WebhookInput!) { testWebhook(input: $input) { delivery { id } } }', { input: { webhookId: id } }, { as: rival.session });
    expect(foreign.codes).toEqual(['NOT_FOUND']);
    expect(await app.graphql('query ($id: ID!) { organisation(id: $id) { webhooks { id } } }', { id: lea.organisationId }, { as: rival.session })).toEqual({ organisation: { webhooks: [] } });
    for (const address of ['http://example.org/', 'https://10.0.0.1/', 'https://[::ffff:169.254.169.254]/', 'https://user:pass@example.org/', 'ftp://example.org/']) {
      const input = { organisationId: lea.organisationId, name: 'Ailleurs', url: address, events: ['OFFER_PUBLISHED'] };
      const { errors } = await app.answer('mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { secret } }', { input }, { as: lea.session });
      expect(errors).toMatchObject([{ extensions: { field: 'url' } }]);
    }
  });
});
