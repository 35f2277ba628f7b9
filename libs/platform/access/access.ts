import { SetMetadata } from '@nestjs/common';
import type { TokenScope } from '@grappe/contracts';

export const accessMetadata = 'grappe:access';

/** PUBLIC: anyone. PERSON: somebody signed in. OPERATOR: who runs the installation. What exactly they may is the case's policy. */
export type AccessLevel = 'PUBLIC' | 'PERSON' | 'OPERATOR';

export interface AccessDeclaration {
  readonly level: AccessLevel;
  /** What a client's token must have been made for; without one, a PERSON operation is for sessions only. */
  readonly scope: TokenScope | null;
}

/** Declares who may knock at a door: GraphQL operation, socket event or route. What does not declare it does not start. */
export const Access = (level: AccessLevel, scope: TokenScope | null = null) =>
  SetMetadata(accessMetadata, { level, scope } satisfies AccessDeclaration);
