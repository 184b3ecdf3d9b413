import { useCallback, useEffect, useState } from 'preact/hooks';

/** Something that is fetched: `undefined` until it is there. */
export interface Loaded<Value> {
  readonly value: Value | undefined;
  readonly problem: string | undefined;
  reload(): void;
}

/** Fetches when the component appears, when `load` changes, and on `reload`. An answer that was overtaken by a later one is left out. */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [state, setState] = useState<{ value?: Value; problem?: string }>({});
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isLatest = true;
    load().then(
      (value) => isLatest && setState({ value }),
      (error: unknown) => isLatest && setState({ problem: messageOf(error) }),
    );
    return () => {
      isLatest = false;
    };
  }, [load, round]);
  const reload = useCallback(() => setRound((before) => before + 1), []);
  return { value: state.value, problem: state.problem, reload };
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
