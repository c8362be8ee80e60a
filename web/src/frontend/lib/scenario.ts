// A scenario as the server tells it, and what the set-up's controls read from it and set in it.

import type { Posture } from "./vocabulary";

export type { Posture };
export interface Exception {
  to?: string | null;
  kind?: string | null;
  posture?: Posture | null;
  [field: string]: unknown;
}
export interface Nation {
  id: string;
  name: string | null;
  technology: Record<string, number>;
  sharing: { posture: Posture; exceptions: Exception[] };
}
export interface Relation {
  between: [string, string];
  affinity: number | null;
  trust: number;
  trustBack: number | null;
}
export interface Scenario {
  id: string;
  nations: Nation[];
  relations: Relation[];
  agreements: { parties: string[]; [field: string]: unknown }[];
  institutions: { id: string; name: string | null; kind: string; members: string[] }[];
}

/** Trust that a relation which is not listed has. */
const TRUST_LEFT_OUT = 0.5;

/** The relation of two, and whether it is listed from the first to the second. */
export function relation(scenario: Scenario, a: string, b: string): { found: Relation | undefined; forward: boolean } {
  const found = scenario.relations.find(({ between }) => between.includes(a) && between.includes(b));
  return { found, forward: found === undefined || found.between[0] === a };
}

/** How far one nation trusts another at the start. */
export function trust(scenario: Scenario, from: string, to: string): number {
  const { found, forward } = relation(scenario, from, to);
  if (found === undefined) return TRUST_LEFT_OUT;
  return forward ? found.trust : (found.trustBack ?? found.trust);
}

/**
 * Where trust of one nation in another is set. A relation that is not listed is added with its nations in this
 * order.
 */
export function trustPath(scenario: Scenario, from: string, to: string): string {
  const { found, forward } = relation(scenario, from, to);
  const pair = found === undefined ? [from, to].sort() : found.between;
  const first = found === undefined ? pair[0] === from : forward;
  return `relations[${pair.join("-")}].${first ? "trust" : "trustBack"}`;
}

/** Where affinity of two is set. */
export function affinityPath(scenario: Scenario, a: string, b: string): string {
  const pair = relation(scenario, a, b).found?.between ?? [a, b].sort();
  return `relations[${pair.join("-")}].affinity`;
}

/** A nation's attitude towards another, by its general rule and its exceptions for all kinds of information. */
export function posture(
  nation: Nation,
  to: string,
  exceptions = nation.sharing.exceptions,
  general = nation.sharing.posture,
): Posture {
  let posture = general;
  for (const exception of exceptions) {
    const concerns = (exception.to ?? to) === to && (exception.kind ?? null) === null;
    if (concerns && exception.posture) posture = exception.posture;
  }
  return posture;
}

/** Whether two have an agreement. */
export function agreed(agreements: Scenario["agreements"], a: string, b: string): boolean {
  return agreements.some(({ parties }) => parties.includes("*") || (parties.includes(a) && parties.includes(b)));
}

/** Agreements without one of a pair: what others have among them stays. */
export function without(
  agreements: Scenario["agreements"],
  all: string[],
  a: string,
  b: string,
): Scenario["agreements"] {
  return agreements.flatMap((agreement) => {
    const parties = agreement.parties.includes("*") ? all : agreement.parties;
    if (!parties.includes(a) || !parties.includes(b)) return [agreement];
    // One agreement between every two of several parties: without this pair it takes two, which may overlap.
    const rests = [parties.filter((party) => party !== a), parties.filter((party) => party !== b)];
    const common = parties.filter((party) => party !== a && party !== b);
    return rests
      .filter((rest, i) => rest.length >= 2 && !(i === 1 && rest.every((p) => common.includes(p))))
      .map((rest) => ({ ...agreement, parties: rest }));
  });
}
