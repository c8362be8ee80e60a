// The controls of a described form. Values lie in one object, which the controls read and write; texts go in as texts.
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { ExerciseText } from "../keys";
import { listed, type Form, type Named, type Names, type Option, type Part, type Values } from "./model";

/** Ranges that reach further are not told. */
const MOST_TOLD = 10;
/** Of a group with more fields, the last are folded. */
const MOST_FIELDS = 8;
/** What limits a policy to some; where it is left open, it holds for all. */
const LIMITS = new Set(["to", "kind"]);

/** What the controls of a form need to know. */
export interface Setting {
  /** How ids of controls begin. */
  prefix: string;
  form: Form;
  root: Values;
  names: Names;
  t(key: ExerciseText, ...values: string[]): string;
  changed(): void;
}

/** The fields of a form. A group by itself is the form; others are folded until they are wanted. */
export function controls(setting: Setting): TemplateResult[] {
  const { form, root } = setting;
  return form.fields.map((part) => control(setting, part, root, setting.prefix, form.fields.length === 1));
}

function control(setting: Setting, part: Part, values: Values, above: string, open: boolean): TemplateResult {
  const id = `${above}-${part.name}`;
  switch (part.kind) {
    case "group":
      return group(setting, part, values, id, open);
    case "names":
    case "words":
      return boxes(setting, part, values, id);
    case "weights":
      return weights(setting, part, values, id);
    default:
      return html`<div class="part"><label for=${id}>${part.label}${unit(part)}</label>
        ${single(setting, part, values, id)}${help(part, id)}</div>`;
  }
}

/** What is chosen in words although it is a number: how much trust is asked for, and what relations. */
const LEVELS: Record<string, Partial<Record<ExerciseText, number>>> = {
  minimumTrust: {
    "level.trust.0": 0,
    "level.trust.1": 0.2,
    "level.trust.2": 0.4,
    "level.trust.3": 0.6,
    "level.trust.4": 0.8,
  },
  minimumAffinity: {
    "level.affinity.0": -1,
    "level.affinity.1": -0.5,
    "level.affinity.2": 0,
    "level.affinity.3": 0.3,
    "level.affinity.4": 0.6,
  },
};

function level(setting: Setting, part: Part, values: Values, id: string): TemplateResult {
  const levels = Object.entries(LEVELS[part.name]!) as [ExerciseText, number][];
  const steps = levels.map(([, step]) => step);
  const named = levels.map(([words, step]) => ({ id: String(step), label: setting.t(words) }));
  const now = values[part.name];
  const other = typeof now === "number" && !steps.includes(now) ? [{ id: String(now), label: String(now) }] : [];
  return choice(setting, part, values, id, [...named, ...other], Number);
}

function single(setting: Setting, part: Part, values: Values, id: string): TemplateResult {
  if (part.name in LEVELS) return level(setting, part, values, id);
  if (part.kind === "name") return named(setting, part, values, id);
  if (part.kind === "word") return choice(setting, part, values, id, part.options.map(named1));
  if (part.kind === "flag") {
    const flags = [
      { id: "true", label: setting.t("yes") },
      { id: "false", label: setting.t("no") },
    ];
    return choice(setting, part, values, id, flags, (value) => value === "true");
  }
  return input(setting, part, values, id);
}

const named1 = (one: Option): Named => ({ id: one.value, label: one.label });

function unit(part: Part): string {
  return part.unit === "" || part.unit === part.label.toLowerCase() ? "" : ` (${part.unit})`;
}

function help(part: Part, id: string): TemplateResult | typeof nothing {
  return part.help === "" ? nothing : html`<small id=${`${id}-help`} class="facts">${part.help}</small>`;
}

/** What stands in a field for a number where none is put in: its default, or from where to where it goes. */
function hint(part: Part): string | typeof nothing {
  if (part.standard !== "") return part.standard;
  const narrow = part.min !== null && part.max !== null && part.max <= MOST_TOLD;
  return narrow ? `${part.min} … ${part.max}`.replaceAll("-", "−") : nothing;
}

function set(setting: Setting, part: Part, values: Values, value: unknown): void {
  if (value === undefined) delete values[part.name];
  else values[part.name] = value;
  setting.changed();
}

function input(setting: Setting, part: Part, values: Values, id: string): TemplateResult {
  const numeric = part.kind !== "text";
  const put = (event: Event): void => {
    const told = (event.target as HTMLInputElement).value;
    set(setting, part, values, told === "" ? undefined : numeric ? Number(told) : told);
  };
  return html`<input id=${id} type=${numeric ? "number" : "text"} .value=${live(String(values[part.name] ?? ""))}
    min=${part.min ?? nothing} max=${part.max ?? nothing} step=${part.kind === "whole" ? "1" : "any"}
    placeholder=${hint(part)} ?required=${part.required} @input=${put}>`;
}

