// The page of an experiment's run: follows its job, or lets each figure of its report be saved.
import { html, render } from "lit-html";
import { resume } from "../lib/jobs";

const report = document.getElementById("report");
if (report === null) resume();
else {
  for (const exhibit of report.querySelectorAll<HTMLElement>(".exhibit")) {
    const name = exhibit.id.replace(/^figure-/, "");
    const link = (form: string): unknown =>
      html`<a class="button small" href="${report.dataset["at"]}/figures/${name}.${form}"
        download>${form.toUpperCase()}</a>`;
    const grid = exhibit.querySelector<HTMLElement>(".grid");
    if (grid) render(html`<p class="save no-print">${["png", "svg", "csv"].map(link)}</p>`, grid);
  }
  // What may have to be scrolled sideways must be within reach of keys.
  for (const wide of report.querySelectorAll("figure, pre")) wide.setAttribute("tabindex", "0");
  for (const table of report.querySelectorAll<HTMLElement>(".scroll")) {
    table.setAttribute("role", "region");
    table.setAttribute("aria-label", table.querySelector("caption")?.textContent ?? "");
  }
}
