// The room Run: variants of a scenario, changed by direct manipulation, run and compared.
import "../lib/explain";
import { html, nothing, type TemplateResult } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { live } from "lit-html/directives/live.js";
import { button, byId, fill, show as showIn } from "../lib/dom";
import { Editor, type View, VIEWS } from "../lib/editor";
import { follow, type JobState, unfinished } from "../lib/jobs";
import { enliven } from "../lib/result";
import type { Scenario } from "../lib/scenario";
import { Refusal, request } from "../lib/server";
import { body, change, type Preset, PRESETS, query, read, set, type Setup, type Variant } from "../lib/setup";
import { text } from "../lib/texts";

const room = byId("run");
const most = Number(room.dataset["most"]);
const setup: Setup = read(new URLSearchParams(location.search), room.dataset["scenario"]!);
let scenario: Scenario;
let current = 0;
let view: View = "sharing";
let editor: Editor | undefined;

const scenarioChoice = byId<HTMLSelectElement>("scenario");
const replications = byId<HTMLInputElement>("replications");
const seed = byId<HTMLInputElement>("seed");
replications.value = String(setup.replications);
seed.value = String(setup.seed);

scenarioChoice.addEventListener("change", () => {
  location.search = new URLSearchParams({ scenario: scenarioChoice.value }).toString();
});
for (const input of [replications, seed]) input.addEventListener("change", () => remember());
byId("start").addEventListener("click", () => void start());
byId("copy-link").addEventListener("click", () => void copyLink());

void request<Scenario>("GET", `/api/v1/scenarios/${setup.scenario}`).then((loaded) => {
  scenario = loaded;
  if (setup.variants.length === 0) add();
  choose(0);
});

/** The address always tells the whole set-up. */
function remember(): void {
  setup.replications = Number(replications.value);
  setup.seed = Number(seed.value);
  history.replaceState(null, "", "?" + query(setup));
}

function add(): void {
  const taken = new Set(setup.variants.map(({ name }) => name));
  const name =
    ["Variant A", "Variant B", "Variant C"].find((free) => !taken.has(free)) ?? `Variant ${setup.variants.length + 1}`;
  setup.variants.push({ name, changes: new Map() });
  choose(setup.variants.length - 1);
}

function choose(index: number): void {
  current = Math.min(index, setup.variants.length - 1);
  const variant = setup.variants[current];
  editor = variant === undefined ? undefined : new Editor(scenario, variant, changed);
  changed();
}

function changed(): void {
  remember();
  showIn("variants", tabs());
  showIn("editor", controls());
}

function tabs(): TemplateResult {
  const tab = (variant: Variant, index: number): TemplateResult =>
    html`<button type="button" class="tab series-${index + 1}" data-key="tab-${index}"
      aria-pressed=${index === current} @click=${() => choose(index)}>${variant.name}</button>`;
  const more = html`<button type="button" class="tab add" data-key="add" @click=${add}>+ ${text(
    "run.ui.add",
  )}</button>`;
  return html`<div class="tabs"><span class="tab fixed series-0">${text("run.ui.asWritten")}</span>${setup.variants.map(
    tab,
  )}${setup.variants.length < most ? more : nothing}</div>`;
}

function controls(): TemplateResult | typeof nothing {
  const variant = setup.variants[current];
  if (variant === undefined || editor === undefined) return nothing;
  const look = (name: View) => (): void => {
    view = name;
    changed();
  };
  const views = VIEWS.map(
    (name) =>
      html`<button type="button" class="tab" data-key="view-${name}" aria-pressed=${name === view}
        @click=${look(name)}>${text(`run.ui.view.${name}`)}</button>`,
  );
  return html`${naming(variant)}${presets(variant)}
    <div class="tabs views" role="group" aria-label=${text("run.ui.view")}>${views}</div>
    <div class="view">${keyed(view, editor.controls(view))}</div>${changes(variant)}`;
}

function naming(variant: Variant): TemplateResult {
  const rename = (event: Event): void => {
    variant.name = (event.target as HTMLInputElement).value.trim() || variant.name;
    changed();
  };
  const remove = (): void => {
    setup.variants.splice(current, 1);
    choose(Math.max(0, current - 1));
  };
  return html`<div class="naming"><label for="variant-name">${text("run.ui.name")}</label><input id="variant-name"
    .value=${live(variant.name)} maxlength="40" @change=${rename}>${button(text("run.ui.remove"), remove)}</div>`;
}

