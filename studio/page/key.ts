const keptAs = 'studio-key';
const keyShape = /^#([\w-]{24})$/;

/**
 * The key of this run, which the address that `dev` prints carries behind `#`. It leaves the address bar at once and is kept for this tab alone, so
 * that reloading works.
 */
export function takeKey(): string {
  const fresh = keyShape.exec(location.hash)?.[1];
  if (fresh !== undefined) {
    sessionStorage.setItem(keptAs, fresh);
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem(keptAs) ?? '';
}
