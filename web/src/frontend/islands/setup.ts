// Setting an exercise up in five steps: scenario, relations and sharing, seats, timing, injects.
import { byId, h, show } from "../lib/dom";
import { options } from "../lib/parts";
import { n, say, t, words } from "../lib/room";
import { request } from "../lib/server";

interface Described {
  id: string;
  title: string;
  horizonDays: number;
  nations: { id: string; name: string; region: string; posture: string; minimumTrust: number; minimumAffinity: number; marking: string }[];
  relations: { one: string; other: string; affinity: number | null }[];
}

let described: Described;
/** Fields of the scenario that were changed, by path. */
const settings = new Map<string, string>();
const affinities = new Map<string, number>();
const people = new Set<string>();
const injects: unknown[] = [];

async function choose(id: string): Promise<void> {
  try {
    described = await request<Described>("GET", `/api/v1/setup/${encodeURIComponent(id)}`);
  } catch (error) {
    say(words(error), true);
    return;
  }
  settings.clear();
  affinities.clear();
  people.clear();
  described.relations.forEach((one) => affinities.set(pair(one.one, one.other), one.affinity ?? 0));
  relations();
  policies();
  seats();
  byId<HTMLInputElement>("setup-days").value = String(Math.round((10 * described.horizonDays) / 24) / 10);
}

const pair = (one: string, other: string): string => [one, other].sort().join(" ");

/** From hostile to allied in seven steps. */
function warmth(affinity: number): string {
  return `warmth-${Math.max(-3, Math.min(3, Math.round(3 * affinity)))}`;
}

/** Affinity of every two nations: a cell is pressed to make it warmer, with Shift colder, or set by keys. */
function relations(): void {
  show("relations", [described.id, [...affinities]], () =>
    h(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-label": t("setup.relations") },
      h(
        "table",
        { class: "matrix" },
        h("thead", {}, h("tr", {}, h("td", {}), described.nations.map((one) => h("th", { scope: "col" }, one.id)))),
        h(
          "tbody",
          {},
          described.nations.map((row, r) =>
            h(
              "tr",
              {},
              h("th", { scope: "row" }, row.id),
              described.nations.map((column, c) => {
                if (c >= r) return h("td", {});
                const value = affinities.get(pair(row.id, column.id)) ?? 0;
                const field = h("input", {
                  type: "number", min: -1, max: 1, step: 0.1, value: n2(value), class: warmth(value),
                  "aria-label": t("setup.affinity", row.name, column.name),
                  onchange: (event: Event) => change(row.id, column.id, Number((event.target as HTMLInputElement).value)),
                });
                return h("td", {}, field);
              }),
            ),
          ),
        ),
      ),
    ),
  );
}

const n2 = (value: number): string => String(Math.round(value * 100) / 100);

function change(one: string, other: string, affinity: number): void {
  affinities.set(pair(one, other), Math.max(-1, Math.min(1, affinity)));
  settings.set(`relations[${one}-${other}].affinity`, n2(affinities.get(pair(one, other)) ?? 0));
  relations();
}

/** Sharing policies: one row for each nation. */
function policies(): void {
  show("policies", described.id, () =>
    h(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-label": t("setup.policies") },
      h(
        "table",
        { class: "policies" },
        h("thead", {}, h("tr", {}, [t("nation"), t("posture"), t("minimumTrust"), t("marking")].map((one) => h("th", { scope: "col" }, one)))),
        h(
          "tbody",
          {},
          described.nations.map((nation) => {
            const posture = h("select", { "aria-label": `${nation.name}: ${t("posture")}`, onchange: (event: Event) => set(nation.id, "posture", (event.target as HTMLSelectElement).value) }) as HTMLSelectElement;
            options(posture, ["needToKnow", "reciprocal", "needToShare"].map((one): [string, string] => [one, t(`posture.${one}`)]));
            posture.value = nation.posture;
            const marking = h("select", { "aria-label": `${nation.name}: ${t("marking")}`, onchange: (event: Event) => set(nation.id, "marking", (event.target as HTMLSelectElement).value) }) as HTMLSelectElement;
            options(marking, ["CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"].map((one): [string, string] => [one, `TLP:${one}`]));
            marking.value = nation.marking;
            const trust = h("input", { type: "range", min: 0, max: 1, step: 0.05, value: nation.minimumTrust, "aria-label": `${nation.name}: ${t("minimumTrust")}`, oninput: (event: Event) => heat(event.target as HTMLInputElement, nation.id) });
            return h("tr", {}, h("th", { scope: "row" }, nation.name), h("td", {}, posture), h("td", { class: heatOf(nation.minimumTrust) }, trust), h("td", {}, marking));
          }),
        ),
      ),
    ),
  );
}

