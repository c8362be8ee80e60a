// What a variant changes, by direct manipulation: matrices of nations, members of institutions, technology.
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { matrix, type MatrixCell } from "./matrix";
import { range } from "./range";
import * as world from "./scenario";
import { set, type Variant } from "./setup";
import { text } from "./texts";
import { POSTURES } from "./vocabulary";

/** What can be looked at and changed. */
export const VIEWS = ["sharing", "trust", "affinity", "agreements", "institutions", "technology"] as const;
export type View = (typeof VIEWS)[number];

const LETTER = { needToKnow: "K", reciprocal: "R", needToShare: "S" };
const STYLE = { needToKnow: "h1", reciprocal: "h4", needToShare: "h7" };

/** Edits one variant of a scenario; whatever is changed is told. */
export class Editor {
  private chosen: [string, string] | undefined;
  private nation = "*";

  constructor(
    private readonly scenario: world.Scenario,
    private readonly variant: Variant,
    private readonly changed: () => void,
  ) {}

  /** The controls of a view. */
  controls(view: View): TemplateResult {
    if (view === "institutions") return this.institutions();
    if (view === "technology") return this.technology();
    const ids = this.scenario.nations.map(({ id }) => id);
    const names = this.scenario.nations.map(({ id, name }) => name ?? id);
    const table = matrix(
      ids,
      names,
      text(`run.ui.matrix.${view}`),
      this.chosen,
      (from, to) => this.cell(view, from, to),
      (from, to) => {
        this.chosen = [from, to];
        if (view === "sharing") this.nextPosture(from, to);
        if (view === "agreements") this.turnAgreement(from, to);
        this.changed();
      },
    );
    return html`<div>${table}${this.chosen ? this.slider(view, ...this.chosen) : nothing}</div>`;
  }

  private cell(view: View, from: string, to: string): MatrixCell {
    const label = text("run.ui.cell", from, to);
    if (view === "sharing") {
      const posture = this.posture(from, to);
      return {
        text: LETTER[posture],
        style: STYLE[posture],
        changed: posture !== world.posture(this.of(from), to),
        label,
      };
    } else if (view === "agreements") {
      const yes = world.agreed(this.agreements(), from, to);
      const was = world.agreed(this.scenario.agreements, from, to);
      return {
        text: yes ? "●" : "·",
        style: yes ? "h6" : "m0",
        changed: yes !== was,
        label: `${label}, ${text(yes ? "run.ui.agreement.yes" : "run.ui.agreement.no")}`,
      };
    }
    const value = view === "trust" ? this.trust(from, to) : this.affinity(from, to);
    const was = view === "trust" ? world.trust(this.scenario, from, to) : this.writtenAffinity(from, to);
    const style = value === null ? "m0" : view === "trust" ? `h${Math.round(8 * value)}` : diverging(value);
    return { text: value === null ? "·" : value.toFixed(1).replace("-", "−"), style, changed: value !== was, label };
  }

  private of(id: string): world.Nation {
    return this.scenario.nations.find((nation) => nation.id === id)!;
  }

  private value(path: string): string | undefined {
    return this.variant.changes.get(path);
  }

  private posture(from: string, to: string): world.Posture {
    const general = (this.value("nations[*].sharing.posture") ?? this.of(from).sharing.posture) as world.Posture;
    return world.posture(this.of(from), to, this.exceptions(from), general);
  }

  private exceptions(from: string): world.Exception[] {
    const own = this.value(`nations[${from}].sharing.exceptions`);
    return own === undefined ? this.of(from).sharing.exceptions : (JSON.parse(own) as world.Exception[]);
  }

  private nextPosture(from: string, to: string): void {
    const next = POSTURES[(POSTURES.indexOf(this.posture(from, to)) + 1) % POSTURES.length]!;
    const others = this.exceptions(from).filter(
      (exception) => !(exception.to === to && Object.keys(exception).length === 2 && exception.posture),
    );
    const list = [...others.map(withoutNulls), { to, posture: next }];
    set(this.variant, `nations[${from}].sharing.exceptions`, JSON.stringify(list));
  }

  private agreements(): world.Scenario["agreements"] {
    const own = this.value("agreements");
    return own === undefined ? this.scenario.agreements : (JSON.parse(own) as world.Scenario["agreements"]);
  }

  private turnAgreement(a: string, b: string): void {
    const now = this.agreements();
    const all = this.scenario.nations.map(({ id }) => id);
    const next = world.agreed(now, a, b) ? world.without(now, all, a, b) : [...now, { parties: [a, b] }];
    set(this.variant, "agreements", JSON.stringify(next.map(withoutNulls)));
  }

