import { expect, it } from '@jest/globals';
import { mediaTypeFor } from './media-type';

const json = 'application/json';
const response = 'application/graphql-response+json';

it.each([
  [undefined, json],
  ['*/*', json],
  ['text/html, application/*;q=0.8', json],
  [response, response],
  [`${json};q=0.9, ${response}`, response],
  [`${response};q=0.5, */*;q=0.1`, response],
  // As urql and graphql-request send it.
  [`${response}, application/graphql+json, ${json}, text/event-stream, multipart/mixed`, response],
  [`${json}; charset=utf-8, ${response}`, json],
  [`${response};q=0, ${json};q=0.1`, json],
  ['text/html', null],
  [`${json};q=0`, null],
])('answers %s with %s', (accept, expected) => {
  expect(mediaTypeFor(accept)).toBe(expected);
});
