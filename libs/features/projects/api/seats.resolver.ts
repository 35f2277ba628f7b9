import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { AddSeat } from '../cases/add-seat.case';
import { EditSeat } from '../cases/edit-seat.case';
import { RemoveSeat } from '../cases/remove-seat.case';
import { AddSeatInput, EditSeatInput, ProjectPayload, RemoveSeatInput } from './projects.inputs';
import { Seat } from './projects.types';

@Resolver(() => Seat)
export class SeatsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly addCase: AddSeat,
    private readonly editCase: EditSeat,
    private readonly removeCase: RemoveSeat,
  ) {}

  @Mutation(() => ProjectPayload, { description: 'Adds a place to a project: another partner is sought.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async addSeat(@Args('input') input: AddSeatInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.addCase.run(reader, input);
    return this.reads.payload(reader, selection, { project: ['Project', input.projectId] });
  }

  @Mutation(() => ProjectPayload, { description: 'Changes what a place asks for.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async editSeat(@Args('input') input: EditSeatInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    const { projectId } = await this.editCase.run(reader, input);
    return this.reads.payload(reader, selection, { project: ['Project', projectId] });
  }

  @Mutation(() => ProjectPayload, { description: 'Removes a place that nobody holds or waits for.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async removeSeat(@Args('input') input: RemoveSeatInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    const { projectId } = await this.removeCase.run(reader, input);
    return this.reads.payload(reader, selection, { project: ['Project', projectId] });
  }
}
