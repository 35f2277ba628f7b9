export default async function globalTeardown() {
  await globalThis.grappeTemplate?.release();
}
