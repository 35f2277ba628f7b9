import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { describeRoots } from '@grappe/platform/graphql';
import { apiModules } from './api';
import { schemaText } from './schema-text';

type Importable = (typeof apiModules)[number];

@Module({ imports: [GraphQLSchemaBuilderModule] })
class SchemaModule {}

/** The GraphQL schema that the resolvers of the API declare, made without a database or a server. */
export async function printApiSchema(): Promise<string> {
  const context = await NestFactory.createApplicationContext(SchemaModule, { logger: false });
  const schema = await context.get(GraphQLSchemaFactory).create([...providersOf(apiModules)]);
  await context.close();
  return schemaText(describeRoots(schema));
}

/** The classes that modules provide, directly or through what they import; the schema takes the resolvers among them. */
function providersOf(modules: readonly Importable[], seen = new Set<unknown>()): Set<Type> {
  const providers = new Set<Type>();
  for (const imported of modules) {
    if (typeof imported !== 'function' || seen.has(imported)) continue;
    seen.add(imported);
    const own = (Reflect.getMetadata('providers', imported) ?? []) as unknown[];
    const below = (Reflect.getMetadata('imports', imported) ?? []) as (Type | DynamicModule)[];
    for (const provider of own) if (typeof provider === 'function') providers.add(provider as Type);
    for (const provider of providersOf(below, seen)) providers.add(provider);
  }
  return providers;
}
