import { request, type APIRequestContext, type Page } from '@playwright/test';
import { filled, languageOf, said } from './say';
import { addressHere } from './start-product';
import { expect, test } from './test';

export type Who = 'Léa Martin' | 'Karim Benali' | 'Claire Dubois';

const emails: Record<Who, string> = {
  'Léa Martin': 'lea.martin@demo.grappe.example',
  'Karim Benali': 'karim.benali@demo.grappe.example',
  'Claire Dubois': 'claire.dubois@demo.grappe.example',
};
const password = 'grappe-de-demonstration';

/** Through the screen, with an account of the demo. */
export async function signIn(page: Page, name: Who): Promise<void> {
  await speakTheirLanguage(await signedIn(name));
  const { identity, shell } = said(languageHere());
  await page.goto('/sign-in');
  await page.getByRole('button', { name: filled(identity.signIn.demoUse, { name }) }).click();
  await page.locator('form').getByRole('button', { name: identity.signIn.submit, exact: true }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole('button', { name: filled(shell.user.menu, { name }) })).toBeVisible();
}

const sessions = new Map<Who, Promise<APIRequestContext>>();

/** A session of an account of the demo, opened once a run. */
function signedIn(name: Who): Promise<APIRequestContext> {
  const open = async (): Promise<APIRequestContext> => {
    const session = await request.newContext({ baseURL: addressHere() });
    await answered(session, 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', { input: { email: emails[name], password } });
    await speakTheirLanguage(session);
    return session;
  };
  const session = sessions.get(name) ?? open();
  sessions.set(name, session);
  return session;
}

/** The accounts of the demo read French; a run reads one language throughout. */
async function speakTheirLanguage(session: APIRequestContext): Promise<void> {
  const input = { language: languageHere().toUpperCase() };
  await answered(session, 'mutation ($input: ChooseLanguageInput!) { chooseLanguage(input: $input) { __typename } }', { input });
}

const languageHere = () => languageOf(test.info().project.use.locale);

/** Signed in at once, for tests about something else. */
export async function enter(page: Page, name: Who): Promise<void> {
  const { cookies } = await (await signedIn(name)).storageState();
  await page.context().addCookies(cookies);
}

async function answered<Data>(by: APIRequestContext, query: string, variables: Record<string, unknown>): Promise<Data> {
  const answer = await by.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: readonly { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

/** The front door without the screen: as somebody of the demo, or with the session of a page. */
export async function ask<Data>(as: Who | Page, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  return answered(typeof as === 'string' ? await signedIn(as) : as.context().request, query, variables);
}

interface Invited {
  readonly organisation: string;
  readonly email: string;
  /** Claire as the animateur of its cluster, if nothing is said, to represent it; else its owner, to be another. */
  readonly by?: Who;
}

/** Somebody is invited to a mandate; gives the secret of the link in their mail. */
export async function invited({ organisation, email, by = 'Claire Dubois' }: Invited): Promise<string> {
  const { viewer, organisations } = await ask<{ viewer: { animates: { id: string }[] }; organisations: { nodes: { id: string; name: string }[] } }>(
    by,
    'query ($text: String!) { viewer { animates { id } } organisations(filter: { text: $text }) { nodes { id name } } }',
    { text: organisation },
  );
  const input = { clusterId: viewer.animates[0]?.id ?? null, organisationId: organisations.nodes.find((node) => node.name === organisation)?.id, email, right: by === 'Claire Dubois' ? 'REPRESENTATIVE' : 'OWNER' };
  await ask(by, 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { __typename } }', { input });
  return linkIn(email, 'invitation');
}

/** The secret of the newest link of a kind that the mailbox of the demo has for an address, once it has come, and is not the one `before`. */
export async function linkIn(email: string, kind: 'invitation' | 'link', before?: string): Promise<string> {
  let token: string | undefined;
  await expect(async () => {
    const { mailbox } = await ask<{ mailbox: { to: string; text: string }[] }>('Claire Dubois', '{ mailbox(first: 50) { to text } }');
    token = mailbox.filter(({ to }) => to === email).flatMap(({ text }) => new RegExp(`/${kind}/([\\w-]+)`).exec(text)?.[1] ?? [])[0];
    expect(token, `No ${kind} has come for ${email}.`).toBeDefined();
    expect(token, `No other ${kind} has come for ${email}.`).not.toBe(before);
  }).toPass({ timeout: 10_000 });
  return token ?? '';
}

/** The secret of a link by which somebody of the demo could choose a new password. */
export async function passwordLinkOf(name: Who): Promise<string> {
  await ask(name, 'mutation ($input: AskForMailLinkInput!) { askForPasswordReset(input: $input) { __typename } }', { input: { email: emails[name] } });
  return linkIn(emails[name], 'link');
}

/** The secret of a link that Claire hands round. */
export async function joinLinkOfClaire(): Promise<string> {
  const { viewer } = await ask<{ viewer: { animates: { id: string }[] } }>('Claire Dubois', '{ viewer { animates { id } } }');
  const input = { clusterId: viewer.animates[0]?.id, label: 'Salon des mesures', expiresInDays: 7 };
  const { createJoinLink } = await ask<{ createJoinLink: { secret: string } }>('Claire Dubois', 'mutation ($input: CreateJoinLinkInput!) { createJoinLink(input: $input) { secret } }', { input });
  return createJoinLink.secret;
}

/** An address of somebody who is nobody yet. */
export const addressOf = (name: string): string =>
  `${name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '.')}@demo.grappe.example`;

/** Somebody new, who represents a member of the cluster. */
export async function enterAsColleague(page: Page, { name, ...invitation }: { readonly name: string } & Omit<Invited, 'email'>): Promise<void> {
  const token = await invited({ ...invitation, email: addressOf(name) });
  const accept = 'mutation ($input: AcceptMandateInvitationInput!) { acceptMandateInvitation(input: $input) { __typename } }';
  await ask(page, accept, { input: { token, name, password: 'une phrase que personne ne devine' } });
  await speakTheirLanguage(page.context().request);
}
