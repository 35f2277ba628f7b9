import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { limits } from '@grappe/contracts';
import { Task } from '@grappe/platform/jobs';

/** Forgets what clients named their writes long enough ago. */
@Injectable()
export class ForgetClientMutations {
  constructor(private readonly dataSource: DataSource) {}

  @Task('forget-client-mutations', '17 * * * *')
  async run(): Promise<void> {
    await this.dataSource.query(`delete from client_mutation where at < now() - make_interval(days => $1)`, [limits.clientMutationDays]);
  }
}
