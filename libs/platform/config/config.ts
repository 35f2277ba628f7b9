import { availableParallelism } from 'node:os';
import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** http only for this machine: secrets and identities pass through it. */
const issuer = z.url({ protocol: /^https?$/ }).refine((url) => !url.startsWith('http:') || ['localhost', '127.0.0.1'].includes(new URL(url).hostname), 'must be https');
const openIdProviders = z.array(
  z.object({
    id: z.string().regex(/^[a-z0-9-]{1,60}$/),
    name: z.string().min(1).max(60),
    issuer,
    clientId: z.string().min(1),
    clientSecret: z.string().min(1),
    scope: z.string().default('openid email profile'),
  }),
);

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What PostgreSQL cannot work on at once waits better here: on two cores, with 20 connections instead of 6 an answer costs it a quarter more. */
const connections = Math.min(20, 2 * availableParallelism() + 2);

/** Each setting with its default and, in its description, the remedy told when it is wrong. */
const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).describe('the address of a PostgreSQL database, e.g. postgres://user:password@host:5432/grappe'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(connections).describe('how many connections one process may open, 2 to 200; by default two for each processor, and two'),
  HOST: z.string().min(1).default('127.0.0.1').describe('the address to listen on; 0.0.0.0 in a container'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3333).describe('a free port; 0 takes any'),
  PUBLIC_URL: z.url().optional().describe('the address that members type, e.g. https://grappe.example.org; used in mails and cookies'),
  TRUSTED_PROXIES: z.string().default('loopback, linklocal, uniquelocal').describe('the proxies that may say from which address a request comes (addresses, networks, or loopback, linklocal, uniquelocal)'),
  SECRET_KEY: z.base64().length(44).optional().describe('32 random bytes in base64 (openssl rand -base64 32), under which secrets are kept that must be read again; the same for all processes, for ever'),
  SECRET_KEY_FILE: z.string().min(1).default('.grappe/secret-key').describe('where that key is kept, and made at the first start, when SECRET_KEY is absent'),
  OPENID_PROVIDERS: z
    .string()
    .default('[]')
    .transform((text, context) => {
      const read = openIdProviders.safeParse(parsedJson(text));
      if (read.success) return read.data;
      for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', message: [...path.map(String), message].join(' ') });
      return z.NEVER;
    })
    .describe('where else persons may sign in (OpenID Connect), as JSON: [{"id":"pole","name":"Le Pôle","issuer":"https://…","clientId":"…","clientSecret":"…"}]; each is told <PUBLIC_URL>/open-id/<id>/callback'),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional().describe('only with several processes of a kind: carries passing signals (typing) between them, and counts requests for all'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional().describe('where mails go, e.g. smtp://user:password@host:587; without it they stay in the mailbox'),
  MAIL_FROM: z.string().default('Grappe <noreply@grappe.example>').describe('the sender of mails'),
  MAILBOX: flag.default(false).describe('true shows all mails to everyone in a mailbox page: for the demo and development only'),
  DEMO: flag.default(false).describe('true makes the demo at the first start and shows its accounts on the sign-in page'),
  REQUEST_LIMITS: flag.default(true).describe('false counts no requests: for benchmarks and tests only'),
  INTROSPECTION: flag.default(true).describe('false hides the GraphQL schema from clients; the explorer then completes nothing'),
  WEBHOOKS_TO_LOOPBACK: flag.default(false).describe('true lets webhooks call this machine, also by http: for development only'),
  WEB_ROOT: z.string().optional().describe('the folder of the built web app to serve'),
  LOG: z.enum(['pretty', 'json', 'silent']).default('json').describe('the form of the log'),
});

/** The settings of one installation, validated. */
export type Config = Readonly<z.output<typeof schema>> & { readonly publicUrl: string };

/** Injection token of the configuration. */
export const CONFIG = Symbol('CONFIG');

/** All the faults of a configuration at once, each with its remedy. */
export class InvalidConfiguration extends Error {}

/**
 * Reads the settings from the environment, the only place that does.
 * @param overrides settings that a composing process knows better (the standalone's embedded database, a test's port)
 */
export function readConfig(overrides: Readonly<Record<string, string>> = {}, environment: NodeJS.ProcessEnv = process.env): Config {
  const result = schema.safeParse({ ...environment, ...overrides });
  if (!result.success) {
    const faults = result.error.issues.map((issue) => {
      const name = String(issue.path[0]) as keyof typeof schema.shape;
      return `  ${name}: ${issue.message}. Set it to ${schema.shape[name].description}.`;
    });
    throw new InvalidConfiguration(`The configuration has ${faults.length} fault(s):\n${faults.join('\n')}`);
  }
  return { ...result.data, publicUrl: result.data.PUBLIC_URL ?? `http://localhost:${result.data.PORT}` };
}
