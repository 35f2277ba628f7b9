import autocannon from 'autocannon';
import type { Contestant } from './contestants';

/** How a contestant is asked one question: what stands in the body, and who asks. */
export interface Asked {
  readonly headers: Readonly<Record<string, string>>;
  /** The body of the next request. */
  readonly body: () => string;
}

/** What one turn measured. */
export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of the server's own CPU for one request; null where the system does not tell. */
  readonly cpu: number | null;
  readonly memory: number | null;
}

/** The answer to one question, as text; throws where it has errors. */
export async function ask({ name, address }: Contestant, { headers, body }: Asked): Promise<{ data: Record<string, unknown> }> {
  const answer = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: body() });
  const text = await answer.text();
  const parsed = answer.ok ? (JSON.parse(text) as { data: Record<string, unknown>; errors?: unknown }) : null;
  if (!parsed?.data || parsed.errors !== undefined) throw new Error(`${name} answered ${answer.status}: ${text.slice(0, 1_000)}`);
  return parsed;
}

/** How long a turn lasts. Where each request uses something up, so many requests. */
export type Length = { readonly seconds: number } | { readonly requests: number };

/** Asks the same by 16 connections. */
export async function turn(contestant: Contestant, { headers, body }: Asked, length: Length): Promise<Measured> {
  const before = contestant.cpuSeconds();
  const result = await autocannon({
    url: contestant.address,
    connections: 16,
    // A turn of so many requests ends with one of these samples (ms); a second would be a good part of it.
    ...('seconds' in length ? { duration: length.seconds } : { amount: length.requests, sampleInt: 10 }),
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    requests: [{ setupRequest: (request) => ({ ...request, body: body() }) }],
  });
  const after = contestant.cpuSeconds();
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${contestant.name}: ${result.non2xx} refusals, ${result.errors} errors`);
  const count = result['2xx'];
  return {
    perSecond: count / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpu: before === null || after === null || count === 0 ? null : ((after - before) / count) * 1e6,
    memory: contestant.memory(),
  };
}
