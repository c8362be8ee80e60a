// A set-up: what is to be run. It lives in the address, so that a link carries all of it.
import type { Scenario } from "./scenario";

export interface Variant {
  name: string;
  /** What is changed, by path; the order is that in which it was changed. */
  changes: Map<string, string>;
}

export interface Setup {
  scenario: string;
  replications: number;
  seed: number;
  settings: string[];
  variants: Variant[];
}

/** The set-up that an address tells. */
export function read(query: URLSearchParams, scenario: string): Setup {
  const setup: Setup = {
    scenario,
    replications: Number(query.get("replications") ?? 200),
    seed: Number(query.get("seed") ?? 1),
    settings: query.getAll("set"),
    variants: [],
  };
  for (const [key, value] of query) {
    if (key === "variant") setup.variants.push({ name: value, changes: new Map() });
    const last = setup.variants.at(-1);
    if (key === "change" && last) change(last, value);
  }
  return setup;
}

/** Adds a `path=value` to a variant. */
export function change(variant: Variant, setting: string): void {
  const equals = setting.indexOf("=");
  if (equals > 0) set(variant, setting.slice(0, equals).trim(), setting.slice(equals + 1).trim());
}

/** Changes what a path is set to; the last change of a path counts. */
export function set(variant: Variant, path: string, value: string | undefined): void {
  variant.changes.delete(path);
  if (value !== undefined) variant.changes.set(path, value);
}

/** What is changed in a variant, each `path=value`. */
export function settings(variant: Variant): string[] {
  return [...variant.changes].map(([path, value]) => `${path}=${value}`);
}

/** The address's query. */
export function query(setup: Setup): string {
  const query = new URLSearchParams({ scenario: setup.scenario });
  query.set("replications", String(setup.replications));
  query.set("seed", String(setup.seed));
  setup.settings.forEach((setting) => query.append("set", setting));
  for (const variant of setup.variants) {
    query.append("variant", variant.name);
    settings(variant).forEach((setting) => query.append("change", setting));
  }
  return query.toString();
}

/** What the server is asked for. */
export function body(setup: Setup): object {
  return {
    scenario: setup.scenario,
    settings: setup.settings,
    comparisons: setup.variants.map((variant) => ({ name: variant.name, settings: settings(variant) })),
    replications: setup.replications,
    seed: setup.seed,
  };
}

/** What a variant may start from. */
export type Preset = "share" | "know" | "reciprocal" | "centre" | "agreements" | "trust" | "standards";

/** Where one may start from: what each sets, given the scenario. */
export const PRESETS: Record<Preset, (scenario: Scenario) => [string, string][]> = {
  share: () => [["nations[*].sharing.posture", "needToShare"]],
  know: () => [["nations[*].sharing.posture", "needToKnow"]],
  reciprocal: () => [["nations[*].sharing.posture", "reciprocal"]],
  centre: (scenario) => {
    const centre = scenario.institutions.find(({ kind }) => kind === "fusionCentre");
    if (centre) return [[`institutions[${centre.id}].members`, '["*"]']];
    const all = [...scenario.institutions, { id: "fusion-centre", kind: "fusionCentre", members: ["*"] }];
    return [["institutions", JSON.stringify(all)]];
  },
  agreements: (scenario) => [["agreements", JSON.stringify([...scenario.agreements, { parties: ["*"] }])]],
  trust: (scenario) => [
    ["nations[*].sharing.minimumTrust", "0"],
    ...(scenario.relations.length > 0
      ? ([
          ["relations[*].trust", "0.8"],
          ["relations[*].trustBack", "0.8"],
        ] as [string, string][])
      : []),
  ],
  standards: (scenario) => [
    ...(scenario.agreements.length > 0 ? ([["agreements[*].terms.interoperability", "1"]] as [string, string][]) : []),
    ...(scenario.institutions.length > 0 ? ([["institutions[*].interoperability", "1"]] as [string, string][]) : []),
  ],
};
