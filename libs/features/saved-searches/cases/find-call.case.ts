import { Injectable } from '@nestjs/common';
import { PersonReaders } from '@grappe/features/clusters';
import { Notify } from '@grappe/features/notifications';
import { ProjectQueries, type ProjectAddress } from '@grappe/features/projects';
import { UnitOfWork } from '@grappe/platform/database';
import type { RecordedEvent } from '@grappe/platform/events';
import { SavedSearchRepository } from '../data/saved-search.repository';
import type { SavedSearch } from '../domain/saved-search';
import { CallFound } from '../domain/events';

/** Finds a newly published call for those whose searches match it, as far as each of them sees it. */
@Injectable()
export class FindCall {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly searches: SavedSearchRepository,
    private readonly persons: PersonReaders,
    private readonly projects: ProjectQueries,
    private readonly notify: Notify,
  ) {}

  /** Said again for the same call, it finds nothing new. */
  async run(event: RecordedEvent<ProjectAddress>): Promise<void> {
    const { projectId } = event.data;
    const matching = await this.matching(projectId, event.at);
    if (matching.length === 0) return;
    await this.uow.run(event.actor, async (tx) => {
      const found = new Set(await this.searches.record(tx, projectId, matching.map(({ id }) => id)));
      if (found.size === 0) return;
      tx.record(CallFound({ savedSearchIds: [...found] }));
      const project = await this.searches.titleOf(tx, projectId);
      // Who has several searches that find it is told by the first.
      for (const { id, personId, name } of matching) {
        if (found.has(id)) await this.notify.within(tx, { event, personIds: [personId], kind: 'CALL_FOUND', subject: { kind: 'project', id: projectId }, facts: { project, search: name } });
      }
    });
  }

  private async matching(projectId: string, publishedAt: Date): Promise<SavedSearch[]> {
    const matching: SavedSearch[] = [];
    for (const search of await this.searches.candidates(projectId)) {
      // What was published before it was saved was in its list already.
      if (publishedAt < search.createdAt) continue;
      const reader = await this.persons.of(search.personId);
      if (reader && (await this.projects.passes(reader, projectId, search.filter))) matching.push(search);
    }
    return matching;
  }
}
