import { Module } from '@nestjs/common';
import { SavedSearchBroadcasts } from './realtime/saved-search.broadcasts';
import { SavedSearchRoom } from './realtime/saved-search.room';
import { SavedSearchesModule } from './saved-searches.module';

@Module({ imports: [SavedSearchesModule], providers: [SavedSearchRoom, SavedSearchBroadcasts] })
export class SavedSearchesRealtimeModule {}
