import type { Toolset } from './toolset.ts';

/** A toolset whose code is loaded when somebody first asks for its tools. */
export function createLateToolset(name: string, load: () => Promise<Toolset>): Toolset {
  let loaded: Toolset | undefined;
  let failure: string | undefined;
  let isClosed = false;
  let loading: Promise<void> | undefined;
  const begin = () =>
    (loading ??= load().then(
      async (toolset) => {
        if (isClosed) return toolset.close();
        loaded = toolset;
      },
      (error: unknown) => {
        failure = error instanceof Error ? error.message : 'it could not be loaded';
      },
    ));
  return {
    name,
    kind: 'mcp',
    tools() {
      void begin();
      return loaded?.tools() ?? [];
    },
    async ready() {
      await begin();
      await loaded?.ready();
    },
    troubles: () => (failure === undefined ? (loaded?.troubles() ?? []) : [failure]),
    async close() {
      isClosed = true;
      await loading;
      await loaded?.close();
    },
  };
}
