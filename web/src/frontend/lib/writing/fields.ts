// The form of one part of a scenario, made from the description of the scenario language.
import { make } from "../film/dom";
import { type Field, type Texts, type Violation, said } from "./model";

type Change = (what: "set" | "remove", path: string, value: string | null) => void;

export class Fields {
  private shown = "";

  constructor(
    private readonly root: HTMLElement,
    private readonly texts: Texts,
    private readonly change: Change,
  ) {}

  /** Shows the fields; what has the focus keeps it. */
  show(fields: readonly Field[], violations: readonly Violation[], writtenOnly: boolean): void {
    const wanted = fields.filter((field) => !writtenOnly || field.value !== null || field.required);
    const key = JSON.stringify([wanted, violations.map((violation) => violation.text)]);
    if (key === this.shown) return;
    this.shown = key;
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.id : "";
    const groups = new Map<string, HTMLElement>();
    this.root.replaceChildren();
    for (const field of wanted) {
      const dot = field.label.lastIndexOf(".");
      this.group(groups, dot < 0 ? "" : field.label.slice(0, dot)).append(this.field(field, violations));
    }
    if (focused.startsWith("field-")) document.getElementById(focused)?.focus({ preventScroll: true });
  }

  private group(groups: Map<string, HTMLElement>, name: string): HTMLElement {
    let group = groups.get(name);
    if (!group) {
      group =
        name === ""
          ? make("div", { class: "field-group" })
          : make("fieldset", { class: "field-group" }, make("legend", {}, name));
      groups.set(name, group);
      this.root.append(group);
    }
    return group;
  }

  private field(field: Field, violations: readonly Violation[]): HTMLElement {
    const id = `field-${field.path}`;
    const wrong = violations.filter(
      (violation) => violation.path === field.path || violation.path.startsWith(`${field.path}[`),
    );
    const control = this.control(field, id);
    control.setAttribute("aria-describedby", `${id}-help`);
    if (wrong.length > 0) control.setAttribute("aria-invalid", "true");
    const name = field.label.slice(field.label.lastIndexOf(".") + 1);
    const unit = field.unit === "" ? "" : ` (${field.unit})`;
    const head = make("span", { class: "field-head" }, make("label", { for: id }, `${name}${unit}`));
    if (field.value !== null && !field.required) {
      const undo = make(
        "button",
        { type: "button", class: "quiet", title: said(this.texts, "unset") },
        `× ${said(this.texts, "unset")}`,
      );
      undo.addEventListener("click", () => this.change("remove", field.path, null));
      head.append(undo);
    }
    const help = make("p", { id: `${id}-help`, class: "field-help", lang: "en" }, this.help(field));
    const row = make("div", { class: field.value === null ? "field" : "field written" }, head, control, help);
    for (const violation of wrong) row.append(make("p", { class: "wrong", lang: "en" }, violation.advice));
    return row;
  }

  private help(field: Field): string {
    const range = field.min === null && field.max === null ? "" : ` ${field.min ?? ""}…${field.max ?? ""}.`;
    const left = field.required
      ? said(this.texts, "required")
      : field.standard === ""
        ? ""
        : said(this.texts, "standard", field.standard);
    const assumed = field.assumption ? ` (${said(this.texts, "assumption")})` : "";
    return `${field.help}${range}${left === "" ? "" : ` – ${left}`}${assumed}`;
  }

  private control(field: Field, id: string): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
    const placeholder = field.standard;
    if (field.kind === "word" || field.kind === "flag") return this.choice(field, id);
    const control =
      field.kind === "long" || (field.value ?? "").length > 60
        ? make("textarea", { id, rows: "3", spellcheck: "false", placeholder })
        : make("input", {
            id,
            type: "text",
            spellcheck: "false",
            autocomplete: "off",
            placeholder,
            ...(field.kind === "number" ? { inputmode: "decimal" } : {}),
          });
    control.value = field.value ?? "";
    let told = control.value;
    control.addEventListener("change", () => {
      const value = control.value.trim();
      if (value === told) return;
      told = value;
      if (value === "") this.change("remove", field.path, null);
      else this.change("set", field.path, value);
    });
    return control;
  }

  private choice(field: Field, id: string): HTMLSelectElement {
    const words = field.kind === "flag" ? ["true", "false"] : field.options;
    const name = (word: string): string =>
      word === "true" ? said(this.texts, "yes") : word === "false" ? said(this.texts, "no") : word;
    const select = make("select", { id });
    if (!field.required)
      select.append(
        make("option", { value: "" }, said(this.texts, "standard", name(field.standard || "–"))),
      );
    for (const word of words) select.append(make("option", { value: word }, name(word)));
    if (field.value !== null && !words.includes(field.value))
      select.append(make("option", { value: field.value }, field.value));
    select.value = field.value ?? "";
    select.addEventListener("change", () => {
      if (select.value === "") this.change("remove", field.path, null);
      else this.change("set", field.path, select.value);
    });
    return select;
  }
}
