import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { declaredMethods, Discovery } from '@grappe/platform/jobs';
import { accessMetadata, type AccessDeclaration } from './access';
import type { ThrottledAct } from './throttle';
import { throttledMetadata, type ThrottledDeclaration } from './throttled';

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
  /** As what its attempts are counted; null: they are not. */
  readonly throttled: ThrottledAct | null;
}

/** An operation without a declared access level. */
export class UndeclaredAccess extends Error {
  constructor(names: readonly string[]) {
    super(`These operations declare no access level: ${names.join(', ')}. Put @Access('PUBLIC' | 'PERSON' | 'OPERATOR') on each.`);
  }
}

/** A write that anyone may try as often as they like. */
export class UnthrottledWrite extends Error {
  constructor(names: readonly string[]) {
    super(`These public mutations do not say how often they may be tried: ${names.join(', ')}. Put @Throttled(…) on each.`);
  }
}

/** All doors of this process. Refuses to start when one is undeclared, or a public write unthrottled. */
@Injectable()
export class Doors implements OnApplicationBootstrap {
  constructor(private readonly discovery: Discovery) {}

  onApplicationBootstrap(): void {
    this.all();
  }

  /** Every door with its access, in a stable order; UndeclaredAccess or UnthrottledWrite when one lacks its declaration. */
  all(): Door[] {
    const access = new Map(
      declaredMethods<AccessDeclaration>(this.discovery, accessMetadata).map(({ owner, method, metadata }) => [`${owner}.${method}`, metadata]),
    );
    const throttles = new Map(
      declaredMethods<ThrottledDeclaration>(this.discovery, throttledMetadata).map(({ owner, method, metadata }) => [`${owner}.${method}`, metadata.act]),
    );
    const undeclared: string[] = [];
    const unthrottled: string[] = [];
    const doors: Door[] = [];
    for (const [metadataKey, kind] of Object.entries(doorKinds)) {
      for (const { owner, method, metadata } of declaredMethods<unknown>(this.discovery, metadataKey)) {
        if (kind === 'graphql' && !operations.has(String(metadata))) continue;
        const name = `${owner}.${method}`;
        const declared = access.get(name);
        const throttled = throttles.get(name) ?? null;
        if (!declared) undeclared.push(name);
        else doors.push({ kind, name, access: declared, throttled });
        if (declared?.level === 'PUBLIC' && metadata === 'Mutation' && throttled === null) unthrottled.push(name);
      }
    }
    if (undeclared.length > 0) throw new UndeclaredAccess(undeclared);
    if (unthrottled.length > 0) throw new UnthrottledWrite(unthrottled);
    return doors;
  }
}
