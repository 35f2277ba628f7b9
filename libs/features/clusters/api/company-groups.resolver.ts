import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { DeclareCompanyGroup } from '../cases/declare-company-group.case';
import { LeaveCompanyGroup } from '../cases/leave-company-group.case';
import { DeclareCompanyGroupInput, LeaveCompanyGroupInput, OrganisationPayload } from './clusters.inputs';
import { Organisation } from './clusters.types';

/** To which group of companies organisations say that they belong. */
@Resolver(() => Organisation)
export class CompanyGroupsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly declareCase: DeclareCompanyGroup,
    private readonly leaveCase: LeaveCompanyGroup,
  ) {}

  @Mutation(() => OrganisationPayload, { description: 'Says to which group of companies an organisation belongs.' })
  @Access('PERSON')
  async declareCompanyGroup(@Args('input') input: DeclareCompanyGroupInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.declareCase.run(reader, input);
    return this.reads.payload(reader, selection, { organisation: ['Organisation', input.organisationId] });
  }

  @Mutation(() => OrganisationPayload, { description: 'Takes an organisation out of its group of companies. Where the group is excluded, it remains so.' })
  @Access('PERSON')
  async leaveCompanyGroup(@Args('input') input: LeaveCompanyGroupInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.leaveCase.run(reader, input);
    return this.reads.payload(reader, selection, { organisation: ['Organisation', input.organisationId] });
  }
}
