import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { declaredMethods, Discovery, Task } from '@grappe/platform/jobs';
import { EventLog } from './event-log';
import { reactionMetadata, type ReactionDeclaration } from './reaction';
import type { RecordedEvent } from './event';

type Reaction = (event: RecordedEvent) => Promise<void>;

/** Walks each committed event to its reactions: one job for each, so that a failing one is retried alone. */
@Injectable()
export class Relay implements OnModuleInit {
  private readonly byEvent = new Map<string, string[]>();
  private readonly reactions = new Map<string, Reaction>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly log: EventLog,
    private readonly discovery: Discovery,
  ) {}

  onModuleInit(): void {
    for (const { owner, method, metadata, call } of declaredMethods<ReactionDeclaration>(this.discovery, reactionMetadata)) {
      const name = `${owner}.${method}`;
      this.reactions.set(name, call as Reaction);
      for (const eventName of metadata.eventNames) this.byEvent.set(eventName, [...(this.byEvent.get(eventName) ?? []), name]);
    }
  }

  @Task('relay')
  async relay({ eventId }: { eventId: string }): Promise<void> {
    const [event] = await this.log.load([eventId]);
    if (!event) return;
    const names = this.byEvent.get(event.name) ?? [];
    if (names.length === 0) return;
    await this.dataSource.query(
      `select graphile_worker.add_job('react', json_build_object('eventId', $1::text, 'reaction', reaction), job_key => $1 || reaction)
       from unnest($2::text[]) reaction`,
      [eventId, names],
    );
  }

  @Task('react')
  async react({ eventId, reaction }: { eventId: string; reaction: string }): Promise<void> {
    const run = this.reactions.get(reaction);
    const [event] = await this.log.load([eventId]);
    if (run && event) await run(event);
  }
}
