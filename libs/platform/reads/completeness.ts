import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { declaredMethods, Discovery } from '@grappe/platform/jobs';
import { asReadMetadata } from './parameters';
import { NounRegistry } from './registry';

/** A GraphQL field that nothing answers, or a read that no client can ask for. */
export class IncompleteReads extends Error {}

/** Says at start which field of the schema has neither a read nor a resolver, and which read has no field. */
@Injectable()
export class ReadsCompleteness implements OnApplicationBootstrap {
  constructor(
    private readonly host: GraphQLSchemaHost,
    private readonly registry: NounRegistry,
    private readonly discovery: Discovery,
  ) {}

  onApplicationBootstrap(): void {
    this.takeOffResolversOfReads();
    const faults = faultsOf(this.host.schema, this.registry);
    if (faults.length > 0) throw new IncompleteReads(`The schema and the reads differ:\n  ${faults.join('\n  ')}`);
  }

  /** A field `@AsRead()` has a method only so that it stands in the schema of another feature's type. */
  private takeOffResolversOfReads(): void {
    for (const { type, method, handler } of declaredMethods<true>(this.discovery, asReadMetadata)) {
      const parent = this.host.schema.getType(String(Reflect.getMetadata('graphql:resolver_type', type)));
      const name = (Reflect.getMetadata('graphql:resolver_name', handler) as string | undefined) ?? method;
      const field = isObjectType(parent) ? parent.getFields()[name] : undefined;
      if (!field) throw new IncompleteReads(`${String(parent)}.${name} is no field of the schema`);
      delete field.resolve;
    }
  }
}

function faultsOf(schema: GraphQLSchema, registry: NounRegistry): string[] {
  const node = schema.getType('Node');
  const found = isInterfaceType(node) ? schema.getPossibleTypes(node) : [];
  const unknown = found.filter(({ name }) => !registry.has(name)).map(({ name }) => `${name} is a Node but declared as no noun`);
  return unknown.concat(registry.all().flatMap(({ noun, type: typeName = noun }) => {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) return [`${noun} is declared as a noun but ${typeName} is no type of the schema`];
    const reads = registry.fieldsOf(noun);
    const fields = type.getFields();
    const unanswered = Object.values(fields)
      .filter((field) => !(field.name in reads) && !field.resolve)
      .map((field) => `${noun}.${field.name} has neither a read nor a resolver`);
    const unasked = Object.keys(reads)
      .filter((name) => !(name in fields))
      .map((name) => `${noun}.${name} is read but is no field of the schema`);
    const unfound = typeName === noun && 'id' in reads && !found.includes(type) ? [`${noun} has an id but is no Node`] : [];
    return [...unanswered, ...unasked, ...unfound];
  }));
}
