import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { holdsScope, type Reader } from '@grappe/contracts';
import { DomainError, NotFound } from '@grappe/platform/kernel';
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
  const needed = access.scope ?? (access.level === 'PUBLIC' ? null : 'SESSION');
  if (needed !== null && !holdsScope(reader, needed)) throw new DomainError('SCOPE_MISSING', { scope: needed });
}
