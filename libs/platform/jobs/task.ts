import { SetMetadata } from '@nestjs/common';

export const taskMetadata = 'grappe:task';

/** Declares a method that the worker runs for each job of this name; it gets the job's payload. */
export const Task = (name: string): MethodDecorator => SetMetadata(taskMetadata, name) as MethodDecorator;
