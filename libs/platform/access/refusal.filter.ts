import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { visitor, type ErrorCode, type Reader } from '@grappe/contracts';
import { databaseFault } from '@grappe/platform/database';
import { DomainError } from '@grappe/platform/kernel';

const statusOf: Readonly<Partial<Record<ErrorCode, number>>> = { UNAUTHENTICATED: 401, SCOPE_MISSING: 403, NOT_ALLOWED: 403, NOT_FOUND: 404, TOO_MANY_ATTEMPTS: 429, INTERNAL: 500, UNAVAILABLE: 503 };

/** Tells a refusal in the way of each transport; faults of ours are logged and told as INTERNAL, without details. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  private readonly logger = new Logger('Doors');

  catch(error: unknown, host: ArgumentsHost): unknown {
    switch (host.getType<'graphql' | 'ws' | 'http'>()) {
      case 'graphql':
        return error; // graphql-js takes a returned error like a thrown one, and the error presenter tells or logs it
      case 'ws':
        return answerOf(host.getArgs())?.({ ok: false, code: this.refusalOf(error).code });
      default:
        return this.reply(error, host);
    }
  }

  private refusalOf(error: unknown): DomainError {
    if (error instanceof DomainError) return error;
    const fault = databaseFault(error);
    // Not the error itself: one of the database holds the values of its statement.
    if (fault) this.logger.warn(`${fault.code} ${error instanceof Error ? error.message : ''}`);
    else this.logger.error(error instanceof Error ? error.stack : error);
    return fault ?? new DomainError('INTERNAL', { reference: '-' });
  }

  private reply(error: unknown, host: ArgumentsHost): unknown {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof HttpException) return reply.code(error.getStatus()).send(error.getResponse());
    const refusal = this.refusalOf(error);
    const { language } = host.switchToHttp().getRequest<{ reader?: Reader }>().reader ?? visitor;
    return reply.code(statusOf[refusal.code] ?? 400).send({ message: refusal.sentence(language), ...refusal.answer(language) });
  }
}

/** The acknowledgement that a client of the socket waits for. */
function answerOf(args: unknown[]): ((answer: object) => void) | undefined {
  return args.find((arg) => typeof arg === 'function') as ((answer: object) => void) | undefined;
}
