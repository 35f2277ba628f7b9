import { Module } from '@nestjs/common';
import { FoundCallsResolver } from './api/found-calls.resolver';
import { SavedSearchesResolver } from './api/saved-searches.resolver';
import { SavedSearchesModule } from './saved-searches.module';

@Module({ imports: [SavedSearchesModule], providers: [SavedSearchesResolver, FoundCallsResolver] })
export class SavedSearchesApiModule {}
