// The form of a kind of decision or effect, as entente.web.form makes it of the kind's description.

import type { PartKind } from "../vocabulary";

export interface Option {
  value: string;
  label: string;
}

export interface Part {
  name: string;
  label: string;
  help: string;
  kind: PartKind;
  unit: string;
  min: number | null;
  max: number | null;
  required: boolean;
  standard: string;
  options: Option[];
  names: string[];
  fields: Part[];
}

export interface Form {
  type: string;
  group: string;
  title: string;
  about: string;
  fields: Part[];
}

/** What has been filled in, by field; what was not chosen is not there. */
export type Values = Record<string, unknown>;

/** Something that a field can name. */
export interface Named {
  id: string;
  label: string;
  /** What it stands among in a list; none for most. */
  group?: string;
}

/** What a field can name, by the kind of thing. Which options there are depends on the point that is chosen. */
export type Names = (kind: string, form: Form, values: Values) => Named[];

/** What a form says, with its type: as a decision is written. */
export function decision(form: Form, values: Values): Values {
  return { type: form.type, ...cleaned(form.fields, values) };
}

/** The values without groups and lists in which nothing is chosen; a group that must be there stays. */
function cleaned(parts: Part[], values: Values): Values {
  const kept: Values = {};
  for (const part of parts) {
    const value = values[part.name];
    if (part.kind === "group") {
      const inner = cleaned(part.fields, (value ?? {}) as Values);
      if (part.required || Object.keys(inner).length > 0) kept[part.name] = inner;
    } else if (value !== undefined && !(Array.isArray(value) && value.length === 0)) kept[part.name] = value;
  }
  return kept;
}

/** The fields that must be filled in and are not. */
export function missing(form: Form, values: Values): Part[] {
  return form.fields.filter((part) => {
    if (!part.required || part.kind === "group") return false;
    const value = values[part.name];
    return value === undefined || (typeof value === "object" && Object.keys(value as object).length === 0);
  });
}

/** The words that a list holds by default: {@code [alert, identity]}. */
export function listed(standard: string): string[] {
  return standard
    .replace(/^\[|\]$/g, "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** The values that a written decision has, to be changed. */
export function values(written: Values): Values {
  const { type: _, ...rest } = written;
  return structuredClone(rest);
}
