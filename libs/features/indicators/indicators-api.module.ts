import { Module } from '@nestjs/common';
import { ClusterCounterFields, NetworkCounterFields } from './api/counters.resolvers';
import { IndicatorsModule } from './indicators.module';

@Module({ imports: [IndicatorsModule], providers: [ClusterCounterFields, NetworkCounterFields] })
export class IndicatorsApiModule {}
