// Setting an exercise up in five steps: scenario, relations and sharing, seats, timing, injects.
import { byId, element, h, show } from "../lib/dom";
import { Editor, VIEWS, type View } from "../lib/editor";
import { effectWords, injectForm, injectNames, missingOfPlan, showPlan, writtenPlan } from "../lib/inject";
import type { InjectPlan } from "../lib/pictures";
import { policies } from "../lib/policies";
import { say, t, words } from "../lib/room";
import type { Scenario } from "../lib/scenario";
import { request } from "../lib/server";
import { settings, type Variant } from "../lib/setup";
import { text } from "../lib/texts";

type Sight = View | "policies";

interface Described extends Scenario {
  networks: { id: string }[];
  horizonDays: number;
}

const SIGHTS: Sight[] = [
  "affinity",
  "trust",
  "sharing",
  "policies",
  ...VIEWS.filter((view) => view === "agreements" || view === "institutions"),
];

let scenario: Described;
/** What is changed of the scenario. */
const changes: Variant = { name: "", changes: new Map() };
let sight: Sight = "affinity";
let editor: Editor;
const people = new Set<string>();
const injects: InjectPlan[] = [];
/** What the effect of each does, in words. */
const effects = new Map<InjectPlan, string>();

async function choose(id: string): Promise<void> {
  try {
    const loaded = await request<Described>("GET", `/api/v1/scenarios/${encodeURIComponent(id)}`);
    // Another one may have been chosen meanwhile.
    if (choice.value !== id) return;
    scenario = loaded;
  } catch (error) {
    say(words(error), true);
    return;
  }
  changes.changes.clear();
  people.clear();
  editor = new Editor(scenario, changes, changed);
  changed();
  seats();
  injectNames(scenario);
  byId<HTMLInputElement>("setup-days").value = String(Math.round((10 * scenario.horizonDays) / 24) / 10);
}

/** Draws the matrix that is looked at anew; what had the focus has it again. */
function changed(): void {
  const focused = document.activeElement as HTMLElement | null;
  const { from, to, key } = focused?.dataset ?? {};
  const again = focused?.id
    ? `#${CSS.escape(focused.id)}`
    : from && to
      ? `[data-from="${from}"][data-to="${to}"]`
      : key
        ? `[data-key="${key}"]`
        : null;
  const tab = (name: Sight): HTMLElement =>
    element(
      "button",
      {
        type: "button",
        class: "tab",
        "data-key": `sight-${name}`,
        "aria-pressed": name === sight ? "true" : "false",
        onclick: () => {
          sight = name;
          changed();
        },
      },
      name === "policies" ? t("setup.policies") : text(`run.ui.view.${name}`),
    );
  byId("sights").replaceChildren(...SIGHTS.map(tab));
  byId("matrix").replaceChildren(sight === "policies" ? policies(scenario, changes, changed) : editor.controls(sight));
  const made = settings(changes);
  byId("changes").textContent = made.length === 0 ? t("setup.unchanged") : t("setup.changed", made.length);
  byId("undo").hidden = made.length === 0;
  if (again !== null) document.querySelector<HTMLElement>(again)?.focus();
}

function seats(): void {
  show("people", scenario.id, () =>
    h(
      "ul",
      { class: "checks" },
      scenario.nations.map((nation) =>
        h(
          "li",
          {},
          h(
            "label",
            {},
            h("input", {
              type: "checkbox",
              name: "people",
              value: nation.id,
              onchange: (event: Event) =>
                (event.target as HTMLInputElement).checked ? people.add(nation.id) : people.delete(nation.id),
            }),
            ` ${nation.name ?? nation.id} (${nation.id})`,
          ),
        ),
      ),
    ),
  );
}

const value = (id: string): string => byId<HTMLInputElement>(id).value.trim();

byId("undo").addEventListener("click", () => {
  changes.changes.clear();
  changed();
});

byId("add-inject").addEventListener("click", () => {
  const missing = missingOfPlan();
  if (missing !== "") {
    say(missing, true);
    return;
  }
  const plan = writtenPlan();
  injects.push(plan);
  effects.set(plan, effectWords());
  listed();
  showPlan(null);
});

/** When an inject is delivered, and whether it does anything to the world. */
function about(one: InjectPlan): string {
  const when =
    one.trigger === "SCHEDULED"
      ? t("day", one.day ?? 0)
      : one.trigger === "CONDITIONAL"
        ? (one.condition ?? "")
        : t("trigger.SHELF");
  return [when, one.to.length === 0 ? t("all") : one.to.join(", "), effects.get(one) ?? ""]
    .filter((part) => part !== "")
    .join(" · ");
}

function listed(): void {
  const remove = (at: number): void => {
    injects.splice(at, 1);
    listed();
  };
  byId("setup-injects").replaceChildren(
    h(
      "ul",
      { class: "listed" },
      injects.map((one, at) =>
        h(
          "li",
          {},
          h("span", {}, h("strong", {}, one.subject), h("span", { class: "facts" }, ` ${about(one)}`)),
          h("button", { type: "button", class: "button small", onclick: () => remove(at) }, t("lobby.remove")),
        ),
      ),
    ),
  );
}

byId("setup-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const number = (id: string): number => Number(byId<HTMLInputElement>(id).value);
  try {
    const made = await request<{ id: string }>("POST", "/api/v1/exercises", {
      title: value("setup-title"),
      scenario: value("setup-scenario"),
      settings: settings(changes),
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

const choice = byId<HTMLSelectElement>("setup-scenario");
choice.addEventListener("change", () => void choose(choice.value));
injectForm("/api/v1/words", () => ({ scenario: choice.value }));
void choose(choice.value);
