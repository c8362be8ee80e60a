// Taking an event list from a spreadsheet: a file, what becomes of each of its rows, and the list with the rows in it.
// Nothing changes before somebody says so.
import { html, nothing, type TemplateResult } from "lit-html";
import { button, fill, primary, type Shown, table, when } from "../dom";
import { facts, wrong } from "../parts";
import type { InjectPlan } from "../pictures";
import { n, say, t, words } from "../room";
import { request } from "../server";
import { LIST_COLUMNS } from "../vocabulary";
import { type Choices, type Filter, FILTERS, filtered, merged, type Preview, type Row, taken } from "./model";

const MOST_SHOWN = 300;

/** What the component is told, and what it tells. */
export interface ImportOf {
  /** The reference of the scenario that the list is for. */
  scenario: () => string;
  /** The delegations of that scenario. */
  nations: () => { id: string; name?: string | null }[];
  /** The list that there is. */
  existing: () => InjectPlan[];
  /** The list with the rows in it, and the date of day 0 where one is known. */
  take: (list: InjectPlan[], startDate: string | null) => void;
  /** The last day of the exercise, to tell of rows after it. */
  lastDay?: () => number;
}

export class ListImport {
  private name = "";
  private content = "";
  private choices: Choices = { columns: {}, recipients: {} };
  private preview: Preview | null = null;
  private refused = "";
  private busy = false;
  private filter: Filter = "ALL";

  constructor(
    private readonly place: HTMLElement,
    private readonly of: ImportOf,
  ) {
    this.draw();
  }

  /** Forgets the file, when another scenario is chosen for instance. */
  clear(): void {
    this.preview = null;
    this.content = "";
    this.refused = "";
    this.draw();
  }

  private async open(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    this.name = file.name;
    this.content = base64(new Uint8Array(await file.arrayBuffer()));
    this.choices = { columns: {}, recipients: {} };
    this.filter = "ALL";
    await this.read();
  }

  private async read(): Promise<void> {
    this.busy = true;
    this.draw();
    try {
      this.preview = await request<Preview>("POST", "/api/v1/event-lists/preview", {
        ...this.choices,
        name: this.name,
        content: this.content,
        scenario: this.of.scenario(),
        existing: this.of.existing(),
      });
      this.refused = "";
    } catch (error) {
      this.preview = null;
      this.refused = words(error);
    }
    this.busy = false;
    this.draw();
  }

  private choose(change: Partial<Choices>): void {
    this.choices = { ...this.choices, ...change };
    void this.read();
  }

