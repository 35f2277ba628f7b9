import { ImpossibleMove } from './errors';

/** How the state of a noun may move. */
export interface Lifecycle<State extends string> {
  readonly states: readonly State[];
  next(from: State): readonly State[];
  can(from: State, to: State): boolean;
  /** The new state, or ImpossibleMove by name. */
  move(from: State, to: State): State;
}

/** A noun's life as a table: from each state, the states that can follow. */
export function defineLifecycle<State extends string>(noun: string, table: Readonly<Record<State, readonly State[]>>): Lifecycle<State> {
  const can = (from: State, to: State): boolean => table[from].includes(to);
  return {
    states: Object.keys(table) as State[],
    next: (from) => table[from],
    can,
    move(from, to) {
      if (!can(from, to)) throw new ImpossibleMove(noun, from, to);
      return to;
    },
  };
}
