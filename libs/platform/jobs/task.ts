import { applyDecorators, SetMetadata } from '@nestjs/common';

export const taskMetadata = 'grappe:task';
export const scheduleMetadata = 'grappe:schedule';

/**
 * Declares a method that the worker runs for each job of this name; it gets the job's payload. With a schedule, in the words of cron
 * (minute, hour, day, month, weekday; UTC), such a job is added by itself, once for all workers.
 */
export const Task = (name: string, schedule: string | null = null): MethodDecorator =>
  applyDecorators(SetMetadata(taskMetadata, name), ...(schedule === null ? [] : [SetMetadata(scheduleMetadata, `${schedule} ${name}`)])) as MethodDecorator;
