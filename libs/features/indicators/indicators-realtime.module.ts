import { Module } from '@nestjs/common';
import { IndicatorsModule } from './indicators.module';
import { CounterBroadcasts } from './realtime/counter.broadcasts';

@Module({ imports: [IndicatorsModule], providers: [CounterBroadcasts] })
export class IndicatorsRealtimeModule {}
