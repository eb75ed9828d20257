/** What a first reading of a table tells of its columns: whether cells end in a full stop, how long they are. */
import type { Lattice, Learned, Solution } from './lattice.ts';
import type { Look } from './looks.ts';
import type { Token } from './tokens.ts';
import { wrapsOf } from './wraps.ts';

const LEAST_CELLS = 4;
const MOSTLY = 0.8;

interface Habit {
  stops: number;
  length: number;
}

/** @param lines the tokens where each is a line, and a cell may be broken over several; else null */
export function learn(lattice: Lattice, { rows }: Solution, lines: readonly Token[] | null): Learned {
  const looks = new Map<number, Look[]>();
  for (const step of rows.flatMap(({ cells }) => cells)) {
    const look = lattice.look(step);
    if (!look || look.length === 0) continue;
    looks.set(step.col, [...(looks.get(step.col) ?? []), look]);
  }
  const habits = new Map(
    [...looks].filter(([, all]) => all.length >= LEAST_CELLS).map(([col, all]) => [col, habitOf(all)]),
  );
  const wrap = lines && wrapsOf(lines, rows);
  return (col, look, from, to) => {
    const habit = habits.get(col);
    return (habit ? fit(habit, look) : 0) + (wrap ? wrap(col, from, to) : 0);
  };
}

function habitOf(looks: readonly Look[]): Habit {
  const lengths = looks.map(({ length }) => length).sort((a, b) => a - b);
  return {
    stops: looks.filter(({ stop }) => stop).length / looks.length,
    length: lengths[lengths.length >> 1] as number,
  };
}

function fit({ stops, length }: Habit, look: Look): number {
  const far = Math.min(1, Math.abs(Math.log(Math.max(1, look.length) / Math.max(1, length))) * 0.4);
  const sure = stops >= MOSTLY || stops <= 1 - MOSTLY;
  const stop = sure ? (look.stop === stops >= MOSTLY ? 0.3 : -0.4) : 0;
  return stop - far;
}
