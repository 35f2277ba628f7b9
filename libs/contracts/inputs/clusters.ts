import { z } from 'zod';
import { MandateRight, PorterRole } from '../enums';
import { limits } from '../limits';
import { email, id, linkToken, name, optionalText, password, reason, webAddress } from './common';

export const askSecondFactorOfAnimateursInput = z.object({ clusterId: id, asked: z.boolean() });
export const applyToClusterInput = z.object({
  clusterId: id,
  organisationId: id,
  role: z.enum(PorterRole),
  message: optionalText(limits.reasonLength.max),
});
export const admitMemberInput = z.object({ membershipId: id, role: z.enum(PorterRole).nullish(), moteur: z.boolean().nullish() });
export const refuseMemberInput = z.object({ membershipId: id, reason });

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

export const invitePersonInput = z.object({
  clusterId: id,
  organisationId: id,
  email,
  right: z.enum(MandateRight),
  message: optionalText(limits.reasonLength.max),
});
/** Name and password are asked of a person who has no account yet. */
export const acceptMandateInvitationInput = z.object({ token: linkToken, name: name.nullish(), password: password.nullish() });
