import { describe, expect, it } from '@jest/globals';
import { buildSchema, NoSchemaIntrospectionCustomRule, specifiedRules } from 'graphql';
import { createHash } from 'node:crypto';
import { Documents, operationOf } from './documents';

const schema = buildSchema('type Query { one: Int, two: Int }');
const asked = (text: string | null, hash: string | null = null) => ({ text, hash, operationName: null, variables: {} });
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const text = '{ one }';

describe('a document', () => {
  it('is known by its hash once its text was sent, or when the web app was built with it', () => {
    const built = 'query Built { two }';
    const documents = new Documents(schema, specifiedRules, new Map([[hashOf(built), built]]));
    expect(() => documents.asked(asked(null, hashOf(text)))).toThrow(expect.objectContaining({ code: 'PERSISTED_QUERY_NOT_FOUND' }));
    const sent = documents.asked(asked(text, hashOf(text)));
    expect(documents.asked(asked(null, hashOf(text)))).toBe(sent);
    expect(documents.prepared(`anything:${sent.hash}`)).toBe(sent.node);
    expect(documents.asked(asked(null, hashOf(built)))).toMatchObject({ text: built });
  });

  it('is not kept under a hash of another one', () => {
    const documents = new Documents(schema, specifiedRules);
    expect(() => documents.asked(asked(text, hashOf('{ two }')))).toThrow(expect.objectContaining({ code: 'MALFORMED_REQUEST' }));
    expect(() => documents.asked(asked(null, hashOf('{ two }')))).toThrow(expect.objectContaining({ code: 'PERSISTED_QUERY_NOT_FOUND' }));
  });

  it('has no operation when it is not valid, or does not say which', () => {
    const documents = new Documents(schema, [...specifiedRules, NoSchemaIntrospectionCustomRule]);
    const operation = (source: string, name: string | null = null) => operationOf(documents.asked(asked(source)), name)?.name?.value ?? null;
    expect(operation('query A { one } query B { two }', 'B')).toBe('B');
    expect(operation('query A { one }')).toBe('A');
    for (const source of ['{', 'query A { three }', 'query A { __schema { types { name } } }', 'query A { one } query B { two }']) expect(operation(source)).toBeNull();
  });
});
