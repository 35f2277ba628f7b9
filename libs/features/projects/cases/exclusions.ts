import { Injectable } from '@nestjs/common';
import type { Tx } from '@grappe/platform/database';
import type { ProjectRow } from '../data/project.entity';
import { ProjectRepository } from '../data/project.repository';
import { OpenRequests } from './open-requests';
import { Undertakings } from './undertakings';

/** What was open between a project and an organisation for which it is no longer there. The project's row must be held. */
@Injectable()
export class Exclusions {
  constructor(
    private readonly projects: ProjectRepository,
    private readonly requests: OpenRequests,
    private readonly undertakings: Undertakings,
  ) {}

  /** Ends without a word: nobody is told, or they could tell why. */
  async end(tx: Tx, project: ProjectRow, organisationId: string): Promise<void> {
    await this.requests.endQuietly(tx, project, organisationId);
    await this.undertakings.end(tx, project, organisationId);
    await this.projects.withdrawSupport(tx, project.id, organisationId);
  }
}
