import type { ModuleMetadata } from '@nestjs/common';
import { AccessModule } from '@grappe/platform/access';
import { RealtimeModule } from '@grappe/platform/realtime';
import { IdentityRealtimeModule } from '@grappe/features/identity/identity-realtime.module';
import { EmptyStandingModule } from './empty-standing.module';
import { HealthModule } from '@grappe/platform/http';

/** The process that holds the sockets: rooms and broadcasts of each feature. */
export const realtime: NonNullable<ModuleMetadata['imports']> = [AccessModule, EmptyStandingModule, HealthModule, RealtimeModule, IdentityRealtimeModule];
