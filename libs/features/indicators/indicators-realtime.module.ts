import { Module } from '@nestjs/common';
import { IndicatorsModule } from './indicators.module';
import { CounterQueries } from './cases/counters.queries';
import { CounterBroadcasts } from './realtime/counter.broadcasts';

@Module({ imports: [IndicatorsModule], providers: [CounterQueries, CounterBroadcasts] })
export class IndicatorsRealtimeModule {}
