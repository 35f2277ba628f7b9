import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { currentUndertaking } from '@grappe/contracts';
import { AcceptUndertaking, OpenProjectFile } from '@grappe/features/projects';
import type { DemoCast } from './demo-cast';

/** A partner of the demo undertakes to keep the project's file confidential, and reads it. */
@Injectable()
export class DemoUndertakings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accept: AcceptUndertaking,
    private readonly openFile: OpenProjectFile,
  ) {}

  async make(projectId: string, organisation: string, cast: DemoCast): Promise<void> {
    const organisationId = cast.id('organisations', organisation);
    const [undertaking] = await this.dataSource.query<{ id: string }[]>(
      `select id from undertaking where project_id = $1 and organisation_id = $2 and status = 'PROPOSED'`,
      [projectId, organisationId],
    );
    if (!undertaking) return;
    const reader = await cast.readerOf(cast.ownerOf(organisation));
    await this.accept.run(reader, { undertakingId: undertaking.id, textVersion: currentUndertaking.version });
    await this.openFile.run(reader, { projectId, organisationId });
  }
}
