// What the server says of a text (EditorPicture, format 1.0).

export interface Violation {
  path: string;
  line: number;
  column: number;
  value: string | null;
  advice: string;
  text: string;
  /** The language of the advice and the text. */
  language: string;
}

export interface Field {
  path: string;
  label: string;
  kind: "number" | "flag" | "word" | "text" | "long" | "snippet";
  help: string;
  /** The language of the help. */
  language: string;
  unit: string;
  min: number | null;
  max: number | null;
  options: string[];
  standard: string;
  value: string | null;
  required: boolean;
  assumption: boolean;
}

export interface Section {
  path: string;
  label: string;
  items?: Section[];
}

export interface Preview {
  title: string;
  nations: number;
  networks: number;
  institutions: number;
  map?: string;
  ids?: string[];
  affinity?: (number | null)[][];
  trust?: (number | null)[][];
}

export interface EditorPicture {
  violations: Violation[];
  sections: Section[];
  form?: Field[];
  help?: { path: string; text: string; language: string; unit: string; source: string; standard: string };
  preview: Preview | null;
  text?: string;
}

/** The texts of the page, from its data attributes. */
export type Texts = Readonly<Record<string, string>>;

/** A text with its parameters filled in. */
export function said(texts: Texts, name: string, ...values: (string | number)[]): string {
  return (texts[name] ?? name).replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)] ?? ""));
}
