import { Global, Injectable, Module } from '@nestjs/common';
import { StandingSource, type Standing } from '@grappe/platform/access';

/** Nobody stands for anything: until the clusters feature says what a person stands for. */
@Injectable()
class EmptyStanding extends StandingSource {
  override of(): Promise<Standing> {
    return Promise.resolve({ mandates: [], memberships: [], networkClusterIds: [], animatedClusterIds: [] });
  }
}

@Global()
@Module({ providers: [{ provide: StandingSource, useClass: EmptyStanding }], exports: [StandingSource] })
export class EmptyStandingModule {}
