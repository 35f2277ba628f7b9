import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonalDataRegistry } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { ProjectsModule } from '@grappe/features/projects';
import { NounRegistry } from '@grappe/platform/reads';
import { DeleteSavedSearch } from './cases/delete-saved-search.case';
import { FindCall } from './cases/find-call.case';
import { RenameSavedSearch } from './cases/rename-saved-search.case';
import { SaveSearch } from './cases/save-search.case';
import { SavedSearchQueries } from './cases/saved-searches.queries';
import { savedSearchesPersonalData } from './data/personal-data';
import { SavedSearchRow } from './data/saved-search.entity';
import { savedSearchReads } from './data/saved-search.reads';
import { SavedSearchRepository } from './data/saved-search.repository';

const cases = [SaveSearch, RenameSavedSearch, DeleteSavedSearch, FindCall, SavedSearchQueries];

/** Searches of projects that persons keep. */
@Module({
  imports: [NotificationsModule, ProjectsModule, TypeOrmModule.forFeature([SavedSearchRow])],
  providers: [SavedSearchRepository, ...cases],
  exports: cases,
})
export class SavedSearchesModule {
  constructor(registry: NounRegistry, personalData: PersonalDataRegistry) {
    personalData.declare(...savedSearchesPersonalData);
    registry.declare(savedSearchReads);
  }
}
