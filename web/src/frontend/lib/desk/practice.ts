// A report to practise with, once: what a marking allows, before it matters.
import { html, type TemplateResult } from "lit-html";
import { button, type Shown, when } from "../dom";
import { t } from "../room";
import { type Card, filing } from "./card";
import type { Desk } from "./desk";
import { marking } from "./reports";

const ID = "practice";
const ANSWERS = ["pass", "ask", "keep"] as const;

/** Its card; none once it was put aside, nor after the second move. */
export function practice(desk: Desk): Card[] {
  const { seen, picture } = desk;
  const done = seen.has(`filed ${ID}`);
  if (done || picture.open.course.move > 2) return [];
  return [
    {
      id: ID,
      kind: "practice",
      title: t("practice.title"),
      from: t("practice.from"),
      when: "",
      due: "",
      rank: 1e6,
      wants: true,
      done,
      filed: true,
      body: () => body(desk),
    },
  ];
}

function body(desk: Desk): Shown {
  const given = ANSWERS.find((one) => desk.seen.has(`practice ${one}`));
  const choice = (one: (typeof ANSWERS)[number]): TemplateResult =>
    button(given === one ? `✓ ${t(`practice.${one}`)}` : t(`practice.${one}`), () => {
      ANSWERS.forEach((other) => desk.seen.set(`practice ${other}`, other === one));
      desk.redraw();
    });
  return [
    html`<p>${t("practice.text")}</p><p>${marking("AMBER+STRICT")} ${t("tlp.AMBERSTRICT")}</p><p><strong>${t(
      "practice.question",
    )}</strong></p><div class="choices">${ANSWERS.map(choice)}</div>`,
    when(given !== undefined, () => [
      html`<p class="learned" role="status">${t(`practice.${given ?? "keep"}.told`)}</p>`,
      filing(desk, ID, t("practice.done")),
    ]),
  ];
}
