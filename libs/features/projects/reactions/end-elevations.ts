import { Injectable } from '@nestjs/common';
import { Task } from '@grappe/platform/jobs';
import { endElevationTask } from '../cases/elevate.case';
import { EndElevation } from '../cases/end-elevation.case';

@Injectable()
export class EndElevations {
  constructor(private readonly end: EndElevation) {}

  @Task(endElevationTask)
  async due({ elevationId }: { elevationId: string }): Promise<void> {
    await this.end.byClock(elevationId);
  }
}
