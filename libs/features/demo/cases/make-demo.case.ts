import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PublishNeed, PublishOffer } from '@grappe/features/projects';
import { StandingSource } from '@grappe/platform/access';
import { actingAt } from '@grappe/platform/database';
import { demoWorld } from '../domain/demo-world';
import { daysAgo, daysAhead } from '../domain/timeline';
import type { DemoOfferOrNeed } from '../domain/world.types';
import { DemoCast } from './demo-cast';
import { DemoGroups } from './demo-groups';
import { DemoPeople } from './demo-people';
import { DemoProjects } from './demo-projects';

/** Makes the demo world through the product's own cases, the same every time, its days counted from now. */
@Injectable()
export class MakeDemo {
  constructor(
    private readonly dataSource: DataSource,
    private readonly standings: StandingSource,
    private readonly people: DemoPeople,
    private readonly projects: DemoProjects,
    private readonly groups: DemoGroups,
    private readonly publishOffer: PublishOffer,
    private readonly publishNeed: PublishNeed,
  ) {}

  /** Whether its clusters are there already. */
  async isMade(): Promise<boolean> {
    const slugs = demoWorld.clusters.map(({ slug }) => slug);
    const rows = await this.dataSource.query<unknown[]>('select from cluster where slug = any($1::text[]) limit 1', [slugs]);
    return rows.length > 0;
  }

  /** @param say told what is being made */
  async run(say: (step: string) => void = () => undefined): Promise<void> {
    const cast = new DemoCast(this.standings, new Date());
    say(`${demoWorld.organisations.length} organisations, ${demoWorld.persons.length} persons…`);
    await this.people.make(demoWorld, cast);
    say(`${demoWorld.workingGroups.length} working groups…`);
    for (const group of demoWorld.workingGroups) await this.groups.make(group, cast);
    say(`${demoWorld.projects.length} projects…`);
    for (const project of demoWorld.projects) await this.projects.make(project, cast);
    for (const offer of demoWorld.offers) await this.publish(offer, cast, (reader, input) => this.publishOffer.run(reader, input));
    for (const need of demoWorld.needs) await this.publish(need, cast, (reader, input) => this.publishNeed.run(reader, input));
  }

  private publish(announced: DemoOfferOrNeed, cast: DemoCast, run: PublishOffer['run'] | PublishNeed['run']): Promise<unknown> {
    const { cluster, organisation, person, competences, deadlineDaysAhead, createdDaysAgo, key: _, ...texts } = announced;
    return actingAt(daysAgo(createdDaysAgo, cast.now), async () =>
      run(await cast.readerOf(person), {
        ...texts,
        audience: 'NETWORK',
        clusterId: cast.id('clusters', cluster),
        organisationId: cast.id('organisations', organisation),
        competenceIds: competences.map((code) => cast.id('competences', code)),
        deadline: deadlineDaysAhead === undefined ? null : daysAhead(deadlineDaysAhead, cast.now),
      }),
    );
  }
}
