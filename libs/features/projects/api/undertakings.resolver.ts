import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { AcceptUndertaking } from '../cases/accept-undertaking.case';
import { DeclineUndertaking } from '../cases/decline-undertaking.case';
import { OpenProjectFile } from '../cases/open-project-file.case';
import { ProposeUndertaking } from '../cases/propose-undertaking.case';
import { WithdrawUndertaking } from '../cases/withdraw-undertaking.case';
import {
  AcceptUndertakingInput,
  DeclineUndertakingInput,
  OpenProjectFileInput,
  OpenProjectFilePayload,
  ProposeUndertakingInput,
  UndertakingPayload,
  WithdrawUndertakingInput,
} from './projects.inputs';
import { Undertaking } from './projects.types';

/** A project's file, opened organisation by organisation. */
@Resolver(() => Undertaking)
export class UndertakingsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly proposeCase: ProposeUndertaking,
    private readonly acceptCase: AcceptUndertaking,
    private readonly declineCase: DeclineUndertaking,
    private readonly withdrawCase: WithdrawUndertaking,
    private readonly openCase: OpenProjectFile,
  ) {}

  @Mutation(() => UndertakingPayload, { description: 'Opens the file to an organisation, once it accepts the undertaking.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async proposeUndertaking(
    @Args('input') input: ProposeUndertakingInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    const { undertakingId } = await this.proposeCase.run(reader, input);
    return this.changed(reader, selection, undertakingId, input.projectId);
  }

  @Mutation(() => UndertakingPayload, { description: 'Undertakes for one’s organisation to keep the file confidential, which opens it.' })
  @Access('PERSON')
  async acceptUndertaking(
    @Args('input') input: AcceptUndertakingInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    const { projectId } = await this.acceptCase.run(reader, input);
    return this.changed(reader, selection, input.undertakingId, projectId);
  }

  @Mutation(() => UndertakingPayload, { description: 'Does not undertake it; the file stays closed.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async declineUndertaking(
    @Args('input') input: DeclineUndertakingInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    const { projectId } = await this.declineCase.run(reader, input);
    return this.changed(reader, selection, input.undertakingId, projectId);
  }

  @Mutation(() => UndertakingPayload, { description: 'Closes the file to an organisation, at once.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async withdrawUndertaking(
    @Args('input') input: WithdrawUndertakingInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    const { projectId } = await this.withdrawCase.run(reader, input);
    return this.changed(reader, selection, input.undertakingId, projectId);
  }

  @Mutation(() => OpenProjectFilePayload, {
    description: 'Reads the file of a project, which is written down in its disclosure register. UNDERTAKING_REQUIRED until one’s organisation has accepted.',
  })
  @Access('PERSON', 'PROJECTS_READ')
  async openProjectFile(@Args('input') input: OpenProjectFileInput, @CurrentReader() reader: Reader): Promise<OpenProjectFilePayload> {
    return { file: await this.openCase.run(reader, input) };
  }

  private changed(reader: Reader, selection: readonly Selected[], undertakingId: string, projectId: string): Promise<Compiled> {
    return this.reads.payload(reader, selection, { undertaking: ['Undertaking', undertakingId], project: ['Project', projectId] });
  }
}
