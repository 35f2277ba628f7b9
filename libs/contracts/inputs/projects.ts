import { z } from 'zod';
import { OfferNeedKind, OfferNeedNature, OrganisationNature, PorterRole, ProjectKind } from '../enums';
import { limits } from '../limits';
import { id, optionalText, title, webAddress } from './common';

const summary = z.string().trim().min(limits.summaryLength.min).max(limits.summaryLength.max);
const description = z.string().trim().max(limits.descriptionLength.max);

export const seatInput = z.object({
  title,
  description: optionalText(limits.summaryLength.max),
  mandatory: z.boolean(),
  places: z.number().int().min(1).max(limits.placesPerSeat),
  role: z.enum(PorterRole).nullish(),
  nature: z.enum(OrganisationNature).nullish(),
  competenceIds: z.array(id).max(limits.competencesPerSeat),
});

export const callForProposalsInput = z.object({
  programme: optionalText(limits.titleLength.max),
  name: optionalText(limits.titleLength.max),
  url: webAddress.nullish(),
  deadline: z.coerce.date().nullish(),
});

const projectFields = {
  kind: z.enum(ProjectKind),
  title,
  summary,
  description,
  strategicAxisId: id.nullish(),
  workingGroupId: id.nullish(),
  budget: z.number().int().min(0).max(2_000_000_000).nullish(),
  deadline: z.coerce.date().nullish(),
  call: callForProposalsInput.nullish(),
};

export const proposeProjectInput = z.object({
  clusterId: id,
  organisationId: id,
  ...projectFields,
  seats: z.array(seatInput).max(limits.seatsPerProject),
  excludedOrganisationIds: z.array(id).max(limits.excludedOrganisations).nullish(),
});

export const editProjectInput = z.object({ projectId: id, version: z.number().int() }).extend(z.object(projectFields).partial().shape);

export const expressInterestInput = z.object({
  seatId: id,
  organisationId: id,
  pitch: z.string().trim().min(limits.pitchLength.min).max(limits.pitchLength.max),
  expects: optionalText(limits.pitchLength.max),
});

export const inviteToSeatInput = z.object({ seatId: id, organisationId: id, message: optionalText(limits.pitchLength.max) });

export const publishOfferNeedInput = z.object({
  clusterId: id,
  organisationId: id,
  title,
  description: z.string().trim().min(limits.summaryLength.min).max(limits.descriptionLength.max),
  nature: z.enum(OfferNeedNature),
  kind: z.enum(OfferNeedKind),
  competenceIds: z.array(id).max(limits.competencesPerSeat),
  deadline: z.coerce.date().nullish(),
});
