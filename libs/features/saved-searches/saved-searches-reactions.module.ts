import { Module } from '@nestjs/common';
import { CallIsPublished } from './reactions/call-is-published.reactions';
import { SavedSearchesModule } from './saved-searches.module';

@Module({ imports: [SavedSearchesModule], providers: [CallIsPublished] })
export class SavedSearchesReactionsModule {}
