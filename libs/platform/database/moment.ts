import { AsyncLocalStorage } from 'node:async_hooks';

const moment = new AsyncLocalStorage<Date>();

/** Runs acts that happened at another moment than now: what an import or the demo puts on record. */
export const actingAt = <Result>(at: Date, acts: () => Promise<Result>): Promise<Result> => moment.run(at, acts);

/** When the act at hand happens. */
export const momentOfAct = (): Date => moment.getStore() ?? new Date();
