import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Audience, publishOfferNeedInput, Reader } from '@grappe/contracts';
import type { Tx } from '@grappe/platform/database';
import { allow, found, newId } from '@grappe/platform/kernel';
import { AudienceLists } from '../data/audience-lists.repository';
import { OfferNeedRepository } from '../data/offer-need.repository';
import { namesOf, requireSomebody, speaksToTheSame, type FormerlyShown, type Shown } from '../domain/audience';
import { mayPublish, type OfferNeed } from '../domain/offer-need';
import { ProjectParts } from './project-parts';

/** To whom one is to be shown, as an input says it. */
interface ShownInput {
  readonly audience: Audience;
  readonly workingGroupId?: string | null | undefined;
  readonly namedOrganisationIds?: readonly string[] | null | undefined;
  readonly excludedOrganisationIds?: readonly string[] | null | undefined;
  readonly excludedCompanyGroupIds?: readonly string[] | null | undefined;
}

/** What the cases of offers do as well as those of needs: they have the same shape. */
@Injectable()
export class OffersNeeds {
  constructor(
    private readonly repository: OfferNeedRepository,
    private readonly lists: AudienceLists,
    private readonly parts: ProjectParts,
  ) {}

  /** For its cluster unless said otherwise. @returns its id */
  async publish(tx: Tx, reader: Reader, noun: 'offer' | 'need', input: z.output<typeof publishOfferNeedInput>, personId: string): Promise<string> {
    const { competenceIds, namedOrganisationIds, excludedOrganisationIds, excludedCompanyGroupIds, visibility, deadline, audience, workingGroupId, ...texts } = input;
    allow(mayPublish(reader, texts));
    const id = newId();
    const lists = { audience: audience ?? 'CLUSTER', workingGroupId, namedOrganisationIds, excludedOrganisationIds, excludedCompanyGroupIds };
    const shown = await this.shownTo(tx, reader, texts.clusterId, lists);
    const row = { ...texts, id, personId, visibility: visibility ?? 'NAMED', deadline: deadline ?? null, createdAt: tx.at };
    await this.repository.insert(tx, noun, { ...row, audience: shown.audience, workingGroupId: shown.workingGroupId }, competenceIds);
    await this.keep(tx, noun, row, shown, lists);
    return id;
  }

  /** @returns it, and to whom it was shown before; null: to the same */
  async show(tx: Tx, reader: Reader, noun: 'offer' | 'need', id: string, input: ShownInput): Promise<{ shown: OfferNeed; formerAudience: FormerlyShown | null }> {
    const row = found(await this.repository.openForUpdate(tx, reader, noun, id));
    allow(mayPublish(reader, row));
    tx.actFor(row.organisationId);
    const former = {
      audience: row.audience,
      workingGroupId: row.workingGroupId,
      namedOrganisationIds: await this.lists.of(tx, noun, 'named_organisation', id),
      excludedOrganisationIds: await this.lists.excludedBy(tx, noun, id),
    };
    const excluded = await this.excluded(tx, noun, id);
    const now = await this.shownTo(tx, reader, row.clusterId, input);
    await this.repository.update(tx, noun, id, { audience: now.audience, workingGroupId: now.workingGroupId });
    await this.keep(tx, noun, row, now, input);
    const same = speaksToTheSame(former, now) && excluded === (await this.excluded(tx, noun, id));
    return { shown: row, formerAudience: same ? null : former };
  }

  /** An audience that is somebody, and no group that the reader may not see. */
  private async shownTo(tx: Tx, reader: Reader, clusterId: string, input: ShownInput): Promise<Shown> {
    const shown = { audience: input.audience, workingGroupId: input.workingGroupId ?? null, namedOrganisationIds: [...(input.namedOrganisationIds ?? [])] };
    requireSomebody(shown);
    await this.parts.requireAnchors(tx, reader, clusterId, shown);
    return shown;
  }

  private async keep(tx: Tx, noun: 'offer' | 'need', { id, organisationId }: Pick<OfferNeed, 'id' | 'organisationId'>, shown: Shown, input: ShownInput): Promise<void> {
    await this.lists.keep(tx, noun, 'named_organisation', id, namesOf(shown));
    await this.lists.keep(tx, noun, 'excluded_organisation', id, (input.excludedOrganisationIds ?? []).filter((excluded) => excluded !== organisationId));
    await this.lists.keep(tx, noun, 'excluded_company_group', id, input.excludedCompanyGroupIds ?? []);
  }

  /** All whom it excludes, as one text to be compared. */
  private async excluded(tx: Tx, noun: 'offer' | 'need', id: string): Promise<string> {
    return [...(await this.lists.of(tx, noun, 'excluded_organisation', id)), ...(await this.lists.of(tx, noun, 'excluded_company_group', id))].join();
  }
}
