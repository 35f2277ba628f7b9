import { Injectable } from '@nestjs/common';
import {
  AcceptInterest,
  AcceptInvitation,
  DeclineInterest,
  DeclineInvitation,
  ExpressInterest,
  InviteToSeat,
  ShortlistInterest,
  WithdrawInterest,
  WithdrawInvitation,
} from '@grappe/features/projects';
import { actingAt } from '@grappe/platform/database';
import { daysAhead } from '../domain/timeline';
import type { DemoInterest, DemoInvitation, DemoProject } from '../domain/world.types';
import type { DemoCast } from './demo-cast';
import { DemoUndertakings } from './demo-undertakings';

/** Lets organisations of the demo come to a project: by their interest, or by its invitation. */
@Injectable()
export class DemoPartnerships {
  constructor(
    private readonly expressInterest: ExpressInterest,
    private readonly shortlistInterest: ShortlistInterest,
    private readonly acceptInterest: AcceptInterest,
    private readonly declineInterest: DeclineInterest,
    private readonly withdrawInterest: WithdrawInterest,
    private readonly inviteToSeat: InviteToSeat,
    private readonly acceptInvitation: AcceptInvitation,
    private readonly declineInvitation: DeclineInvitation,
    private readonly withdrawInvitation: WithdrawInvitation,
    private readonly undertakings: DemoUndertakings,
  ) {}

  /**
   * Everyone asks first, then each is answered: once a seat is taken nobody can ask for it.
   * @param next gives the moment of each act, one after the other
   */
  async make(project: DemoProject, seatIds: ReadonlyMap<string, string>, cast: DemoCast, next: () => Date): Promise<void> {
    const answers: (() => Promise<unknown>)[] = [];
    const asked = next();
    const seatOf = (key: string): string => seatIds.get(key) ?? '';
    for (const interest of project.interests) answers.push(await this.interest(project, interest, seatOf(interest.seat), cast, asked));
    for (const invitation of project.invitations) answers.push(await this.invitation(invitation, seatOf(invitation.seat), cast, asked));
    const came = new Set([...project.interests, ...project.invitations].filter(({ status }) => status === 'ACCEPTED').map(({ organisation }) => organisation));
    for (const { organisation, seat } of project.partners) {
      if (came.has(organisation)) continue;
      const invitation = { organisation, seat, message: project.summary, by: project.author, status: 'ACCEPTED' } as const;
      answers.push(await this.invitation(invitation, seatOf(seat), cast, asked));
    }
    // An invitation waits for a month only, so nobody takes longer than three weeks.
    const latest = daysAhead(21, asked);
    for (const answer of answers) await actingAt(new Date(Math.min(next().getTime(), latest.getTime())), answer);
  }

  /** Sends it; gives the act that answers it. */
  private async interest({ author }: DemoProject, { organisation, person, pitch, expects, status, reason }: DemoInterest, seatId: string, cast: DemoCast, asked: Date): Promise<() => Promise<void>> {
    const { expressionOfInterestId } = await actingAt(asked, async () =>
      this.expressInterest.run(await cast.readerOf(person), { seatId, organisationId: cast.id('organisations', organisation), pitch, expects: expects ?? null }),
    );
    return async () => {
      const lead = await cast.readerOf(author);
      const decision = { expressionOfInterestId, reason: reason ?? null };
      if (status === 'SHORTLISTED') await this.shortlistInterest.run(lead, decision);
      else if (status === 'ACCEPTED') await this.undertakings.make((await this.acceptInterest.run(lead, decision)).projectId, organisation, cast);
      else if (status === 'DECLINED') await this.declineInterest.run(lead, decision);
      else if (status === 'WITHDRAWN') await this.withdrawInterest.run(await cast.readerOf(person), { expressionOfInterestId });
    };
  }

  private async invitation({ organisation, message, by, status }: DemoInvitation, seatId: string, cast: DemoCast, asked: Date): Promise<() => Promise<void>> {
    const { invitationId } = await actingAt(asked, async () =>
      this.inviteToSeat.run(await cast.readerOf(by), { seatId, organisationId: cast.id('organisations', organisation), message }),
    );
    return async () => {
      const invited = await cast.readerOf(cast.ownerOf(organisation));
      if (status === 'ACCEPTED') await this.undertakings.make((await this.acceptInvitation.run(invited, { invitationId })).projectId, organisation, cast);
      else if (status === 'DECLINED') await this.declineInvitation.run(invited, { invitationId });
      else if (status === 'WITHDRAWN') await this.withdrawInvitation.run(await cast.readerOf(by), { invitationId });
    };
  }
}
