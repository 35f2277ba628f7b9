import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootModules, type BootedModules } from '@grappe/testing';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { RegisterPerson, SignIn } from './index';
import { IdentityModule } from './identity.module';

let app: BootedModules;
beforeAll(async () => {
  app = await bootModules(IdentityModule);
});
afterAll(() => app.close());

describe('signing in', () => {
  it('gives a session', async () => {
    await app.get(UnitOfWork).run(system, (tx) => app.get(RegisterPerson).within(tx, { email: 'ada@test.example', name: 'Ada', password: 'a long password', language: 'FR' }));
    const session = await app.get(SignIn).run({ email: 'ada@test.example', password: 'a long password' }, null);
    expect(session.sessionId).toMatch(/^[0-9a-f-]{36}$/);
  });
});
