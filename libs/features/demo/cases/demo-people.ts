import { Injectable } from '@nestjs/common';
import { ApplyToCluster, FoundCluster, GiveMandate, RecordCompetences, RecordOrganisation } from '@grappe/features/clusters';
import { RegisterPerson } from '@grappe/features/identity';
import { actingAt, UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { demoPassword } from '../domain/accounts';
import { daysAgo } from '../domain/timeline';
import type { DemoOrganisation, DemoWorld } from '../domain/world.types';
import type { DemoCast } from './demo-cast';

/** Makes the clusters, their members and the persons who represent them. */
@Injectable()
export class DemoPeople {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly foundCluster: FoundCluster,
    private readonly recordCompetences: RecordCompetences,
    private readonly recordOrganisation: RecordOrganisation,
    private readonly registerPerson: RegisterPerson,
    private readonly giveMandate: GiveMandate,
    private readonly applyToCluster: ApplyToCluster,
  ) {}

  async make(world: DemoWorld, cast: DemoCast): Promise<void> {
    await this.clusters(world, cast);
    for (const organisation of world.organisations) await this.organisation(organisation, cast);
    await this.persons(world, cast);
    for (const { organisation, cluster, role, person, message, daysAgo: days } of world.applications)
      await actingAt(daysAgo(days, cast.now), async () =>
        this.applyToCluster.run(await cast.readerOf(person), { clusterId: cast.id('clusters', cluster), organisationId: cast.id('organisations', organisation), role, message }),
      );
  }

  private clusters({ network, clusters, competences }: DemoWorld, cast: DemoCast): Promise<void> {
    return this.uow.run(system, async (tx) => {
      for (const { key, strategicAxes, association: _, animateurs: __, ...cluster } of clusters) {
        const member = network.clusters.includes(key) ? { slug: network.slug, name: network.name } : null;
        const { clusterId, strategicAxisIds } = await this.foundCluster.within(tx, { ...cluster, strategicAxes: strategicAxes.map(({ label }) => label), network: member });
        cast.clusters.set(key, clusterId);
        for (const [place, axis] of strategicAxes.entries()) cast.axes.set(axis.key, strategicAxisIds[place] ?? '');
      }
      const ids = await this.recordCompetences.within(
        tx,
        competences.map(({ code, parent, label }) => ({ code, labelFr: label.fr, labelEn: label.en, ...(parent === null ? {} : { parentCode: parent }) })),
      );
      for (const [code, id] of ids) cast.competences.set(code, id);
    });
  }

  private async organisation({ key, memberships, competences, ...facts }: DemoOrganisation, cast: DemoCast): Promise<void> {
    const organisation = { ...facts, source: 'demo', sourceKey: key, competenceIds: competences.map((code) => cast.id('competences', code)) };
    const oldest = Math.max(0, ...memberships.map(({ joinedDaysAgo }) => joinedDaysAgo));
    await actingAt(daysAgo(oldest, cast.now), () =>
      this.uow.run(system, async (tx) => {
        const { organisationId } = await this.recordOrganisation.within(tx, organisation);
        cast.organisations.set(key, organisationId);
      }),
    );
    for (const { cluster, role, moteur, joinedDaysAgo } of memberships)
      await actingAt(daysAgo(joinedDaysAgo, cast.now), () =>
        this.uow.run(system, (tx) => this.recordOrganisation.within(tx, organisation, { clusterId: cast.id('clusters', cluster), role, moteur })),
      );
  }

  private persons({ persons, clusters }: DemoWorld, cast: DemoCast): Promise<void> {
    return this.uow.run(system, async (tx) => {
      for (const person of persons) {
        const { key, email, name, language, account, mandates } = person;
        const id = await this.registerPerson.within(tx, { email, name, language, password: account ? demoPassword : null });
        cast.persons.set(key, { id, person });
        for (const { organisation, right } of mandates) await this.giveMandate.within(tx, { personId: id, organisationId: cast.id('organisations', organisation), right });
      }
      for (const { key, animateurs } of clusters)
        for (const animateur of animateurs) await this.foundCluster.nameAnimateur(tx, cast.id('clusters', key), cast.personId(animateur));
    });
  }
}