function presets(variant: Variant): TemplateResult {
  const apply = (preset: Preset) => (): void => {
    PRESETS[preset](scenario).forEach(([path, value]) => set(variant, path, value));
    const name = text(`run.ui.preset.${preset}`);
    if (/^Variant [A-C]$/.test(variant.name)) variant.name = unused(plain(name), variant);
    changed();
  };
  const one = (preset: Preset): TemplateResult =>
    html`<button type="button" class="button small" data-key="preset-${preset}"
      @click=${apply(preset)}>${text(`run.ui.preset.${preset}`)}</button>`;
  return html`<div class="presets" role="group" aria-label=${text("run.ui.presets")}>
    <span class="facts">${text("run.ui.presets")}</span>${(Object.keys(PRESETS) as Preset[]).map(one)}</div>`;
}

/** A name in the letters that names of variants may have. */
function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^A-Za-z0-9 ._-]+/g, " ")
    .trim()
    .slice(0, 40);
}

function unused(name: string, variant: Variant): string {
  const taken = setup.variants.filter((other) => other !== variant).map((other) => other.name);
  return taken.includes(name) ? `${name} ${taken.length + 1}` : name;
}

function changes(variant: Variant): TemplateResult {
  const undo = (path: string) => (): void => {
    set(variant, path, undefined);
    changed();
  };
  const line = ([path, value]: [string, string]): TemplateResult =>
    html`<li><code title="${path}=${value}">${path} = ${short(value)}</code><button type="button" class="quiet"
      data-key="undo-${path}" aria-label="${text("run.ui.undo")} ${path}" @click=${undo(path)}>×</button></li>`;
  const addSetting = (): void => {
    const input = byId<HTMLInputElement>("setting");
    change(variant, input.value);
    input.value = "";
    changed();
  };
  const entered = (event: KeyboardEvent): void => {
    if (event.key === "Enter") addSetting();
  };
  const none = html`<p class="facts">${text("run.ui.changes.none")}</p>`;
  return html`<div class="changes"><h3>${text("run.ui.changes")}</h3>${
    variant.changes.size === 0 ? none : html`<ul>${[...variant.changes].map(line)}</ul>`
  }<div class="naming"><label for="setting">${text("run.ui.setting")}</label><input id="setting"
    placeholder="rules.containment=0.2" spellcheck="false" @keydown=${entered}>${button(
      text("run.ui.setting.add"),
      addSetting,
    )}</div></div>`;
}

const MOST_SHOWN = 60;

function short(value: string): string {
  return value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN - 3)}…` : value;
}

async function start(): Promise<void> {
  remember();
  const wrong = byId("wrong");
  const progress = byId("progress");
  fill(wrong, nothing);
  byId<HTMLButtonElement>("start").disabled = true;
  try {
    const job = await request<JobState>("POST", "/api/v1/comparisons", body(setup));
    const end = job.state === "done" ? job : await follow(job, progress);
    progress.hidden = true;
    if (end.state === "done") await show(end.id);
    else
      fill(wrong, unfinished(end));
  } catch (failure) {
    fill(wrong, told(failure));
  } finally {
    byId<HTMLButtonElement>("start").disabled = false;
  }
}

function told(failure: unknown): TemplateResult | string {
  if (!(failure instanceof Refusal)) return String(failure);
  const { title, detail, violations } = failure.problem;
  const lines = (violations ?? []).map(
    ({ path, value, advice }) => html`<li>${path}${value === null ? "" : ` ${value}`}: ${advice}</li>`,
  );
  return html`<p>${detail ? `${title}. ${detail}` : title}</p>${lines.length > 0 ? html`<ul>${lines}</ul>` : nothing}`;
}

async function show(id: string): Promise<void> {
  const response = await fetch(`/results/${id}/view`);
  const into = byId("result");
  // Our own server's markup, in which every text is escaped.
  into.replaceChildren(...new DOMParser().parseFromString(await response.text(), "text/html").body.childNodes);
  enliven(into);
  into.scrollIntoView({ block: "start" });
}

async function copyLink(): Promise<void> {
  remember();
  const said = byId("said");
  try {
    await navigator.clipboard.writeText(location.href);
    said.textContent = text("run.ui.copied");
  } catch {
    said.textContent = text("run.ui.noCopy");
  }
}
