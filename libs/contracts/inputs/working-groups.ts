import { z } from 'zod';
import { GroupAdmission, GroupVisibility } from '../enums';
import { limits } from '../limits';
import { id, name, optionalText, title } from './common';

const groupFields = {
  name,
  purpose: z.string().trim().min(limits.summaryLength.min).max(limits.summaryLength.max),
  visibility: z.enum(GroupVisibility),
  admission: z.enum(GroupAdmission),
  questions: z.array(title).max(limits.questionsPerGroup).nullish(),
};

export const createWorkingGroupInput = z.object({ clusterId: id, organisationId: id, ...groupFields });
export const editWorkingGroupInput = z.object({ workingGroupId: id }).extend(z.object(groupFields).partial().shape);
export const joinWorkingGroupInput = z.object({
  workingGroupId: id,
  organisationId: id,
  answers: z.array(z.string().trim().max(limits.reasonLength.max)).max(limits.questionsPerGroup).nullish(),
  message: optionalText(limits.reasonLength.max),
});
export const answerJoinRequestInput = z.object({ joinRequestId: id, reason: optionalText(limits.reasonLength.max) });
export const leaveWorkingGroupInput = z.object({ workingGroupId: id });
export const nameChairInput = z.object({ groupMemberId: id });
