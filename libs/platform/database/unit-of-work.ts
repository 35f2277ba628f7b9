import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import { newId, type Actor } from '@grappe/platform/kernel';
import { claimMutation, keepAnswer, type Kept, type Secrecy } from './client-mutations';
import { momentOfAct } from './moment';
import { sql, type Sql } from './sql';
import { numbered } from './statements';
import type { DomainEvent, Tx } from './tx';

/** PostgreSQL's channel on which the ids of committed events are told. */
export const eventChannel = 'grappe_event';

const serializationFailure = '40001';
const deadlock = '40P01';
const tries = 3;

/** Runs the writes of one case in one transaction, with the events and jobs that they cause. */
@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` whole or not at all; again, up to three times, when PostgreSQL asks for it (deadlock, serialization).
   * What the actor's client has named (`clientMutation`) is done once: a repeat gets what `work` returned then, so that is what
   * JSON can keep. Where a secret goes in or out nothing is kept of it (`SECRET`), and a repeat is ANSWERED_ONCE.
   */
  run<Result>(actor: Actor & { readonly clientMutation?: null }, work: (tx: Tx) => Promise<Result>): Promise<Result>;
  run<Result>(actor: Actor, work: (tx: Tx) => Promise<Result>, secrecy: 'SECRET'): Promise<Result>;
  run<Result>(actor: Actor, work: (tx: Tx) => Promise<Result & Kept<Result>>): Promise<Result>;
  async run<Result>(actor: Actor, work: (tx: Tx) => Promise<Result>, secrecy: Secrecy = 'PLAIN'): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.dataSource.transaction((manager) => this.once(manager, actor, work, secrecy));
      } catch (error) {
        if (attempt === tries || !asksForRetry(error)) throw error;
      }
    }
  }

  private async once<Result>(manager: EntityManager, actor: Actor, work: (tx: Tx) => Promise<Result>, secrecy: Secrecy): Promise<Result> {
    const at = momentOfAct();
    let acting = actor;
    const events: (DomainEvent & { id: string })[] = [];
    const jobs: { task: string; payload: object; at: Date | undefined }[] = [];
    const tx = {
      manager,
      get actor() {
        return acting;
      },
      actAs: (personId: string, organisationId: string | null) => {
        acting = { ...acting, personId, organisationId };
      },
      actFor: (organisationId: string) => {
        acting = { ...acting, organisationId };
      },
      at,
      query: <Row extends object>(statement: Sql): Promise<Row[]> => {
        const { text, values } = numbered(statement);
        return manager.query<Row[]>(text, values);
      },
      record: (event: DomainEvent) => void events.push({ id: newId(), ...event }),
      job: (task: string, payload: object, notBefore?: Date) => void jobs.push({ task, payload, at: notBefore }),
    } as unknown as Tx;
    const done = await claimMutation(tx, secrecy);
    if (done) return done.answer as Result;
    const result = await work(tx);
    if (events.length > 0) await this.store(tx, events);
    for (const job of jobs) await tx.query(sql`select graphile_worker.add_job(${job.task}, ${JSON.stringify(job.payload)}::json, run_at => ${job.at ?? null}::timestamptz)`);
    if (secrecy === 'PLAIN') await keepAnswer(tx, result);
    return result;
  }

  /**
   * One statement stores the events and what the audit log keeps of them, tells their ids to live listeners and hands them to the
   * relay: all at commit, or none.
   */
  private async store(tx: Tx, events: readonly (DomainEvent & { id: string })[]): Promise<void> {
    const rows = JSON.stringify(events.map(({ id, name, data }) => ({ id, name, data })));
    const entries = JSON.stringify(events.flatMap(({ id: eventId, audit }) => audit.map((entry) => ({ ...entry, id: newId(), eventId }))));
    await tx.query(sql`
      with recorded as (
        insert into event (id, name, data, actor_person_id, actor_organisation_id, at)
        select id, name, data, ${tx.actor.personId}::uuid, ${tx.actor.organisationId}::uuid, ${tx.at}
        from jsonb_to_recordset(${rows}::jsonb) as e(id uuid, name text, data jsonb)
        returning id
      ), audited as (
        insert into audit_entry (id, event_id, act, cluster_id, subject, subject_id, organisation_id, person_id, reason,
          actor_person_id, actor_organisation_id, network, at)
        select id, "eventId", act, "clusterId", subject, "subjectId", "organisationId", "personId", reason,
          ${tx.actor.personId}::uuid, ${tx.actor.organisationId}::uuid, ${tx.actor.network ?? null}, ${tx.at}
        from jsonb_to_recordset(${entries}::jsonb) as e(id uuid, "eventId" uuid, act text, "clusterId" uuid, subject text, "subjectId" uuid,
          "organisationId" uuid, "personId" uuid, reason text)
      )
      select pg_notify(${eventChannel}, id::text), graphile_worker.add_job('relay', json_build_object('eventId', id)) from recorded`);
  }
}

function asksForRetry(error: unknown): boolean {
  const code: unknown = error instanceof QueryFailedError ? (error.driverError as { code?: unknown }).code : undefined;
  return code === serializationFailure || code === deadlock;
}
