import { Injectable } from '@nestjs/common';
import type { ProjectStage } from '@grappe/contracts';
import { ProjectStageChanged, type ProjectAddress } from '@grappe/features/projects';
import { ReactTo, type RecordedEvent } from '@grappe/platform/events';
import { FindCall } from '../cases/find-call.case';

@Injectable()
export class CallIsPublished {
  constructor(private readonly findCall: FindCall) {}

  @ReactTo(ProjectStageChanged)
  async published(event: RecordedEvent<ProjectAddress & { to: ProjectStage }>): Promise<void> {
    if (event.data.to === 'CALL') await this.findCall.run(event);
  }
}
