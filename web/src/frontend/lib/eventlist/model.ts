// What the server says that a file would become, and what a person chooses about it.
import type { InjectPlan } from "../pictures";
import type { ListColumn, RowFate } from "../vocabulary";

export interface Remark {
  column: string | null;
  text: string;
}

export interface Row {
  row: number;
  fate: RowFate;
  /** The place of the inject that it changes or equals; null for none. */
  replaces: number | null;
  shown: string;
  inject: InjectPlan | null;
  remarks: Remark[];
}

export interface Preview {
  sheet: string;
  sheets: { name: string; hidden: boolean; rows: number; events: boolean }[];
  headingRow: number;
  columns: { letters: string; heading: string; column: ListColumn | null; samples: string[] }[];
  startDate: string | null;
  startProposed: boolean;
  zone: string;
  monthFirst: boolean;
  datesAmbiguous: boolean;
  firstDay: number;
  recipients: { name: string; rows: number; chosen: string | null }[];
  notes: string[];
  rows: Row[];
}

/** What is chosen; what is absent is proposed by the server. */
export interface Choices {
  sheet?: string;
  columns: Record<string, string>;
  recipients: Record<string, string>;
  startDate?: string;
  zone?: string;
  monthFirst?: boolean;
  firstDay?: number;
  hiddenRows?: boolean;
}

export const FILTERS = ["ALL", "NEW", "CHANGES", "SAME", "LEFT_OUT", "REMARKS"] as const;
export type Filter = (typeof FILTERS)[number];

/** The rows that a filter lets through. */
export function filtered(rows: Row[], filter: Filter): Row[] {
  if (filter === "ALL") return rows;
  if (filter === "REMARKS") return rows.filter(({ remarks, fate }) => remarks.length > 0 && fate !== "LEFT_OUT");
  return rows.filter(({ fate }) => fate === filter);
}

/** The rows that become injects; those that are there already count, too. */
export const taken = (rows: Row[]): Row[] => rows.filter(({ inject }) => inject !== null);

/** The list with the rows in it: each changes the inject of its number or comes at the end; all others stay. */
export function merged(existing: InjectPlan[], rows: Row[]): InjectPlan[] {
  const all = [...existing];
  for (const { fate, replaces, inject } of rows) {
    if (inject === null || fate === "SAME") continue;
    if (fate === "CHANGES" && replaces !== null) all[replaces] = inject;
    else all.push(inject);
  }
  return all;
}
