import { z } from 'zod';
import { Audience, OfferNeedKind, OfferNeedNature, OfferNeedVisibility, OrganisationNature, PorterRole, ProjectKind, ProjectStage } from '../enums';
import { limits } from '../limits';
import { id, optionalText, reason, searchText, title, webAddress } from './common';

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

const namedOrganisationIds = z.array(id).max(limits.namedOrganisations).nullish();
const excludedOrganisationIds = z.array(id).max(limits.excludedOrganisations).nullish();
const excludedCompanyGroupIds = z.array(id).max(limits.excludedOrganisations).nullish();

const projectFields = {
  kind: z.enum(ProjectKind),
  title,
  summary,
  description,
  sealed: description.nullish(),
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
  audience: z.enum(Audience).nullish(),
  seats: z.array(seatInput).max(limits.seatsPerProject),
  namedOrganisationIds,
  excludedOrganisationIds,
  excludedCompanyGroupIds,
});

/** What is absent stays as it is. */
export const editProjectInput = z
  .object({ projectId: id, version: z.number().int(), audience: z.enum(Audience).nullish(), namedOrganisationIds })
  .extend(z.object(projectFields).partial().shape);

export const advanceProjectStageInput = z.object({ projectId: id, stage: z.enum(ProjectStage) });
export const addSeatInput = z.object({ projectId: id, seat: seatInput });
export const editSeatInput = z.object({ seatId: id, seat: seatInput });
/** An organisation and a project: to support it, to leave it, to be excluded from it. */
export const projectOrganisationInput = z.object({ projectId: id, organisationId: id });
export const projectCompanyGroupInput = z.object({ projectId: id, companyGroupId: id });
export const decideInterestInput = z.object({ expressionOfInterestId: id, reason: reason.nullish() });
export const withdrawInterestInput = z.object({ expressionOfInterestId: id });
export const answerInvitationInput = z.object({ invitationId: id });

/** To whom a project would be shown. */
export const audienceReachInput = z.object({
  clusterId: id,
  organisationId: id,
  audience: z.enum(Audience),
  workingGroupId: id.nullish(),
  namedOrganisationIds,
  excludedOrganisationIds,
  excludedCompanyGroupIds,
});

export const elevateInput = z.object({ projectId: id, reason });
export const elevationInput = z.object({ elevationId: id });
export const answerUndertakingInput = z.object({ undertakingId: id });
/** Which text was read and is accepted. */
export const acceptUndertakingInput = z.object({ undertakingId: id, textVersion: z.number().int() });
export const withdrawUndertakingInput = z.object({ undertakingId: id, reason: reason.nullish() });

export const expressInterestInput = z.object({
  seatId: id,
  organisationId: id,
  pitch: z.string().trim().min(limits.pitchLength.min).max(limits.pitchLength.max),
  expects: optionalText(limits.pitchLength.max),
});

export const inviteToSeatInput = z.object({ seatId: id, organisationId: id, message: optionalText(limits.pitchLength.max) });

/** To whom an offer or need is shown; there is no consortium. */
const offerNeedAudience = { audience: z.enum(Audience).exclude(['CONSORTIUM']), workingGroupId: id.nullish(), namedOrganisationIds, excludedOrganisationIds, excludedCompanyGroupIds };
export const showOfferInput = z.object({ offerId: id, ...offerNeedAudience });
export const showNeedInput = z.object({ needId: id, ...offerNeedAudience });

export const publishOfferNeedInput = z.object({
  clusterId: id,
  organisationId: id,
  title,
  description: z.string().trim().min(limits.summaryLength.min).max(limits.descriptionLength.max),
  nature: z.enum(OfferNeedNature),
  kind: z.enum(OfferNeedKind),
  visibility: z.enum(OfferNeedVisibility).nullish(),
  ...offerNeedAudience,
  audience: offerNeedAudience.audience.nullish(),
  competenceIds: z.array(id).max(limits.competencesPerSeat),
  deadline: z.coerce.date().nullish(),
});

export const projectFilterInput = z.object({
  clusterId: id.nullish(),
  text: searchText,
  stages: z.array(z.enum(ProjectStage)).nullish(),
  kinds: z.array(z.enum(ProjectKind)).nullish(),
  competenceIds: z.array(id).max(limits.pageSize).nullish(),
  organisationId: id.nullish(),
  openSeats: z.boolean().nullish(),
  mine: z.boolean().nullish(),
  deadlineBefore: z.coerce.date().nullish(),
});
export const saveSearchInput = z.object({ name: title, filter: projectFilterInput });
export const renameSavedSearchInput = z.object({ savedSearchId: id, name: title });
export const deleteSavedSearchInput = z.object({ savedSearchId: id });
export const offerNeedFilterInput = z.object({ clusterId: id.nullish(), organisationId: id.nullish(), text: searchText, kinds: z.array(z.enum(OfferNeedKind)).nullish() });