  private trust(from: string, to: string): number {
    const path = world.trustPath(this.scenario, from, to);
    const every = path.endsWith("Back") ? "relations[*].trustBack" : "relations[*].trust";
    const listed = world.relation(this.scenario, from, to).found !== undefined;
    const own = this.value(path) ?? (listed ? this.value(every) : undefined);
    return own === undefined ? world.trust(this.scenario, from, to) : Number(own);
  }

  private writtenAffinity(a: string, b: string): number | null {
    return world.relation(this.scenario, a, b).found?.affinity ?? null;
  }

  private affinity(a: string, b: string): number | null {
    const own = this.value(world.affinityPath(this.scenario, a, b));
    return own === undefined ? this.writtenAffinity(a, b) : Number(own);
  }

  /** For trust and affinity: the chosen pair's value, to be drawn along. */
  private slider(view: View, from: string, to: string): TemplateResult | typeof nothing {
    if (view !== "trust" && view !== "affinity") return nothing;
    const path =
      view === "trust" ? world.trustPath(this.scenario, from, to) : world.affinityPath(this.scenario, from, to);
    const now = view === "trust" ? this.trust(from, to) : (this.affinity(from, to) ?? 0);
    const label = `${text(`run.ui.view.${view}`)}: ${text("run.ui.cell", from, to)}`;
    return this.range(label, path, now, view === "trust" ? 0 : -1);
  }

  private range(label: string, path: string, now: number, min: number): TemplateResult {
    return range(`range-${path.replace(/[^A-Za-z0-9]+/g, "-")}`, label, now, min, (value) => {
      set(this.variant, path, value);
      this.changed();
    });
  }

  private institutions(): TemplateResult {
    const { institutions } = this.scenario;
    if (institutions.length === 0) return html`<p>${text("run.ui.institutions.none")}</p>`;
    return html`<div>${institutions.map((institution) => this.members(institution))}</div>`;
  }

  private members({ id, name, members }: world.Scenario["institutions"][number]): TemplateResult {
    const path = `institutions[${id}].members`;
    const all = this.scenario.nations.map((nation) => nation.id);
    const own = this.value(path);
    const listed = own === undefined ? members : (JSON.parse(own) as string[]);
    const now = listed.includes("*") ? all : listed;
    const turn = (nation: string) => (event: Event) => {
      const next = (event.target as HTMLInputElement).checked
        ? all.filter((other) => other === nation || now.includes(other))
        : now.filter((other) => other !== nation);
      set(this.variant, path, JSON.stringify(next));
      this.changed();
    };
    const box = (nation: world.Nation): TemplateResult =>
      html`<label class="check"><input type="checkbox" .checked=${live(now.includes(nation.id))}
        @change=${turn(nation.id)}>${nation.name ?? nation.id}</label>`;
    return html`<fieldset><legend lang="en">${name ?? id}</legend>
      <div class="checks">${this.scenario.nations.map(box)}</div></fieldset>`;
  }

  private technology(): TemplateResult {
    const nations = this.scenario.nations;
    const choose = (event: Event): void => {
      this.nation = (event.target as HTMLSelectElement).value;
      this.changed();
    };
    const option = (id: string, label: string): TemplateResult =>
      html`<option value=${id} .selected=${live(id === this.nation)}>${label}</option>`;
    const level = (field: string): number => {
      const own =
        this.value(`nations[${this.nation}].technology.${field}`) ?? this.value(`nations[*].technology.${field}`);
      if (own !== undefined) return Number(own);
      const among = nations
        .filter(({ id }) => this.nation === "*" || id === this.nation)
        .map((nation) => nation.technology[field]!);
      return among.reduce((sum, one) => sum + one, 0) / among.length;
    };
    const slider = (field: string): TemplateResult =>
      this.range(field, `nations[${this.nation}].technology.${field}`, level(field), 0);
    return html`<div>
      <div class="stack"><label for="technology-of">${text("run.ui.technology.of")}</label><select id="technology-of"
        @change=${choose}>${option("*", text("run.ui.technology.all"))}${nations.map(({ id, name }) =>
          option(id, name ?? id),
        )}</select></div>
      <div class="sliders">${Object.keys(nations[0]!.technology).map(slider)}</div></div>`;
  }
}

function diverging(value: number): string {
  const step = Math.round(3 * value);
  return step === 0 ? "m0" : (step < 0 ? "c" : "w") + Math.abs(step);
}

function withoutNulls<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null)) as T;
}
