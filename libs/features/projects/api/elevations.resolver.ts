import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { Elevate } from '../cases/elevate.case';
import { EndElevation } from '../cases/end-elevation.case';
import { OpenElevatedFile } from '../cases/open-elevated-file.case';
import { ElevateInput, ElevationPayload, EndElevationInput, OpenElevatedFileInput, OpenProjectFilePayload } from './projects.inputs';
import { Elevation } from './projects.types';

/** What an animateur or operator may read of a project without taking part in it: for a reason, for some hours, in sight of those concerned. */
@Resolver(() => Elevation)
export class ElevationsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly elevateCase: Elevate,
    private readonly endCase: EndElevation,
    private readonly openCase: OpenElevatedFile,
  ) {}

  @Mutation(() => ElevationPayload, {
    description: 'Lets an animateur of its cluster, or an operator, read a project’s file for some hours; its consortium is told at once, with the reason. Asks for a fresh proof.',
  })
  @Access('PERSON')
  async elevate(@Args('input') input: ElevateInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    return this.changed(reader, selection, await this.elevateCase.run(reader, input));
  }

  @Mutation(() => ElevationPayload, { description: 'Ends an elevation of one’s own before its time.' })
  @Access('PERSON')
  async endElevation(@Args('input') input: EndElevationInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    return this.changed(reader, selection, await this.endCase.run(reader, input));
  }

  @Mutation(() => OpenProjectFilePayload, { description: 'Reads the file under an elevation of one’s own, which its disclosure register keeps. Sealed parts stay closed.' })
  @Access('PERSON')
  async openElevatedFile(@Args('input') input: OpenElevatedFileInput, @CurrentReader() reader: Reader): Promise<OpenProjectFilePayload> {
    return { file: await this.openCase.run(reader, input) };
  }

  private changed(reader: Reader, selection: readonly Selected[], { elevationId }: { elevationId: string }): Promise<Compiled> {
    return this.reads.payload(reader, selection, { elevation: ['Elevation', elevationId] });
  }
}
