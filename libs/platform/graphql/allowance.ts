import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Redis } from 'ioredis';
import { hash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { limits, type Reader } from '@grappe/contracts';
import { keyOfAddress } from '@grappe/platform/access';
import { CONFIG, type Config } from '@grappe/platform/config';
import { DomainError } from '@grappe/platform/kernel';

/** Who spends: each has so many points a minute. */
type Spender = keyof typeof limits.requestPoints;

const seconds = 60;
const spenders = Object.keys(limits.requestPoints) as Spender[];
/** `RateLimit-Policy` of draft-ietf-httpapi-ratelimit-headers: how many points, for how long. */
const policyOf = (spender: Spender): string => `"${spender}";q=${limits.requestPoints[spender]};w=${seconds}`;
/** What one document may be, told with each answer. */
const documentLimits = Object.entries({
  cost: limits.documentCost,
  depth: limits.documentLevels,
  roots: limits.documentRoots,
  tokens: limits.documentTokens,
  page: limits.pageSize,
  batch: 1,
  seconds: limits.statementSeconds,
}).map(([name, limit]) => `${name}=${limit}`).join(', ');

/** From where, by what and as whom something is asked. */
export interface Asker {
  readonly address: string | null;
  readonly authorization: string | undefined;
  readonly reader: Reader;
}
type Keys = Readonly<Partial<Record<Spender, string>>>;
const keysOf = ({ address, authorization, reader }: Asker): Keys => ({
  ...(address === null ? {} : { address: keyOfAddress(address) }),
  ...(reader.personId === null ? {} : { person: reader.personId }),
  ...(reader.scopes === null || authorization === undefined ? {} : { token: hash('sha256', authorization, 'base64url') }),
});
const pointsOf = (cost: number): number => 1 + Math.floor(cost / limits.objectsPerPoint);

/**
 * What may be asked in a minute, from one network address, by one person, by one token; all of it told in the answer's headers.
 * Counted in Redis where there is one, else by each process for itself: a table would cost each read a write. Were Redis away,
 * each process counts alone.
 */
@Injectable()
export class Allowance implements OnApplicationShutdown {
  private readonly redis: Redis | null;
  private readonly limiters: Readonly<Record<Spender, RateLimiterAbstract>> | null;

  constructor(@Inject(CONFIG) { REDIS_URL, REQUEST_LIMITS }: Config) {
    this.redis = REQUEST_LIMITS && REDIS_URL !== undefined ? new Redis(REDIS_URL, { enableOfflineQueue: false }) : null;
    // Told by the limiter, which then counts in memory.
    this.redis?.on('error', () => undefined);
    this.limiters = REQUEST_LIMITS ? { address: this.limiter('address'), person: this.limiter('person'), token: this.limiter('token') } : null;
  }

  /** That somebody comes costs the address a point, before anything is looked at; RATE_LIMITED when it has none left. */
  async enter(reply: FastifyReply): Promise<void> {
    void reply.header('graphql-limits', documentLimits);
    await this.spend(reply, () => ({ address: keyOfAddress(reply.request.ip) }), 1);
  }

  /** What is asked costs all who ask: a point, and more by what the answer can hold. */
  async ask(reply: FastifyReply, reader: Reader, cost: number): Promise<void> {
    void reply.header('graphql-cost', String(cost));
    const { ip, headers } = reply.request;
    await this.spend(reply, () => keysOf({ address: ip, authorization: headers.authorization, reader }), pointsOf(cost));
  }

  /**
   * What a subscription costs when it starts and whenever it tells something, where no headers can say so. The socket knows no address but that of
   * a proxy, which visitors share; it is not charged for the others.
   */
  async live({ address, ...asker }: Asker, cost: number): Promise<void> {
    await this.spend(null, () => keysOf({ ...asker, address: asker.reader.personId === null ? address : null }), pointsOf(cost));
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }

  private async spend(reply: FastifyReply | null, asked: () => Keys, points: number): Promise<void> {
    if (!this.limiters) return;
    const keys = asked();
    const told: string[] = [];
    const policies: string[] = [];
    for (const spender of spenders) {
      const key = keys[spender];
      if (key === undefined) continue;
      const left = await consume(this.limiters[spender], key, points);
      policies.push(policyOf(spender));
      told.push(`"${spender}";r=${left.remainingPoints};t=${secondsOf(left)}`);
      void reply?.header('ratelimit-policy', policies.join(', ')).header('ratelimit', told.join(', '));
      if (!left.enough) throw rateLimited(reply, secondsOf(left));
    }
  }

  private limiter(spender: Spender): RateLimiterAbstract {
    const options = { keyPrefix: `requests:${spender}`, points: limits.requestPoints[spender], duration: seconds };
    const alone = new RateLimiterMemory(options);
    return this.redis ? new RateLimiterRedis({ ...options, storeClient: this.redis, insuranceLimiter: alone }) : alone;
  }
}

async function consume(limiter: RateLimiterAbstract, key: string, points: number): Promise<{ enough: boolean; remainingPoints: number; msBeforeNext: number }> {
  try {
    const { remainingPoints, msBeforeNext } = await limiter.consume(key, points);
    return { enough: true, remainingPoints, msBeforeNext };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return { enough: false, remainingPoints: 0, msBeforeNext: refusal.msBeforeNext };
  }
}

const secondsOf = ({ msBeforeNext }: { msBeforeNext: number }): number => Math.max(1, Math.ceil(msBeforeNext / 1000));

function rateLimited(reply: FastifyReply | null, wait: number): DomainError {
  void reply?.header('retry-after', String(wait));
  return new DomainError('RATE_LIMITED', { seconds: wait });
}
