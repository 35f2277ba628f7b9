import { Controller, Get, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Access } from '@grappe/platform/access';

/** For load balancers and containers: answers while the process and its database do. */
@Controller('health')
class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Access('PUBLIC')
  async health(): Promise<{ status: 'ok' }> {
    await this.dataSource.query('select 1');
    return { status: 'ok' };
  }
}

@Module({ controllers: [HealthController] })
export class HealthModule {}
