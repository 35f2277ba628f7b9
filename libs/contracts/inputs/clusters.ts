import { z } from 'zod';
import { JoinPolicy, MandateRight, OrganisationField, OrganisationNature, OrganisationSize, PorterRole, ProfileField } from '../enums';
import { limits } from '../limits';
import { email, id, linkToken, name, optionalText, password, reason, siren, webAddress } from './common';

export const askSecondFactorOfAnimateursInput = z.object({ clusterId: id, asked: z.boolean() });
export const applyToClusterInput = z.object({
  clusterId: id,
  organisationId: id,
  role: z.enum(PorterRole),
  message: optionalText(limits.reasonLength.max),
});
export const admitMemberInput = z.object({ membershipId: id, role: z.enum(PorterRole).nullish(), moteur: z.boolean().nullish() });
export const refuseMemberInput = z.object({ membershipId: id, reason });

/** A new group by its name, or one where one is at home with another organisation. */
export const declareCompanyGroupInput = z
  .object({ organisationId: id, name: name.nullish(), companyGroupId: id.nullish() })
  .refine(({ name: founded, companyGroupId }) => Boolean(founded) !== Boolean(companyGroupId), { path: ['name'] });
export const leaveCompanyGroupInput = z.object({ organisationId: id });

export const editOrganisationInput = z.object({
  organisationId: id,
  name: name.nullish(),
  description: optionalText(limits.descriptionLength.max),
  website: webAddress.nullish(),
  street: optionalText(limits.titleLength.max),
  postcode: optionalText(20),
  city: optionalText(limits.nameLength.max),
  latitude: z.number().min(-90).max(90).nullish(),
  longitude: z.number().min(-180).max(180).nullish(),
  competenceIds: z.array(id).max(limits.competencesPerOrganisation).nullish(),
});

const shownIn = <Field extends Record<string, string>>(field: Field) => z.array(z.object({ clusterId: id, fields: z.array(z.enum(field)) })).max(limits.pageSize);
export const chooseProfileVisibilityInput = z.object({ clusters: shownIn(ProfileField) });
export const chooseOrganisationVisibilityInput = z.object({ organisationId: id, everyone: z.array(z.enum(OrganisationField)), clusters: shownIn(OrganisationField) });

/** The animateur names the cluster for which they invite; an organisation that invites its own people names none. */
export const invitePersonInput = z.object({
  clusterId: id.nullish().transform((cluster) => cluster ?? null),
  organisationId: id,
  email,
  right: z.enum(MandateRight),
  message: optionalText(limits.reasonLength.max),
});
/** Name and password are asked of a person who has no account yet. */
export const acceptMandateInvitationInput = z.object({ token: linkToken, name: name.nullish(), password: password.nullish() });

const joinLinkToken = linkToken.nullish().transform((token) => token ?? null);
/** An organisation that is brought to the door of a cluster, and what it wants there. */
export const organisationThatApplies = z.object({
  name,
  nature: z.enum(OrganisationNature),
  siren: siren.nullish().transform((number) => number ?? null),
  size: z.enum(OrganisationSize).nullish().transform((size) => size ?? null),
  city: optionalText(limits.nameLength.max),
  website: webAddress.nullish().transform((address) => address ?? null),
  role: z.enum(PorterRole),
  message: optionalText(limits.reasonLength.max),
});
export const applyWithOrganisationInput = z.object({ clusterId: id, joinLinkToken, organisation: organisationThatApplies });
export const askForRegistrationInput = z.object({ clusterId: id, joinLinkToken, email });
/** Without an organisation one registers alone, where the cluster allows it. */
export const completeRegistrationInput = z.object({ token: linkToken, name, password, organisation: organisationThatApplies.nullish().transform((given) => given ?? null) });
export const chooseJoinPolicyInput = z.object({ clusterId: id, joinPolicy: z.enum(JoinPolicy) });
export const createJoinLinkInput = z.object({ clusterId: id, label: name, expiresInDays: z.number().int().min(1).max(limits.joinLinkDays) });
export const changeMandateInput = z.object({ mandateId: id, right: z.enum(MandateRight) });
export const decideMandateRequestInput = z.object({ mandateRequestId: id, right: z.enum(MandateRight) });
