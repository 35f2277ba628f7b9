import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Discovery } from './discovery';
import { JobRunner } from './job-runner';

/** Lets a process find what its classes declare. */
@Global()
@Module({ imports: [DiscoveryModule], providers: [Discovery], exports: [Discovery] })
export class DeclarationsModule {}

/** For the worker: runs jobs. Jobs are added with `tx.job`. */
@Module({ imports: [DeclarationsModule], providers: [JobRunner] })
export class JobsModule {}
