import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { text } from 'node:stream/consumers';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { bootModules, testConfig, type BootedModules } from '@grappe/testing';
import { sendMail } from './mail';
import { Mailer } from './mailer';

let app: BootedModules;
let server: SMTPServer;
const received: { readonly to: readonly string[]; readonly mail: string }[] = [];
beforeAll(async () => {
  app = await bootModules();
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      text(stream).then((mail) => {
        received.push({ to: envelope.rcptTo.map(({ address }) => address), mail });
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve));
  await app.close();
});

it('sends a mail once, and keeps nothing of what it said', async () => {
  await app.get(UnitOfWork).run(system, (tx) => sendMail(tx, 'lea@example.fr', { language: 'FR', subject: 'Bienvenue à bord', paragraphs: ['Le lien est prêt.'] }));
  const [outbox] = await app.database.query<{ id: string }>('select id from mail');
  const { port } = server.server.address() as AddressInfo;
  const mailer = new Mailer(await testConfig(app.database.url, { SMTP_URL: `smtp://127.0.0.1:${port}`, MAILBOX: 'false' }), app.get(DataSource));
  for (let again = 0; again < 2; again++) await mailer.send({ mailId: outbox?.id ?? '' });
  expect(received).toEqual([{ to: ['lea@example.fr'], mail: expect.stringContaining(`Message-ID: <${outbox?.id}@grappe>`) }]);
  expect(received[0]?.mail).toMatch(/^Subject: =\?UTF-8\?/m);
  expect(await app.database.query(`select text, html, sent_at is not null as sent from mail`)).toEqual([{ text: '', html: '', sent: true }]);
});
