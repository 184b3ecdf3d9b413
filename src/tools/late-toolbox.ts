import type { Toolbox } from './tool.ts';

/** A toolbox whose code is loaded when somebody first waits for its tools. A load that fails is tried again with the next question. */
export function createLateToolbox(
  load: () => Promise<Toolbox>,
  onTrouble: (error: unknown) => void = () => undefined,
): Toolbox {
  let loaded: Toolbox | undefined;
  let loading: Promise<void> | undefined;
  let isClosed = false;
  const begin = () =>
    (loading ??= load().then(
      async (toolbox) => {
        if (isClosed) await toolbox.close();
        else loaded = toolbox;
      },
      (error: unknown) => {
        loading = undefined;
        onTrouble(error);
      },
    ));
  return {
    tools: () => loaded?.tools() ?? [],
    async ready(signal) {
      await begin();
      await loaded?.ready(signal);
    },
    async close() {
      isClosed = true;
      await loading;
      await loaded?.close();
    },
  };
}
