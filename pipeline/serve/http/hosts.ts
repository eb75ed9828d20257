/**
 * Who is spoken to: a page of a stranger can make a browser call a server on this machine under the stranger's own name (DNS rebinding).
 * A server on loopback answers to the names of loopback alone, unless others were given.
 */
const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

export const isLoopback = (host: string): boolean => ['localhost', '127.0.0.1', '::1'].includes(host);

/** @returns null: every name will do */
export const hostsFor = (bound: string, others: readonly string[]): ReadonlySet<string> | null =>
  isLoopback(bound) ? new Set([...LOOPBACK, ...others.map((name) => name.toLowerCase())]) : null;

/** @param header Host, with or without a port */
export function hostAllowed(hosts: ReadonlySet<string> | null, header: string | null): boolean {
  if (hosts === null) return true;
  const name = (header ?? '').toLowerCase().replace(/:\d{1,5}$/u, '');
  return hosts.has(name);
}
