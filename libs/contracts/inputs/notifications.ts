import { z } from 'zod';
import { limits } from '../limits';
import { id } from './common';

/** Some of one's notifications, or all of them. */
export const markNotificationsReadInput = z
  .object({ ids: z.array(id).min(1).max(limits.pageSize).nullish(), all: z.boolean().nullish() })
  .refine(({ ids, all }) => Boolean(ids) !== Boolean(all), { path: ['ids'] });
