import { Injectable, type CanActivate, type ExecutionContext, type Type } from '@nestjs/common';
import { GUARDS_METADATA, INTERCEPTORS_METADATA, PIPES_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { ApplicationConfig } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import type { GraphQLResolveInfo } from 'graphql';
import { declaredMethods, Discovery, type DeclaredMethod } from '@grappe/platform/jobs';
import type { GraphQLContext } from './context';

/** Where Nest's decorators put the kind of an operation, its name where it is not the method's, and what each parameter is. */
const resolverType = 'graphql:resolver_type';
const resolverName = 'graphql:resolver_name';
const argsParameter = '3:';

interface Parameter {
  readonly index: number;
  readonly data?: unknown;
  readonly pipes: readonly unknown[];
  readonly factory?: (data: unknown, context: ExecutionContext) => unknown;
}

/** A field of the root type Query, asked without Nest's pipeline: the guards of every operation, then its method. */
export type RootField = (args: Readonly<Record<string, unknown>>, context: GraphQLContext, info: GraphQLResolveInfo) => unknown;

/** The fields of Query whose method needs nothing of Nest's pipeline but the guards that stand before every operation. */
@Injectable()
export class RootFields {
  constructor(
    private readonly discovery: Discovery,
    private readonly application: ApplicationConfig,
  ) {}

  /** By name. Call it once everything is started. */
  all(): ReadonlyMap<string, RootField> {
    if (this.application.getGlobalInterceptors().length > 0 || this.application.getGlobalPipes().length > 0) return new Map();
    const guards = this.application.getGlobalGuards();
    return new Map(
      declaredMethods<string>(this.discovery, resolverType).flatMap((declared) => {
        const field = declared.metadata === 'Query' ? rootField(declared, guards) : null;
        const name = Reflect.getMetadata(resolverName, declared.handler) as string | undefined;
        return field ? [[name ?? declared.method, field] as const] : [];
      }),
    );
  }
}

/** null: the operation has enhancers of its own, or parameters that only Nest knows how to fill. */
function rootField({ type, method, handler, call }: DeclaredMethod<string>, guards: readonly CanActivate[]): RootField | null {
  const enhancers = [GUARDS_METADATA, INTERCEPTORS_METADATA, PIPES_METADATA];
  if (enhancers.some((key) => Reflect.hasMetadata(key, type) || Reflect.hasMetadata(key, handler))) return null;
  const declared = Object.entries((Reflect.getMetadata(ROUTE_ARGS_METADATA, type, method) ?? {}) as Record<string, Parameter>);
  if (declared.some(([key, { pipes, factory }]) => pipes.length > 0 || (!factory && !key.startsWith(argsParameter)))) return null;
  const parameters = declared.map(([, parameter]) => parameter);
  return (args, context, info) => {
    const host = new ExecutionContextHost([undefined, args, context, info], type as Type, handler);
    host.setType('graphql');
    for (const guard of guards) if (guard.canActivate(host) !== true) return undefined;
    const given: unknown[] = [];
    for (const { index, data, factory } of parameters) {
      given[index] = factory ? factory(data, host) : typeof data === 'string' ? args[data] : args;
    }
    return call(...(given as never[]));
  };
}
