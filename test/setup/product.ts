import { installation } from '@grappe/composition';
import { api } from '@grappe/composition/api';
import { realtime } from '@grappe/composition/realtime';
import { worker } from '@grappe/composition/worker';
import { PersonRepository, RegisterPerson } from '@grappe/features/identity';
import { AccessModule } from '@grappe/platform/access';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { bootProduct, type BootedProduct, type Credentials } from '@grappe/testing';

/** Somebody signed in, as the web app is: pass it as `as`. */
export interface Session extends Credentials {
  readonly cookie: string;
}

export interface Product extends BootedProduct {
  /** Signs in by the API and keeps the cookie. */
  signIn(email: string, password?: string): Promise<Session>;
  /** A person who can sign in with `testPassword`. */
  person(email: string, options?: { name?: string; operator?: boolean }): Promise<{ personId: string; session: Session }>;
}

/** The harness serves every process by HTTP, and whoever serves asks who knocks. */
const doorsOnly = [AccessModule];

/** The password of everybody in tests. */
export const testPassword = 'a long password for tests';

/** Boots the whole product in one process, as `npm start` does. */
export async function bootApp(settings: Readonly<Record<string, string>> = {}): Promise<Product> {
  return withPeople(await bootProduct((config) => installation(config, api, realtime, worker), settings));
}

/** One more process that answers, on the database of another. */
export async function bootAnotherApi({ database }: BootedProduct): Promise<Product> {
  return withPeople(await bootProduct((config) => installation(config, api), {}, database));
}

/** The processes of an installation apart, as in `docker/compose.yml`: they share PostgreSQL and nothing else. */
export async function bootApart(): Promise<{ api: Product; realtime: BootedProduct; worker: BootedProduct; close(): Promise<void> }> {
  const front = withPeople(await bootProduct((config) => installation(config, api)));
  const sockets = await bootProduct((config) => installation(config, realtime), {}, front.database);
  const jobs = await bootProduct((config) => installation(config, worker, doorsOnly), {}, front.database);
  const close = async (): Promise<void> => {
    await jobs.close();
    await sockets.close();
    await front.close();
  };
  return { api: front, realtime: sockets, worker: jobs, close };
}

function withPeople(product: BootedProduct): Product {
  const signIn = async (email: string, password = testPassword): Promise<Session> => {
    const answer = await product.answer(`mutation ($input: SignInInput!) { signIn(input: $input) { viewer { operator } } }`, { input: { email, password } });
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
    if (cookie === undefined) throw new Error(`${email} could not sign in: ${answer.codes.join(', ')}`);
    return { cookie };
  };
  const person: Product['person'] = async (email, { name = email.split('@')[0] ?? email, operator = false } = {}) => {
    const personId = await product.get(UnitOfWork).run(system, async (tx) => {
      const known = await product.get(PersonRepository).findByEmail(tx, email);
      return known?.id ?? product.get(RegisterPerson).within(tx, { email, name, password: testPassword, language: 'FR', operator });
    });
    return { personId, session: await signIn(email) };
  };
  return { ...product, signIn, person };
}
