import { applyDecorators, Injectable, SetMetadata, UseInterceptors, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { mergeMap, type Observable } from 'rxjs';
import { limits, type Reader } from '@grappe/contracts';
import { readerOf } from './current-reader';
import { Throttle, TooManyAttempts, type Attempt, type ThrottledAct } from './throttle';

export const throttledMetadata = 'grappe:throttled';

/** What an operation is asked, before anybody has judged it. */
interface Asked<Input> {
  readonly input: Input;
  readonly reader: Reader;
}

export interface ThrottledDeclaration {
  readonly act: ThrottledAct;
  readonly account: (asked: Asked<never>) => string | null;
}

/**
 * Declares how often a mutation may be tried (`limits.attempts`), by one address and for one account. A PUBLIC mutation without it does not start.
 * @param account whom an attempt concerns, e.g. the mail that is typed; by default nobody
 */
export const Throttled = <Input>(act: ThrottledAct, account: (asked: Asked<Input>) => string | null = () => null): MethodDecorator =>
  applyDecorators(SetMetadata(throttledMetadata, { act, account } satisfies ThrottledDeclaration), UseInterceptors(ThrottleInterceptor));

interface GraphQLRequest {
  readonly request: { readonly ip: string };
  readonly reply: { header(name: string, value: string): unknown };
}

/** Keeps count at the doors that declare it, once the guards have let in. */
@Injectable()
export class ThrottleInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly throttle: Throttle,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler<object>): Promise<Observable<object>> {
    const { act, account } = this.reflector.get<ThrottledDeclaration>(throttledMetadata, context.getHandler());
    const { request, reply } = context.getArgByIndex<GraphQLRequest>(2);
    const { input } = context.getArgByIndex<{ input: never }>(1);
    const attempt: Attempt = { address: request.ip, account: account({ input, reader: readerOf(context) }) };
    try {
      await this.throttle.count(act, attempt);
    } catch (refusal) {
      if (refusal instanceof TooManyAttempts) reply.header('retry-after', String(refusal.seconds));
      throw refusal;
    }
    if (!limits.attempts[act].failuresOnly) return next.handle();
    return next.handle().pipe(
      mergeMap(async (answer) => {
        await this.throttle.forgive(act, attempt);
        return answer;
      }),
    );
  }
}
