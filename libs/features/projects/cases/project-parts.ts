import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { callForProposalsInput, Reader, seatInput } from '@grappe/contracts';
import type { Tx } from '@grappe/platform/database';
import { found, newId } from '@grappe/platform/kernel';
import { Reads } from '@grappe/platform/reads';
import type { Project, Seat } from '../domain/project';
import { ProjectRepository } from '../data/project.repository';
import { SeatRepository } from '../data/seat.repository';

type JudgedSeat = z.output<typeof seatInput>;
type JudgedCall = z.output<typeof callForProposalsInput>;

/** A seat's own columns, as an input gives them. */
export const seatColumns = ({ title, description, mandatory, places, role, nature }: JudgedSeat): Omit<Seat, 'id' | 'projectId' | 'position'> => ({
  title,
  description,
  mandatory,
  places,
  role: role ?? null,
  nature: nature ?? null,
});

/** The columns of the call for proposals that a project answers. */
export const callColumns = (call: JudgedCall | null | undefined): Pick<Project, 'callProgramme' | 'callName' | 'callUrl' | 'callDeadline'> => ({
  callProgramme: call?.programme ?? null,
  callName: call?.name ?? null,
  callUrl: call?.url ?? null,
  callDeadline: call?.deadline ?? null,
});

/** What several cases do with the parts of a project. */
@Injectable()
export class ProjectParts {
  constructor(
    private readonly reads: Reads,
    private readonly projects: ProjectRepository,
    private readonly seats: SeatRepository,
  ) {}

  /** A project hangs from an axis and a working group of its own cluster, and from no group that its author may not see. */
  async requireAnchors(tx: Tx, reader: Reader, clusterId: string, anchors: { strategicAxisId?: string | null; workingGroupId?: string | null }): Promise<void> {
    const { strategicAxisId, workingGroupId } = anchors;
    if (strategicAxisId) found((await this.projects.hasAxis(tx, clusterId, strategicAxisId)) || null);
    if (!workingGroupId) return;
    const seen = await this.reads.sees('WorkingGroup', workingGroupId, reader, tx);
    found((seen && (await this.projects.hasWorkingGroup(tx, clusterId, workingGroupId))) || null);
  }

  async addSeat(tx: Tx, projectId: string, seat: JudgedSeat, position: number): Promise<void> {
    await this.seats.insert(tx, { id: newId(), projectId, position, ...seatColumns(seat) }, seat.competenceIds);
  }
}
