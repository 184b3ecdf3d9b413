/** Whether only this machine can reach `host`: 127.0.0.0/8, `::1` (also in brackets), or `localhost`. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  if (bare === 'localhost') return true;
  // Not imported: a Lambda never gets here, and loading it takes 2 ms of its cold start.
  const { BlockList, isIP } = process.getBuiltinModule('node:net');
  const loopback = new BlockList();
  loopback.addSubnet('127.0.0.0', 8);
  loopback.addAddress('::1', 'ipv6');
  const version = isIP(bare);
  return version !== 0 && loopback.check(bare, version === 4 ? 'ipv4' : 'ipv6');
}
