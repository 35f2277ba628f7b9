import { Module } from '@nestjs/common';
import { InstallationResolver } from './api/installation.resolver';

@Module({ providers: [InstallationResolver] })
export class DemoApiModule {}
