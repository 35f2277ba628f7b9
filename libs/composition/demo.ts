import type { INestApplicationContext } from '@nestjs/common';

/** Somebody of the demo, as the sign-in page and the operator's screen show them. */
export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly role: string;
}

/** Makes the demo unless it is there already. @returns its accounts; none while there is no demo feature */
export function makeDemo(_app: INestApplicationContext, _say: (step: string) => void): Promise<readonly DemoAccount[]> {
  return Promise.resolve([]);
}
