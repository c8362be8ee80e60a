// What the lines and marks on the map mean, in words, each beside its own line.
import { html, svg, type TemplateResult } from "lit-html";
import type { PublicPicture } from "../pictures";
import { t } from "../room";

/** The legend of what stands on the map now. */
export function legend({ treaties, institutions, attacks, course }: PublicPicture): TemplateResult {
  const fresh = course.day - course.daysPerMove;
  const isNew = (day: number): boolean => day > 0 && day >= fresh;
  const line = (kind: string): unknown => svg`<line x1="2" y1="10" x2="46" y2="10" class=${kind}></line>`;
  const lines: [boolean, unknown, string][] = [
    [treaties.some(({ day }) => !isNew(day)), line("treaty"), t("legend.treaty")],
    [treaties.some(({ day }) => isNew(day)), line("treaty new"), t("legend.treaty.new")],
    [
      institutions.length > 0,
      [line("spoke"), svg`<rect x="17" y="3" width="14" height="14" rx="3" class="institution"></rect>`],
      t("legend.institution", institutions.map(({ name }) => name).join(", ")),
    ],
    [attacks.length > 0, svg`<circle cx="24" cy="10" r="8" class="hit"></circle>`, t("legend.hits")],
  ];
  return html`<ul class="legend public-map-key" aria-label=${t("legend")}>${lines
    .filter(([shown]) => shown)
    .map(
      ([, mark, words]) => html`<li><svg viewBox="0 0 48 20" class="public-map" aria-hidden="true">${mark}</svg><span
        >${words}</span></li>`,
    )}</ul>`;
}
