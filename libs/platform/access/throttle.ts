import { Injectable } from '@nestjs/common';
import ipaddr from 'ipaddr.js';
import { hash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { limits, type ErrorAnswer, type Language } from '@grappe/contracts';
import { DomainError } from '@grappe/platform/kernel';

/** What may only be tried so often. */
export type ThrottledAct = keyof typeof limits.attempts;

/** Who tries: the network address, and the account concerned as the client names it, whether or not it exists. */
export interface Attempt {
  readonly address: string;
  readonly account: string | null;
}

/** Refuses an attempt, and says how long to wait. */
export class TooManyAttempts extends DomainError {
  constructor(readonly seconds: number) {
    super('TOO_MANY_ATTEMPTS', { seconds });
  }

  override answer(language: Language): ErrorAnswer {
    return { ...super.answer(language), seconds: this.seconds };
  }
}

/** Counts attempts in PostgreSQL, so that all processes count together. Of whom they are, only a hash is kept. */
@Injectable()
export class Throttle {
  private readonly limiters = new Map<string, RateLimiterPostgres>();

  constructor(private readonly dataSource: DataSource) {}

  /** Counts one attempt, or throws TooManyAttempts. An address that is refused does not use up the account's attempts. */
  async count(act: ThrottledAct, { address, account }: Attempt): Promise<void> {
    await consume(this.limiter(act, 'address'), keyOfAddress(address));
    if (account !== null) await consume(this.limiter(act, 'account'), keyOf(account));
  }

  /** Takes an attempt back that succeeded: the account starts anew, the address gets this one back. */
  async forgive(act: ThrottledAct, { address, account }: Attempt): Promise<void> {
    await this.limiter(act, 'address').reward(keyOfAddress(address));
    if (account !== null) await this.limiter(act, 'account').delete(keyOf(account));
  }

  private limiter(act: ThrottledAct, by: keyof Attempt): RateLimiterPostgres {
    const name = `${act}:${by}`;
    const known = this.limiters.get(name);
    if (known) return known;
    const { minutes, [by]: points } = limits.attempts[act];
    const limiter = new RateLimiterPostgres({
      storeClient: this.dataSource,
      storeType: 'typeorm',
      tableName: 'attempt',
      tableCreated: true,
      keyPrefix: name,
      points,
      duration: minutes * 60,
      // One sweeps for all.
      clearExpiredByTimeout: this.limiters.size === 0,
    });
    this.limiters.set(name, limiter);
    return limiter;
  }
}

async function consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new TooManyAttempts(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
  }
}

const keyOf = (account: string): string => hash('sha256', account.trim().toLowerCase(), 'base64url');

/** Whoever has one address of IPv6 has the 2^64 of its network. */
export function keyOfAddress(address: string): string {
  const parsed = ipaddr.process(address);
  return keyOf(parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(':') : parsed.toString());
}
