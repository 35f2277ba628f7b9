import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { declaredMethods, Discovery } from '@grappe/platform/jobs';
import { accessMetadata, type AccessDeclaration } from './access';

/** Metadata by which Nest knows a door, and what we call that kind of door. */
const doorKinds = {
  'graphql:resolver_type': 'graphql',
  'websockets:message_mapping': 'socket',
  method: 'route',
} as const;

/** Field resolvers carry the field's name where operations carry these. */
const operations = new Set(['Query', 'Mutation', 'Subscription']);

export interface Door {
  readonly kind: (typeof doorKinds)[keyof typeof doorKinds];
  /** `Class.method`. */
  readonly name: string;
  readonly access: AccessDeclaration;
}

/** An operation without a declared access level. */
export class UndeclaredAccess extends Error {
  constructor(names: readonly string[]) {
    super(`These operations declare no access level: ${names.join(', ')}. Put @Access('PUBLIC' | 'PERSON' | 'OPERATOR') on each.`);
  }
}

/** All doors of this process. Refuses to start when one is undeclared. */
@Injectable()
export class Doors implements OnApplicationBootstrap {
  constructor(private readonly discovery: Discovery) {}

  onApplicationBootstrap(): void {
    this.all();
  }

  /** Every door with its access, in a stable order; UndeclaredAccess when one has none. */
  all(): Door[] {
    const access = new Map(
      declaredMethods<AccessDeclaration>(this.discovery, accessMetadata).map(({ owner, method, metadata }) => [`${owner}.${method}`, metadata]),
    );
    const undeclared: string[] = [];
    const doors: Door[] = [];
    for (const [metadataKey, kind] of Object.entries(doorKinds)) {
      for (const { owner, method, metadata } of declaredMethods<unknown>(this.discovery, metadataKey)) {
        if (kind === 'graphql' && !operations.has(String(metadata))) continue;
        const name = `${owner}.${method}`;
        const declared = access.get(name);
        if (declared) doors.push({ kind, name, access: declared });
        else undeclared.push(name);
      }
    }
    if (undeclared.length > 0) throw new UndeclaredAccess(undeclared);
    return doors;
  }
}
