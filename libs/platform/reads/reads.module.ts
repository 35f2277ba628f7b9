import { Global, Module } from '@nestjs/common';
import { NounRegistryModule } from './registry';
import { Reads } from './reads';

/** For every process that reads. */
@Global()
@Module({ imports: [NounRegistryModule], providers: [Reads], exports: [Reads, NounRegistryModule] })
export class ReadsModule {}
