import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SavedSearch, SearchFilter } from '../domain/saved-search';

@Entity('saved_search')
export class SavedSearchRow implements SavedSearch {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('text') name!: string;
  @Column('jsonb') filter!: SearchFilter;
  @Column('timestamptz') createdAt!: Date;
  @Column('int') lastSequence!: number;
}
