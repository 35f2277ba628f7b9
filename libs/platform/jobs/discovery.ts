import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';

/** Finds what providers and controllers declare on their methods. */
@Injectable()
export class Discovery {
  constructor(
    readonly service: DiscoveryService,
    readonly scanner: MetadataScanner,
    readonly reflector: Reflector,
  ) {}
}

/** A method with the metadata that it declares. `call` is bound to its owner. */
export interface DeclaredMethod<Metadata> {
  readonly owner: string;
  readonly method: string;
  readonly metadata: Metadata;
  readonly call: (...args: never[]) => unknown;
  /** The class and the function themselves, which carry further metadata. */
  readonly type: object;
  readonly handler: (...args: never[]) => unknown;
}

/** All methods of this process's providers and controllers that carry the metadata `key`, in a stable order. */
export function declaredMethods<Metadata>(discovery: Discovery, key: string): DeclaredMethod<Metadata>[] {
  const declared: DeclaredMethod<Metadata>[] = [];
  for (const wrapper of [...discovery.service.getProviders(), ...discovery.service.getControllers()]) {
    const instance: unknown = wrapper.isDependencyTreeStatic() ? wrapper.instance : null;
    if (typeof instance !== 'object' || instance === null) continue;
    const prototype = Object.getPrototypeOf(instance) as Record<string, unknown> | null;
    if (!prototype) continue;
    for (const method of discovery.scanner.getAllMethodNames(prototype)) {
      const call = prototype[method];
      if (typeof call !== 'function') continue;
      const metadata = discovery.reflector.get<Metadata | undefined>(key, call as never);
      if (metadata === undefined) continue;
      declared.push({ owner: instance.constructor.name, method, metadata, call: call.bind(instance) as (...args: never[]) => unknown, type: instance.constructor, handler: call as (...args: never[]) => unknown });
    }
  }
  return declared.sort((a, b) => `${a.owner}.${a.method}`.localeCompare(`${b.owner}.${b.method}`));
}
