import { Module } from '@nestjs/common';
import { Field, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { documentErrors, errorHelp, errorSentences, type DocumentErrorCode, type ErrorCode } from '@grappe/contracts';
import { Access } from '@grappe/platform/access';
import { LocalisedText } from './connection';
import { SharedAnswer } from './shared-answers';

type AnyErrorCode = ErrorCode | DocumentErrorCode;

const sentences = { ...documentErrors, ...errorSentences };
const codes = Object.keys(sentences) as AnyErrorCode[];
const ErrorCodes = Object.fromEntries(codes.map((code) => [code, code]));

registerEnumType(ErrorCodes, {
  name: 'ErrorCode',
  description: 'What `extensions.code` of an error can be. Codes are added at any time: treat one that you do not know as INTERNAL.',
  valuesMap: Object.fromEntries(codes.map((code) => [code, { description: sentences[code].EN }])),
});

@ObjectType({ description: 'A kind of error. One has `extensions { code field help issues }` and the path of the field that was refused.' })
export class ErrorKind {
  @Field(() => ErrorCodes, { description: 'By which a program decides.' }) code!: AnyErrorCode;
  @Field(() => LocalisedText, { description: 'What the message says; `{name}` stands for what differs from case to case.' }) sentence!: LocalisedText;
  @Field(() => LocalisedText, { nullable: true, description: 'What `extensions.help` says; null where the sentence says all.' }) help!: LocalisedText | null;
}

/** Publishes the codes of `contracts/errors.ts`. */
@Resolver(() => ErrorKind)
export class ErrorKindsResolver {
  @Query(() => [ErrorKind], { description: 'All the kinds of errors that there are.' })
  @Access('PUBLIC')
  @SharedAnswer()
  errorKinds(): ErrorKind[] {
    const text = ({ FR: fr, EN: en }: { readonly FR: string; readonly EN: string }): LocalisedText => ({ fr, en });
    return codes.map((code) => {
      const help = errorHelp[code];
      return { code, sentence: text(sentences[code]), help: help ? text(help) : null };
    });
  }
}

@Module({ providers: [ErrorKindsResolver] })
export class ErrorKindsModule {}
