/**
 * The limit: one hand-written statement that returns JSON, behind a bare node:http server. Who reads was found beforehand. It has as many connections as Grappe.
 * Its file of orders: `{ url, reader, queries: { name: { text, names } }, mutation: { steps: [{ text, names }], answer } }`.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';

const { url, reader, queries, mutation } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const pool = new pg.Pool({ connectionString: url, max: Number(process.env.DATABASE_POOL), options: '-c plan_cache_mode=force_generic_plan' });

const run = (connection, name, { text, names }, variables) =>
  connection.query({ name, text, values: names.map((key) => reader[key] ?? variables[key]) });

/** What is asked of every server until it answers. */
const ready = { rows: [{ json: '{"__typename":"Query"}' }] };

async function write(variables) {
  const made = { ...variables, interestId: randomUUID(), eventId: randomUUID(), entryId: randomUUID() };
  const client = await pool.connect();
  try {
    await client.query('begin');
    for (const [place, step] of mutation.steps.entries()) await run(client, `step${place}`, step, made);
    await client.query('commit');
    return await run(client, 'answer', mutation.answer, made);
  } finally {
    client.release();
  }
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString());
    try {
      const { rows } = query === '{ __typename }' ? ready : query === 'expressInterest' ? await write(variables) : await run(pool, query, queries[query], variables);
      const body = `{"data":${rows[0].json}}`;
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) });
      response.end(body);
    } catch (error) {
      response.writeHead(500);
      response.end(String(error));
    }
  });
});
// The JSON text is passed on as it is.
pg.types.setTypeParser(pg.types.builtins.JSON, (text) => text);
server.listen(Number(process.env.PORT), '127.0.0.1');
