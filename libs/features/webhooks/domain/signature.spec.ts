import { expect, it } from '@jest/globals';
import { newWebhookSecret, secretsAt, signedHeaders } from './signature';

it('signs as the example of the specification', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const headers = signedHeaders('msg_p5jXN8AQM9LWM0D4loKWxJek', new Date(1_614_265_330_000), '{"test": 2432232314}', [secret]);
  expect(headers).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

it('signs with the former secret, too, while a receiver may still have that one', () => {
  const [secret, formerSecret] = [newWebhookSecret(), newWebhookSecret()];
  const webhook = { secret, formerSecret, formerSecretUntil: new Date(1_000) };
  expect(secretsAt(webhook, new Date(999))).toEqual([secret, formerSecret]);
  expect(secretsAt(webhook, new Date(1_000))).toEqual([secret]);
  expect(signedHeaders('id', new Date(), '', [secret, formerSecret])['webhook-signature']).toMatch(/^v1,\S+ v1,\S+$/);
});
