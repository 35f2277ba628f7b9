import { Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import { RoomOf, type RoomPolicy } from '@grappe/platform/realtime';
import { ProjectQueries } from '../cases/projects.queries';

/** Who may know of a project sits in its room. */
@Injectable()
@RoomOf('project', 'PROJECTS_READ')
export class ProjectRoom implements RoomPolicy {
  constructor(private readonly queries: ProjectQueries) {}

  maySit(reader: Reader, projectId: string): Promise<boolean> {
    return this.queries.sees(reader, projectId);
  }
}
