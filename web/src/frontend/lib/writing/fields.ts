// The form of one part of a scenario, made from the description of the scenario language.
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { fill, when } from "../dom";
import { type Field, type Texts, type Violation, said } from "./model";

/** Values of more characters get a field of several lines. */
const LONG = 60;

type Change = (what: "set" | "remove", path: string, value: string | null) => void;

export class Fields {
  private shown = "";

  constructor(
    private readonly root: HTMLElement,
    private readonly texts: Texts,
    private readonly change: Change,
  ) {}

  /** Shows the fields. */
  show(fields: readonly Field[], violations: readonly Violation[], writtenOnly: boolean): void {
    const wanted = fields.filter((field) => !writtenOnly || field.value !== null || field.required);
    const key = JSON.stringify([wanted, violations.map((violation) => violation.text)]);
    if (key === this.shown) return;
    this.shown = key;
    const shown = repeat(
      grouped(wanted),
      ([name]) => name,
      ([name, own]) => this.group(name, own, violations),
    );
    fill(this.root, html`${shown}`);
  }

  private group(name: string, fields: Field[], violations: readonly Violation[]): TemplateResult {
    const rows = repeat(
      fields,
      ({ path }) => path,
      (field) => this.field(field, violations),
    );
    return name === ""
      ? html`<div class="field-group">${rows}</div>`
      : html`<fieldset class="field-group"><legend>${name}</legend>${rows}</fieldset>`;
  }

  private field(field: Field, violations: readonly Violation[]): TemplateResult {
    const id = `field-${field.path}`;
    const wrong = violations.filter(({ path }) => path === field.path || path.startsWith(`${field.path}[`));
    const name = field.label.slice(field.label.lastIndexOf(".") + 1);
    const unit = field.unit === "" ? "" : ` (${field.unit})`;
    const unset = said(this.texts, "unset");
    const undo = (): TemplateResult =>
      html`<button type="button" class="quiet" title=${unset}
        @click=${() => this.change("remove", field.path, null)}>× ${unset}</button>`;
    return html`<div class="field${field.value === null ? "" : " written"}"><span class="field-head"><label
      for=${id}>${name}${unit}</label>${when(field.value !== null && !field.required, undo)}</span>${this.control(
        field,
        id,
        wrong.length > 0,
      )}<p id="${id}-help" class="field-help">${this.help(field)}</p>${wrong.map(
        ({ advice, language }) => html`<p class="wrong" lang=${language}>${advice}</p>`,
      )}</div>`;
  }

  private help(field: Field): TemplateResult {
    const range = field.min === null && field.max === null ? "" : ` ${field.min ?? ""}…${field.max ?? ""}.`;
    const left = field.required
      ? said(this.texts, "required")
      : field.standard === ""
        ? ""
        : said(this.texts, "standard", field.standard);
    const assumed = field.assumption ? ` (${said(this.texts, "assumption")})` : "";
    const rest = `${range}${left === "" ? "" : ` – ${left}`}${assumed}`;
    return html`<span lang=${field.language}>${field.help}</span>${rest}`;
  }

  private control(field: Field, id: string, wrong: boolean): TemplateResult {
    if (field.kind === "word" || field.kind === "flag") return this.choice(field, id, wrong);
    const value = field.value ?? "";
    const change = (event: Event): void => {
      const told = (event.target as HTMLInputElement).value.trim();
      if (told !== value) this.told(field, told);
    };
    if (field.kind === "long" || value.length > LONG) {
      return html`<textarea id=${id} rows="3" spellcheck="false" placeholder=${field.standard} .value=${value}
        aria-describedby="${id}-help" aria-invalid=${wrong ? "true" : nothing} @change=${change}></textarea>`;
    }
    return html`<input id=${id} type="text" spellcheck="false" autocomplete="off" placeholder=${field.standard}
      inputmode=${field.kind === "number" ? "decimal" : nothing} .value=${value} aria-describedby="${id}-help"
      aria-invalid=${wrong ? "true" : nothing} @change=${change}>`;
  }

  private told(field: Field, value: string): void {
    if (value === "") this.change("remove", field.path, null);
    else this.change("set", field.path, value);
  }

  private choice(field: Field, id: string, wrong: boolean): TemplateResult {
    const words = field.kind === "flag" ? ["true", "false"] : field.options;
    const name = (word: string): string =>
      word === "true" ? said(this.texts, "yes") : word === "false" ? said(this.texts, "no") : word;
    const option = (value: string, label: string): TemplateResult =>
      html`<option value=${value} .selected=${live(value === (field.value ?? ""))}>${label}</option>`;
    const other = field.value !== null && !words.includes(field.value) ? [field.value] : [];
    return html`<select id=${id} aria-describedby="${id}-help" aria-invalid=${wrong ? "true" : nothing}
      @change=${(event: Event) => this.told(field, (event.target as HTMLSelectElement).value)}>${when(
        !field.required,
        () => option("", said(this.texts, "standard", name(field.standard || "–"))),
      )}${words.map((word) => option(word, name(word)))}${other.map((word) => option(word, word))}</select>`;
  }
}

/** Fields by the group that they belong to, in the order in which groups first occur; those of none first named "". */
export function grouped(fields: readonly Field[]): [string, Field[]][] {
  const groups = new Map<string, Field[]>();
  for (const field of fields) {
    const dot = field.label.lastIndexOf(".");
    const name = dot < 0 ? "" : field.label.slice(0, dot);
    groups.set(name, [...(groups.get(name) ?? []), field]);
  }
  return [...groups];
}
