import type { ModuleMetadata } from '@nestjs/common';
import { AccessModule } from '@grappe/platform/access';
import { GraphQLServerModule } from '@grappe/platform/graphql';
import { MailboxApiModule } from '@grappe/platform/mail';
import { IdentityApiModule } from '@grappe/features/identity/identity-api.module';
import { EmptyStandingModule } from './empty-standing.module';
import { HealthModule } from '@grappe/platform/http';

/** The GraphQL of each feature, from the lowest rung up. */
export const apiModules: NonNullable<ModuleMetadata['imports']> = [MailboxApiModule, IdentityApiModule];

/** The process that answers `/graphql`. */
export const api: NonNullable<ModuleMetadata['imports']> = [AccessModule, EmptyStandingModule, HealthModule, GraphQLServerModule.serve(), ...apiModules];