const heatOf = (value: number): string => `heat-${Math.round(8 * value)}`;

function heat(field: HTMLInputElement, nation: string): void {
  set(nation, "minimumTrust", field.value);
  field.parentElement?.setAttribute("class", heatOf(Number(field.value)));
}

function set(nation: string, field: string, value: string): void {
  settings.set(`nations[${nation}].sharing.${field}`, value);
}

function seats(): void {
  show("people", described.id, () =>
    h(
      "ul",
      { class: "checks" },
      described.nations.map((nation) =>
        h(
          "li",
          {},
          h(
            "label",
            {},
            h("input", {
              type: "checkbox", name: "people", value: nation.id,
              onchange: (event: Event) => ((event.target as HTMLInputElement).checked ? people.add(nation.id) : people.delete(nation.id)),
            }),
            ` ${nation.name} (${nation.id})`,
          ),
        ),
      ),
    ),
  );
}

byId("add-inject").addEventListener("click", () => {
  const value = (id: string): string => byId<HTMLInputElement>(id).value.trim();
  if (value("inject-subject") === "") {
    say(t("setup.subject"), true);
    return;
  }
  injects.push({
    subject: value("inject-subject"),
    text: value("inject-text"),
    from: "",
    to: [],
    trigger: value("inject-trigger"),
    day: value("inject-day") === "" ? null : Number(value("inject-day")),
    condition: value("inject-condition") === "" ? null : value("inject-condition"),
    effect: value("inject-effect") === "" ? null : value("inject-effect"),
    ready: true,
    fields: {},
  });
  show("setup-injects", injects.length, () => h("ul", {}, injects.map((one) => h("li", {}, (one as { subject: string }).subject))));
  ["inject-subject", "inject-text", "inject-day", "inject-condition", "inject-effect"].forEach((id) => (byId<HTMLInputElement>(id).value = ""));
});

byId("setup-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const number = (id: string): number => Number(byId<HTMLInputElement>(id).value);
  try {
    const made = await request<{ id: string }>("POST", "/api/v1/exercises", {
      title: byId<HTMLInputElement>("setup-title").value,
      scenario: byId<HTMLSelectElement>("setup-scenario").value,
      settings: [...settings].map(([path, value]) => `${path}=${value}`),
      seed: number("setup-seed"),
      timing: {
        moves: number("setup-moves"),
        daysPerMove: number("setup-days"),
        deliberationSeconds: Math.round(60 * number("setup-minutes")),
        closesAtDeadline: byId<HTMLInputElement>("setup-closes").checked,
      },
      people: [...people],
      injects,
    });
    location.assign(`/exercises/${made.id}/lobby`);
  } catch (error) {
    say(words(error), true);
  }
});

const scenario = byId<HTMLSelectElement>("setup-scenario");
scenario.addEventListener("change", () => void choose(scenario.value));
options(byId<HTMLSelectElement>("inject-trigger"), ["SCHEDULED", "CONDITIONAL", "SHELF"].map((one): [string, string] => [one, t(`trigger.${one}`)]));
byId("setup-days").addEventListener("input", () => (byId("days-shown").textContent = n(Number(byId<HTMLInputElement>("setup-days").value), 1)));
void choose(scenario.value);
