import type { ModuleMetadata } from '@nestjs/common';
import { RelayModule } from '@grappe/platform/events';
import { MailModule } from '@grappe/platform/mail';

/** The process that runs jobs: mails, and the reactions of each feature. */
export const worker: NonNullable<ModuleMetadata['imports']> = [RelayModule, MailModule];
