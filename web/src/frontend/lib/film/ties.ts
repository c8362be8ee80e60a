// Agreements between nations, coloured by affinity and as wide as trust, and who belongs to which institution.
import { svg } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { type Sight, round } from "./drawing";
import { type Cast, type Ties, after } from "./model";
import { type World, pair } from "./world";

interface Tie {
  one: string;
  other: string;
  kind: "tie" | "spoke";
}

/** Draws the ties of a day. */
export function ties(cast: Cast, feelings: Ties, world: World, sight: Sight): unknown {
  const sample = Math.max(0, after(feelings.days.map((day) => ({ day })), sight.day) - 1);
  const shown = current(cast, world).filter(({ one, other }) => sight.places.has(one) && sight.places.has(other));
  return repeat(
    shown,
    (tie) => pair(tie.one, tie.other),
    (tie) => line(tie, tie.kind === "tie" ? felt(tie, cast, feelings, sample) : null, sight),
  );
}

function current(cast: Cast, world: World): Tie[] {
  const agreed = [...world.agreements].map((key): Tie => {
    const [one, other] = key.split(" ") as [string, string];
    return { one, other, kind: "tie" };
  });
  const spokes = cast.institutions.flatMap(({ id, members }) =>
    members.map((member): Tie => ({ one: id, other: member, kind: "spoke" })),
  );
  return [...agreed, ...spokes];
}

interface Felt {
  affinity: number | null;
  trust: number | null;
}

function line({ one, other }: Tie, felt: Felt | null, { places }: Sight): unknown {
  const from = places.get(one)!;
  const to = places.get(other)!;
  const [x1, y1, x2, y2] = [from.x, from.y, to.x, to.y].map(round);
  if (felt === null) return svg`<line class="spoke" x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>`;
  const wide = felt.trust === null ? 1.5 : round(0.8 + 4 * felt.trust);
  return svg`<line class="tie ${warmth(felt.affinity)}" stroke-width=${wide} x1=${x1} y1=${y1} x2=${x2}
    y2=${y2}></line>`;
}

/** The shade of an affinity from −1 to 1: a0 to a6, or unseen. */
export function warmth(affinity: number | null): string {
  return affinity === null ? "unseen" : `a${Math.max(0, Math.min(6, Math.round((affinity + 1) * 3)))}`;
}

/** Affinity and mean trust of two nations at a sample; null where they are not seen. */
export function felt(tie: { one: string; other: string }, cast: Cast, ties: Ties, sample: number): Felt {
  const one = cast.nations.findIndex((nation) => nation.id === tie.one);
  const other = cast.nations.findIndex((nation) => nation.id === tie.other);
  const { affinity, trust } = ties;
  const seen = [trust[sample]?.[one]?.[other], trust[sample]?.[other]?.[one]].filter((value) => value !== undefined);
  return {
    affinity: affinity[sample]?.[one]?.[other] ?? affinity[sample]?.[other]?.[one] ?? null,
    trust: seen.length === 0 ? null : seen.reduce((a, b) => a + b, 0) / seen.length,
  };
}
