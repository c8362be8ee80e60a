// The room Run: variants of a scenario, changed by direct manipulation, run and compared.
import "../lib/explain";
import { byId, element } from "../lib/dom";
import { Editor, type View, VIEWS } from "../lib/editor";
import { follow, type JobState } from "../lib/jobs";
import { enliven } from "../lib/result";
import type { Scenario } from "../lib/scenario";
import { Refusal, request } from "../lib/server";
import { body, change, PRESETS, query, read, set, type Setup, type Variant } from "../lib/setup";
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
  const focused = document.activeElement as HTMLElement | null;
  const again = focused && selector(focused);
  byId("variants").replaceChildren(tabs());
  byId("editor").replaceChildren(...controls());
  if (again) document.querySelector<HTMLElement>(again)?.focus();
}

/** What finds a control again after its surroundings were drawn anew. */
function selector(control: HTMLElement): string | undefined {
  if (control.id) return `#${CSS.escape(control.id)}`;
  const { from, to, key } = control.dataset;
  if (from !== undefined && to !== undefined) return `[data-from="${from}"][data-to="${to}"]`;
  return key === undefined ? undefined : `[data-key="${CSS.escape(key)}"]`;
}

function tabs(): HTMLElement {
  const tab = (variant: Variant, index: number) =>
    element(
      "button",
      {
        type: "button",
        class: `tab series-${index + 1}`,
        "data-key": `tab-${index}`,
        "aria-pressed": index === current ? "true" : "false",
        onclick: () => choose(index),
      },
      variant.name,
    );
  return element(
    "div",
    { class: "tabs" },
    element("span", { class: "tab fixed series-0" }, text("run.ui.asWritten")),
    ...setup.variants.map(tab),
    setup.variants.length < most &&
      element(
        "button",
        { type: "button", class: "tab add", "data-key": "add", onclick: add },
        "+ " + text("run.ui.add"),
      ),
  );
}

function controls(): HTMLElement[] {
  const variant = setup.variants[current];
  if (variant === undefined || editor === undefined) return [];
  const views = VIEWS.map((name) =>
    element(
      "button",
      {
        type: "button",
        class: "tab",
        "data-key": `view-${name}`,
        "aria-pressed": name === view ? "true" : "false",
        onclick: () => {
          view = name;
          changed();
        },
      },
      text(`run.ui.view.${name}`),
    ),
  );
  return [
    naming(variant),
    presets(variant),
    element("div", { class: "tabs views", role: "group", "aria-label": text("run.ui.view") }, ...views),
    element("div", { class: "view" }, editor.controls(view)),
    changes(variant),
  ];
}

function naming(variant: Variant): HTMLElement {
  const rename = (event: Event) => {
    variant.name = (event.target as HTMLInputElement).value.trim() || variant.name;
    changed();
  };
  const remove = () => {
    setup.variants.splice(current, 1);
    choose(Math.max(0, current - 1));
  };
  return element(
    "div",
    { class: "naming" },
    element("label", { for: "variant-name" }, text("run.ui.name")),
    element("input", { id: "variant-name", value: variant.name, maxlength: 40, onchange: rename }),
    element(
      "button",
      { type: "button", class: "button small", "data-key": "remove", onclick: remove },
      text("run.ui.remove"),
    ),
  );
}

function presets(variant: Variant): HTMLElement {
  const names: Record<string, string> = {
    share: "run.ui.preset.share",
    know: "run.ui.preset.know",
    reciprocal: "run.ui.preset.reciprocal",
    centre: "run.ui.preset.centre",
    agreements: "run.ui.preset.agreements",
    trust: "run.ui.preset.trust",
    standards: "run.ui.preset.standards",
  };
  const apply = (key: string) => () => {
    PRESETS[key]!(scenario).forEach(([path, value]) => set(variant, path, value));
    if (/^Variant [A-C]$/.test(variant.name)) variant.name = unused(plain(text(names[key]!)), variant);
    changed();
  };
  return element(
    "div",
    { class: "presets", role: "group", "aria-label": text("run.ui.presets") },
    element("span", { class: "facts" }, text("run.ui.presets")),
    ...Object.keys(PRESETS).map((key) =>
      element(
        "button",
        { type: "button", class: "button small", "data-key": `preset-${key}`, onclick: apply(key) },
        text(names[key]!),
      ),
    ),
  );
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

function changes(variant: Variant): HTMLElement {
  const list = [...variant.changes].map(([path, value]) =>
    element(
      "li",
      {},
      element(
        "code",
        { title: `${path}=${value}` },
        `${path} = ${value.length > 60 ? value.slice(0, 57) + "…" : value}`,
      ),
      element(
        "button",
        {
          type: "button",
          class: "quiet",
          "data-key": `undo-${path}`,
          "aria-label": `${text("run.ui.undo")} ${path}`,
          onclick: () => {
            set(variant, path, undefined);
            changed();
          },
        },
        "×",
      ),
    ),
  );
  const input = element("input", { id: "setting", placeholder: "rules.containment=0.2", spellcheck: "false" });
  const addSetting = () => {
    change(variant, input.value);
    changed();
  };
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") addSetting();
  });
  return element(
    "div",
    { class: "changes" },
    element("h3", {}, text("run.ui.changes")),
    list.length === 0 ? element("p", { class: "facts" }, text("run.ui.changes.none")) : element("ul", {}, ...list),
    element(
      "div",
      { class: "naming" },
      element("label", { for: "setting" }, text("run.ui.setting")),
      input,
      element("button", { type: "button", class: "button small", onclick: addSetting }, text("run.ui.setting.add")),
    ),
  );
}

async function start(): Promise<void> {
  remember();
  const wrong = byId("wrong");
  const progress = byId("progress");
  wrong.replaceChildren();
  byId<HTMLButtonElement>("start").disabled = true;
  try {
    const job = await request<JobState>("POST", "/api/v1/comparisons", body(setup));
    const end = job.state === "done" ? job : await follow(job, progress);
    progress.hidden = true;
    if (end.state === "done") await show(end.id);
    else
      wrong.append(
        end.state === "cancelled" ? text("run.ui.cancelled") : text("run.ui.failed", end.reason ?? end.state),
      );
  } catch (failure) {
    wrong.append(...told(failure));
  } finally {
    byId<HTMLButtonElement>("start").disabled = false;
  }
}

function told(failure: unknown): (HTMLElement | string)[] {
  if (!(failure instanceof Refusal)) return [String(failure)];
  const { title, detail, violations } = failure.problem;
  const lines = (violations ?? []).map(({ path, value, advice }) =>
    element("li", { lang: "en" }, `${path}${value === null ? "" : ` is ${value}`}: ${advice}`),
  );
  return [
    element("p", {}, detail ? `${title}. ${detail}` : title),
    lines.length > 0 ? element("ul", {}, ...lines) : "",
  ];
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
