import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { DeclarationsModule } from '@grappe/platform/jobs';
import { AccessGuard } from './access.guard';
import { Doors } from './doors';
import { Readers } from './readers';
import { RefusalFilter } from './refusal.filter';
import { Throttle } from './throttle';

/** For processes with doors. Needs an Authenticator and a StandingSource from global modules. */
@Global()
@Module({
  imports: [DeclarationsModule],
  providers: [Readers, Doors, Throttle, { provide: APP_GUARD, useClass: AccessGuard }, { provide: APP_FILTER, useClass: RefusalFilter }],
  exports: [Readers, Doors, Throttle],
})
export class AccessModule {}
