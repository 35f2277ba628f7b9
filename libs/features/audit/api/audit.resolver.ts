import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { auditSentence, type Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { ReadValue, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { AuditQueries, type SentenceFacts } from '../cases/audit.queries';
import { AuditEntry, AuditEntryConnection, AuditLogArgs } from './audit.types';

@Resolver(() => AuditEntry)
export class AuditResolver {
  constructor(private readonly queries: AuditQueries) {}

  @Query(() => AuditEntryConnection, {
    description: 'What was done in a cluster that one animates, as far as one sees what it was about; newest first.',
  })
  @Access('PERSON')
  auditLog(
    @Args() { clusterId, filter, ...page }: AuditLogArgs,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    return this.queries.log(reader, { ...filter, clusterId }, page, selection);
  }

  @ResolveField(() => String, { description: 'What was done and to whom, in the reader’s language, to follow the name of who did it.' })
  sentence(@ReadValue() { act, ...names }: SentenceFacts, @CurrentReader() reader: Reader): string {
    return auditSentence(act, reader.language, names);
  }
}
