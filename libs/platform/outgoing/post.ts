import { lookup as resolve, type LookupAddress, type LookupOptions } from 'node:dns';
import { request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { addressIn, isAcceptable, isLoopback, isPublicAddress } from './public-address';

/** Why a request got no answer. */
export type PostFault = 'FORBIDDEN_ADDRESS' | 'UNKNOWN_HOST' | 'UNREACHABLE' | 'TIMEOUT';

/** What came of a request: the status of the answer, or why there is none. */
export interface Posted {
  readonly status: number | null;
  readonly fault: PostFault | null;
  readonly milliseconds: number;
}

interface PostOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How long all of it may take. */
  readonly timeoutMilliseconds: number;
  /** Whether requests to this machine are fine, for development. */
  readonly loopback: boolean;
}

class Forbidden extends Error {}

/**
 * Posts JSON to an address that a member gave. The addresses of its host are judged where the connection is made, so that a host
 * which answers differently the second time it is asked leads nowhere. Redirects are not followed, and the body of the answer is not read.
 */
export function post(address: string, { headers, body, timeoutMilliseconds, loopback }: PostOptions): Promise<Posted> {
  const start = performance.now();
  const posted = (status: number | null, fault: PostFault | null): Posted => ({ status, fault, milliseconds: Math.round(performance.now() - start) });
  const allowed = (one: string): boolean => isPublicAddress(one) || (loopback && isLoopback(one));
  const literal = URL.canParse(address) ? addressIn(new URL(address)) : null;
  // Nobody is asked for the address of an address, so it is judged here.
  if (!isAcceptable(address, loopback) || (literal !== null && !allowed(literal))) return Promise.resolve(posted(null, 'FORBIDDEN_ADDRESS'));
  const url = new URL(address);
  return new Promise((done) => {
    const options: RequestOptions = {
      method: 'POST',
      agent: false, // a connection of its own, whose address has been judged
      lookup: judgedLookup(allowed),
      headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), connection: 'close' },
    };
    const sent = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options, (answer) => {
      clearTimeout(timer);
      done(posted(answer.statusCode ?? null, null));
      answer.destroy();
    });
    const timer = setTimeout(() => sent.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })), timeoutMilliseconds);
    sent.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      done(posted(null, faultOf(error)));
    });
    sent.end(body);
  });
}

type Found = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/** Looks a host up, and refuses it when one of its addresses is not allowed. */
const judgedLookup = (allowed: (address: string) => boolean) => (hostname: string, options: LookupOptions, found: Found): void => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) return found(error ?? Object.assign(new Error(), { code: 'ENOTFOUND' }), []);
    if (!addresses.every(({ address }) => allowed(address))) return found(new Forbidden(), []);
    return options.all ? found(null, addresses) : found(null, first.address, first.family);
  });
};

function faultOf(error: NodeJS.ErrnoException): PostFault {
  if (error instanceof Forbidden) return 'FORBIDDEN_ADDRESS';
  if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') return 'UNKNOWN_HOST';
  return error.code === 'ETIMEDOUT' ? 'TIMEOUT' : 'UNREACHABLE';
}
