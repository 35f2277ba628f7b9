import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Reader } from '@grappe/contracts';
import { DomainError, NotFound, requireScope } from '@grappe/platform/kernel';
import { accessMetadata, type AccessDeclaration } from './access';
import { readerOf } from './current-reader';

/** Keeps every door as declared. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.get<AccessDeclaration | undefined>(accessMetadata, context.getHandler());
    if (!access) throw new NotFound();
    admit(readerOf(context), access);
    return true;
  }
}

/** Passes, or refuses with the reason that the reader may know. */
export function admit(reader: Reader, access: AccessDeclaration): void {
  if (access.level !== 'PUBLIC' && reader.personId === null) throw new DomainError('UNAUTHENTICATED');
  if (access.level === 'OPERATOR' && !reader.operator) throw new NotFound();
  requireScope(reader, access.scope ?? (access.level === 'PUBLIC' ? 'ANY' : 'SESSION'));
}