/** What stands in a list where nothing is chosen. */
function unchosen(setting: Setting, part: Part, choices: Named[]): string {
  if (part.required) return "–";
  if (part.standard === "") return LIMITS.has(part.name) ? setting.t("form.all") : setting.t("asItIs");
  const standard = choices.find(({ id }) => id === part.standard)?.label ?? part.standard;
  return setting.t("form.standard", standard);
}

function choice(
  setting: Setting,
  part: Part,
  values: Values,
  id: string,
  choices: Named[],
  read: (value: string) => unknown = (value) => value,
): TemplateResult {
  const value = values[part.name] === undefined ? "" : String(values[part.name]);
  const put = (event: Event): void => {
    const told = (event.target as HTMLSelectElement).value;
    set(setting, part, values, told === "" ? undefined : read(told));
  };
  const groups = [...new Set(choices.map((one) => one.group ?? ""))];
  const option = (one: Named): TemplateResult =>
    html`<option value=${one.id} .selected=${live(one.id === value)}>${one.label}</option>`;
  return html`<select id=${id} ?required=${part.required} @change=${put}>
    <option value="" .selected=${live(value === "")}>${unchosen(setting, part, choices)}</option>
    ${groups.map((label) => {
      const own = choices.filter((one) => (one.group ?? "") === label).map(option);
      return label === "" ? own : html`<optgroup label=${label}>${own}</optgroup>`;
    })}</select>`;
}

/** What can be named here. What cannot be chosen any longer is no longer chosen. */
function nameable(setting: Setting, part: Part): Named[] {
  return part.names.flatMap((kind) => setting.names(kind, setting.form, setting.root));
}

function named(setting: Setting, part: Part, values: Values, id: string): TemplateResult {
  const choices = nameable(setting, part);
  if (choices.length === 0 && part.required) return html`<p id=${id} class="facts">${setting.t("form.nothing")}</p>`;
  return choice(setting, part, values, id, choices);
}

function boxes(setting: Setting, part: Part, values: Values, id: string): TemplateResult {
  const words = part.options.map(named1);
  const choices = part.kind === "names" ? [...words, ...nameable(setting, part)] : words;
  const chosen = (values[part.name] as string[] | undefined) ?? listed(part.standard);
  const put =
    (one: Named) =>
    (event: Event): void => {
      const others = chosen.filter((other) => other !== one.id && other !== "*" && one.id !== "*");
      set(setting, part, values, (event.target as HTMLInputElement).checked ? [...others, one.id] : others);
    };
  return html`<fieldset class="part plain" id=${id}><legend>${part.label}</legend>
    <div class="checks close">${choices.map(
      (one) => html`<label><input type="checkbox" value=${one.id}
      .checked=${live(chosen.includes(one.id))} @change=${put(one)}> ${one.label}</label>`,
    )}</div></fieldset>`;
}

function weights(setting: Setting, part: Part, values: Values, id: string): TemplateResult {
  const now = (values[part.name] ?? {}) as Record<string, number>;
  const put =
    (one: Named) =>
    (event: Event): void => {
      const told = (event.target as HTMLInputElement).value;
      const { [one.id]: _, ...others } = now;
      set(setting, part, values, told === "" ? others : { ...others, [one.id]: Number(told) });
    };
  return html`<fieldset class="part plain" id=${id}><legend>${part.label}</legend>
    ${nameable(setting, part).map(
      (one) => html`<div class="part"><label for=${`${id}-${one.id}`}>${one.label}</label>
      <input id=${`${id}-${one.id}`} type="number" min=${part.min ?? nothing} max=${part.max ?? nothing} step="any"
        .value=${live(String(now[one.id] ?? ""))} placeholder="0" @input=${put(one)}></div>`,
    )}</fieldset>`;
}

function group(setting: Setting, part: Part, values: Values, id: string, open: boolean): TemplateResult {
  const inner = (values[part.name] ??= {}) as Values;
  const fields = part.fields.map((field) => control(setting, field, inner, id, false));
  const rest = fields.splice(MOST_FIELDS);
  const more =
    rest.length === 0
      ? nothing
      : html`<details class="part-group"><summary>${setting.t("form.more")}</summary>
    <div class="parts">${rest}</div></details>`;
  return open
    ? html`<div class="parts">${fields}</div>${more}`
    : html`<details class="part-group" ?open=${Object.keys(inner).length > 0}><summary>${part.label}</summary>
        <div class="parts">${fields}</div>${more}</details>`;
}
