/** Portkey's gateway in a process that tells what it has used so far: `node portkey.ts --port=<port> --headless`. */
process.once('disconnect', () => process.exit(0));
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1_000 });
});
// Version 1.15.2 writes into the headers of what it fetched, which Node does not allow (github.com/Portkey-AI/gateway/issues/1389), so it
// answers every stream with an error. It gets headers of its own, without which there would be nothing to measure.
const plainFetch = globalThis.fetch;
globalThis.fetch = async (...request) => {
  const { body, status, headers } = await plainFetch(...request);
  return new Response(body, { status, headers });
};
// Its package has no types, and no other entry than its command.
const command = '@portkey-ai/gateway/build/start-server.js';
await import(command);
