// Setting an exercise up in five steps: scenario, relations and sharing, seats, timing, injects.
import { html, type TemplateResult } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { button, byId, show, when } from "../lib/dom";
import { Editor, VIEWS, type View } from "../lib/editor";
import { exportButtons } from "../lib/eventlist/export";
import { ListImport, whenDue } from "../lib/eventlist/import";
import { effectWords, injectForm, injectNames, isComplete, showPlan, writtenPlan } from "../lib/inject";
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
  exercise: { moves: number; moveDays?: number | null };
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
const choice = byId<HTMLSelectElement>("setup-scenario");
const people = new Set<string>();
let injects: InjectPlan[] = [];
/** The date of day 0, where an event list told it. */
let startDate: string | null = null;
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
  fromSheet.clear();
  editor = new Editor(scenario, changes, changed);
  changed();
  seats();
  injectNames(scenario);
  const { moves, moveDays } = scenario.exercise;
  byId<HTMLInputElement>("setup-moves").value = String(moves);
  byId<HTMLInputElement>("setup-days").value = String(moveDays ?? scenario.horizonDays / moves);
}

/** Draws the matrix that is looked at. */
function changed(): void {
  const look = (name: Sight) => (): void => {
    sight = name;
    changed();
  };
  const tab = (name: Sight): TemplateResult =>
    html`<button type="button" class="tab" data-key="sight-${name}" aria-pressed=${name === sight}
      @click=${look(name)}>${name === "policies" ? t("setup.policies") : text(`run.ui.view.${name}`)}</button>`;
  show("sights", SIGHTS.map(tab));
  const shown = sight === "policies" ? policies(scenario, changes, changed) : editor.controls(sight);
  show("matrix", html`${keyed(`${scenario.id} ${sight}`, shown)}`);
  const made = settings(changes);
  byId("changes").textContent = made.length === 0 ? t("setup.unchanged") : t("setup.changed", made.length);
  byId("undo").hidden = made.length === 0;
}

function seats(): void {
  const turn = (event: Event): void => {
    const { checked, value } = event.target as HTMLInputElement;
    if (checked) people.add(value);
    else people.delete(value);
  };
  const boxes = scenario.nations.map(
    ({ id, name }) =>
      html`<li><label><input type="checkbox" name="people" value=${id} @change=${turn}> ${
        name ?? id
      } (${id})</label></li>`,
  );
  show("people", html`${keyed(scenario.id, html`<ul class="checks">${boxes}</ul>`)}`);
}

const value = (id: string): string => byId<HTMLInputElement>(id).value.trim();

byId("undo").addEventListener("click", () => {
  changes.changes.clear();
  changed();
});

byId("add-inject").addEventListener("click", async () => {
  if (!(await isComplete())) return;
  const plan = writtenPlan();
  injects.push(plan);
  effects.set(plan, effectWords());
  listed();
  showPlan(null);
});

/** When an inject is delivered, and whether it does anything to the world. */
function about(one: InjectPlan): string {
  return [whenDue(one), one.to.length === 0 ? t("all") : one.to.join(", "), effects.get(one) ?? ""]
    .filter((part) => part !== "")
    .join(" · ");
}

function listed(): void {
  const remove = (at: number): void => {
    injects.splice(at, 1);
    listed();
  };
  const line = (one: InjectPlan, at: number): TemplateResult =>
    html`<li><span><strong>${one.subject}</strong><span class="facts"> ${about(one)}</span></span>${button(
      t("lobby.remove"),
      () => remove(at),
    )}</li>`;
  show("setup-injects", html`<ul class="listed">${injects.map(line)}</ul>`);
  show("list-export", when(injects.length > 0, () => exportButtons(injects, startDate)));
}

const fromSheet = new ListImport(byId("list-import"), {
  scenario: () => choice.value,
  nations: () => scenario.nations,
  existing: () => injects,
  take: (list, start) => {
    injects = list;
    startDate = start ?? startDate;
    listed();
  },
  lastDay: () => Number(value("setup-moves")) * Number(value("setup-days")),
});

byId("setup-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const number = (id: string): number => Number(byId<HTMLInputElement>(id).value);
  try {
    const made = await request<{ id: string }>("POST", "/api/v1/exercises", {
      title: value("setup-title"),
      scenario: value("setup-scenario"),
      settings: settings(changes),
      seed: value("setup-seed") === "" ? null : number("setup-seed"),
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

choice.addEventListener("change", () => void choose(choice.value));
injectForm("/api/v1", () => ({ scenario: choice.value }));
void choose(choice.value);
