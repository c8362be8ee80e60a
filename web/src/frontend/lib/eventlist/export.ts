// Saving an event list as a file for spreadsheets or calendars.
import { html, type TemplateResult } from "lit-html";
import { button } from "../dom";
import { download } from "../download";
import type { InjectPlan } from "../pictures";
import { say, t, words } from "../room";
import { csrfToken, Refusal, type Problem } from "../server";

/** Asks the server for the file, and hands it to the browser. */
async function save(format: string, injects: InjectPlan[], startDate: string | null): Promise<void> {
  try {
    const response = await fetch(`/api/v1/event-lists/export?format=${format}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRF-Token": csrfToken() },
      body: JSON.stringify({ injects, startDate }),
    });
    if (!response.ok) throw new Refusal((await response.json()) as Problem);
    download(`event-list.${format}`, response.headers.get("Content-Type") ?? "", await response.arrayBuffer());
  } catch (error) {
    say(words(error), true);
  }
}

/** Buttons for each kind of file; a calendar needs the date of day 0. */
export function exportButtons(injects: InjectPlan[], startDate: string | null): TemplateResult {
  const formats: [string, string][] = [["xlsx", "XLSX"], ["csv", "CSV"]];
  if (startDate !== null) formats.push(["ics", "iCalendar"]);
  return html`<div class="actions tight"><span class="facts">${t("list.save")}</span> ${formats.map(([format, name]) =>
    button(name, () => save(format, injects, startDate)))}</div>`;
}
