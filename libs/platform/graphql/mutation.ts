import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { clientMutationInput } from '@grappe/contracts';
import { judge } from '@grappe/platform/kernel';

/** The base of every mutation's input. */
@InputType({ isAbstract: true })
export abstract class MutationInput {
  @Field(() => String, {
    nullable: true,
    description:
      'An id that the client makes for this write, best a UUID, 8 to 64 characters. Sent again by the same person with the same input, within a week, nothing is done twice and the answer is the same. Visitors are only given it back.',
  })
  clientMutationId?: string | null;
}

/** The base of every mutation's payload. */
@ObjectType({ isAbstract: true })
export abstract class MutationPayload {
  @Field(() => String, { nullable: true, description: 'The `clientMutationId` of the input; null where it had none.' }) clientMutationId?: string | null;
}

interface MutationArguments {
  readonly input?: { readonly clientMutationId?: string | null };
}

/** Makes every mutation judge the client's name of the write, and give it back. That it is honoured is the unit of work's. */
export function nameWrites(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve = defaultFieldResolver } = field;
    field.resolve = async (source, args: MutationArguments, context, info) => {
      const { clientMutationId = null } = judge(clientMutationInput, args.input ?? {});
      const payload = (await resolve(source, args, context, info)) as object;
      // Nest hands a refusal on as a value.
      return payload instanceof Error ? payload : { ...payload, clientMutationId };
    };
  }
}