  private draw(): void {
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      void this.open(event.dataTransfer?.files[0]);
    };
    const opened = (event: Event): void => {
      const input = event.target as HTMLInputElement;
      void this.open(input.files?.[0]);
      input.value = "";
    };
    fill(
      this.place,
      html`<div class="list-import stack" @dragover=${(event: Event) => event.preventDefault()} @drop=${drop}>
        <label for="list-file">${t("list.choose")}</label>
        <input id="list-file" type="file" accept=".xlsx,.csv,.tsv,.txt" aria-describedby="list-file-about"
          @change=${opened}>
        <small id="list-file-about" class="facts">${t("list.choose.about")}</small>
        <div role="status">${when(this.busy, () => facts(t("list.reading")))}${when(this.refused !== "", () =>
          html`<p>${wrong(this.refused)}</p>`)}</div>
        ${this.preview === null ? nothing : this.shown(this.preview)}</div>`,
    );
  }

  private shown(preview: Preview): Shown {
    const all = taken(preview.rows);
    return [
      html`<h3>${this.name}</h3>`,
      when(preview.notes.length > 0, () => lines("notes", preview.notes)),
      this.readings(preview),
      this.columns(preview),
      this.recipients(preview),
      this.fates(preview),
      html`<div class="actions tight">${
        all.length === 0
          ? wrong(t("list.none"))
          : primary(t("list.take", all.length, preview.rows.length), () => this.take(preview))
      } ${button(t("list.cancel"), () => this.clear())}</div>`,
    ];
  }

  private take(preview: Preview): void {
    const count = (fate: string): number => preview.rows.filter((row) => row.fate === fate).length;
    this.of.take(merged(this.of.existing(), preview.rows), preview.startDate);
    say(t("list.taken", count("NEW"), count("CHANGES")), false);
    this.clear();
  }

  private readings(preview: Preview): TemplateResult {
    const of = (event: Event): string => (event.target as HTMLInputElement).value;
    const sheets = preview.sheets.filter(({ rows, name }) => rows > 0 || name === preview.sheet);
    return html`<div class="asked-for">
      ${when(sheets.length > 1, () => html`<div><label for="list-sheet">${t("list.sheet")}</label>
        <select id="list-sheet" @change=${(event: Event) =>
          this.choose({ sheet: of(event), columns: {}, recipients: {} })}>${sheets.map(({ name }) =>
          html`<option value=${name} ?selected=${name === preview.sheet}>${name}</option>`)}</select></div>`)}
      ${when(preview.startDate !== null, () => html`<div><label for="list-start">${t("list.start")}</label>
        <input id="list-start" type="date" .value=${preview.startDate ?? ""} @change=${(event: Event) =>
          this.choose({ startDate: of(event) })}>${when(preview.startProposed, () =>
          html`<small class="facts">${t("list.start.proposed")}</small>`)}</div>
        <div><label for="list-zone">${t("list.zone")}</label>
        <input id="list-zone" .value=${preview.zone}
          @change=${(event: Event) => this.choose({ zone: of(event) })}></div>
        <div><label for="list-order">${t("list.order")}</label>
        <select id="list-order" @change=${(event: Event) => this.choose({ monthFirst: of(event) === "month" })}>
          <option value="day" ?selected=${!preview.monthFirst}>${t("list.order.day")}</option>
          <option value="month" ?selected=${preview.monthFirst}>${t("list.order.month")}</option></select>
          ${when(preview.datesAmbiguous, () => html`<small class="wrong">${t("list.order.unclear")}</small>`)}</div>`)}
      <div><label for="list-first">${t("list.firstDay")}</label>
      <select id="list-first" @change=${(event: Event) => this.choose({ firstDay: Number(of(event)) })}>
        <option value="0" ?selected=${preview.firstDay === 0}>${t("list.firstDay.0")}</option>
        <option value="1" ?selected=${preview.firstDay === 1}>${t("list.firstDay.1")}</option></select></div>
      <label><input type="checkbox" id="list-hidden" .checked=${this.choices.hiddenRows ?? false}
        @change=${(event: Event) => this.choose({ hiddenRows: (event.target as HTMLInputElement).checked })}> ${
        t("list.hidden")}</label>
    </div>`;
  }

  private columns(preview: Preview): TemplateResult {
    const read = preview.columns.filter(({ column }) => column !== null).length;
    const rows = preview.columns.map(({ letters, heading, column, samples }): Shown[] => [
      letters,
      heading,
      html`<select aria-label=${t("list.column", letters)} data-column=${letters} @change=${(event: Event) =>
        this.choose({
          columns: { ...this.choices.columns, [letters]: (event.target as HTMLSelectElement).value },
        })}><option value="" ?selected=${column === null}>${t("list.column.none")}</option>${LIST_COLUMNS.map((one) =>
        html`<option value=${one} ?selected=${one === column}>${t(`msel.${one}`)}</option>`)}</select>`,
      samples.join(" · "),
    ]);
    return html`<details class="form" id="list-columns"><summary>${t("list.columns")} <span class="facts">${
      t("list.columns.about", read, preview.columns.length)}</span></summary>${table(
      t("list.columns"),
      [t("list.column", ""), t("list.heading"), t("list.columns"), t("list.samples")],
      rows,
    )}</details>`;
  }

  private recipients(preview: Preview): Shown {
    if (preview.recipients.length === 0) return nothing;
    const line = ({ name, rows, chosen }: Preview["recipients"][number], at: number): TemplateResult => {
      const open = chosen === null;
      return html`<div><label for="list-who-${at}">${t("list.recipients.rows", name, rows)}</label>
        <select id="list-who-${at}" @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          const { [name]: _, ...others } = this.choices.recipients;
          this.choose({ recipients: value === "?" ? others : { ...others, [name]: value } });
        }}><option value="?" ?selected=${open}>${t("list.recipients.open")}</option>
        <option value="*" ?selected=${chosen === "*"}>${t("all")}</option>
        <option value="" ?selected=${chosen === ""}>${t("list.recipients.nobody")}</option>
        ${this.of.nations().map((nation) => html`<option value=${nation.id} ?selected=${chosen === nation.id}>${
          nation.name ?? nation.id}</option>`)}</select></div>`;
    };
    return html`<fieldset><legend>${t("list.recipients")}</legend>${facts(t("list.recipients.about"))}
      <div class="asked-for">${preview.recipients.map(line)}</div></fieldset>`;
  }

  private fates(preview: Preview): TemplateResult {
    const shown = filtered(preview.rows, this.filter);
    const option = (one: Filter): Shown => {
      const count = filtered(preview.rows, one).length;
      return when(count > 0 || one === "ALL", () =>
        html`<option value=${one} ?selected=${one === this.filter}>${t(`list.filter.${one}`, count)}</option>`);
    };
    const headings = [
      t("list.row"),
      t("list.fate"),
      t("list.when"),
      t("list.whom"),
      t("list.event"),
      t("list.remarks"),
    ];
    return html`<h3>${t("list.rows")}</h3>
      <p><label for="list-filter">${t("list.filter")}</label> <select id="list-filter" @change=${(event: Event) => {
        this.filter = (event.target as HTMLSelectElement).value as Filter;
        this.draw();
      }}>${FILTERS.map(option)}</select></p>
      ${table(t("list.rows"), headings, shown.slice(0, MOST_SHOWN).map((row) => this.cells(row)))}
      ${when(shown.length > MOST_SHOWN, () => facts(t("list.more", MOST_SHOWN)))}`;
  }

  private cells({ row, fate, inject, shown, remarks }: Row): Shown[] {
    const said: string[] = remarks.map(({ column, text }) => (column === null ? text : t("list.remark", column, text)));
    const last = this.of.lastDay?.() ?? Infinity;
    if (inject?.trigger === "SCHEDULED" && (inject.day ?? 0) > last) said.push(t("list.late", n(last, 1)));
    const to = inject === null ? "" : inject.to.length === 0 ? t("all") : inject.to.join(", ");
    const known = inject === null || !inject.ready;
    return [
      row,
      html`<span data-fate=${fate}>${t(`list.fate.${fate}`)}</span>${when(known && inject !== null, () =>
        html` <span class="facts">(${t("list.draft")})</span>`)}`,
      inject === null ? "" : whenDue(inject),
      inject === null ? "" : [inject.from, to].filter((part) => part !== "").join(" → "),
      inject === null ? shown : html`<strong>${inject.subject}</strong>`,
      said.length === 0 ? "" : lines("remarks", said),
    ];
  }
}

/** Texts below each other. */
const lines = (kind: string, texts: string[]): TemplateResult =>
  html`<ul class=${kind}>${texts.map((one) => html`<li>${one}</li>`)}</ul>`;

/** When an inject comes about, in words. */
export function whenDue({ trigger, day, condition }: InjectPlan): string {
  if (trigger === "SCHEDULED") return t("day", n(day ?? 0, Number.isInteger(day) ? 0 : 2));
  return trigger === "CONDITIONAL" ? (condition ?? "") : t("trigger.SHELF");
}

/** Bytes as text that JSON can hold. */
function base64(bytes: Uint8Array): string {
  const part = 0x8000;
  let text = "";
  for (let at = 0; at < bytes.length; at += part) text += String.fromCharCode(...bytes.subarray(at, at + part));
  return btoa(text);
}
