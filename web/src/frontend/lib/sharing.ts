// How a delegate shares one report: what each recipient would see of it, how it is handled, and why it may not go.
import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { Decide, Decision } from "./desk/desk";
import { button, byId, type Choice, primary, show } from "./dom";
import { facts, wrong } from "./parts";
import type { DeskPicture, Report } from "./pictures";
import { api, n, say, t, words } from "./room";
import { request } from "./server";
import { MARKINGS, type Obstacle } from "./vocabulary";

interface Preview {
  to: string;
  obstacle: Obstacle | null;
  reason: string;
  marking: string;
  kept: number;
  originatorControl: boolean;
}

/** How one report is to be handled where that differs from the standing policy. */
interface Handling {
  marking: string | null;
  originatorControl: boolean | null;
  sanitisation: number | null;
}

/** The controls for the handling of one report; whatever is chosen is told. */
function handlingOf(handling: Handling, changed: () => void): TemplateResult {
  const asPolicy: Choice = ["", t("asPolicy")];
  const choice = (
    id: string,
    label: string,
    choices: Choice[],
    value: string | number | boolean | null,
    chosen: (value: string) => void,
  ): TemplateResult => {
    const change = (event: Event): void => {
      chosen((event.target as HTMLSelectElement).value);
      changed();
    };
    const option = ([id, label]: Choice): TemplateResult =>
      html`<option value=${id} .selected=${live(id === String(value ?? ""))}>${label}</option>`;
    return html`<label for=${id}>${label}</label><select id=${id} @change=${change}>${choices.map(option)}</select>`;
  };
  return html`<div class="handling">${[
    choice(
      "handle-marking",
      t("marking"),
      [asPolicy, ...MARKINGS.map((one): Choice => [one, `TLP:${one}`])],
      handling.marking,
      (value) => (handling.marking = value || null),
    ),
    choice(
      "handle-control",
      t("share.control"),
      [asPolicy, ["true", t("yes")], ["false", t("no")]],
      handling.originatorControl,
      (value) => (handling.originatorControl = value === "" ? null : value === "true"),
    ),
    choice(
      "handle-source",
      t("share.source"),
      [asPolicy, ["0", t("share.whole")], ["0.5", t("share.half")], ["0.9", t("share.stripped")]],
      handling.sanitisation,
      (value) => (handling.sanitisation = value === "" ? null : Number(value)),
    ),
  ]}</div>`;
}

/** What was chosen of the handling, as a decision says it: nothing where nothing was. */
function chosen(handling: Handling): Decision {
  const own = Object.entries(handling).filter(([, value]) => value !== null);
  return own.length === 0 ? {} : { handling: Object.fromEntries(own) };
}

type Release = (to: string) => Promise<boolean>;

/** A recipient who may have it, and what would be seen of it. */
function open(one: Preview, names: Map<string, string>, release: Release): TemplateResult {
  const seen = t("share.seen", one.marking, n(one.kept * 100), one.originatorControl ? t("yes") : t("no"));
  return html`<li data-to=${one.to}><strong>${names.get(one.to) ?? one.to} (${one.to})</strong>${facts(seen)}${primary(
    t("share.release"),
    () => release(one.to),
  )}</li>`;
}

/**
 * Those who may not have it, together where the reason is the same; the most telling obstacles as the server ranks
 * them.
 */
function stopped(previews: Preview[]): Preview[][] {
  const groups = new Map<string, Preview[]>();
  for (const one of previews.filter(({ obstacle }) => obstacle !== null)) {
    const key = `${one.obstacle} ${one.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** A group that is stopped for one reason; who wants to may try, and is refused for it. */
function closed(group: Preview[], names: Map<string, string>, release: Release): TemplateResult {
  const { obstacle, reason } = group[0] as Preview & { obstacle: Obstacle };
  const again = ({ to }: Preview): TemplateResult =>
    html`<span data-to=${to} title=${names.get(to) ?? to}>${button(to, () => release(to))}</span>`;
  return html`<details class="stopped" data-obstacle=${obstacle}><summary>${wrong(
    t("share.stopped", t(`obstacle.${obstacle}`)),
  )} ${group.map((one) => one.to).join(", ")}</summary><p>${reason}</p>${facts(t("share.try"))}<div
    class="inline">${group.map(again)}</div></details>`;
}

/** Shows what each recipient would see, and why some may not see it. */
export async function share(
  picture: DeskPicture,
  report: Report,
  decide: Decide,
  handling: Handling = { marking: null, originatorControl: null, sanitisation: null },
): Promise<void> {
  const to = [
    ...picture.partners.map((one) => one.id),
    ...picture.open.institutions.filter((one) => one.members.includes(picture.nation)).map((one) => one.id),
  ];
  const names = new Map([...picture.partners, ...picture.open.institutions].map((one) => [one.id, one.name]));
  const release = (to: string): Promise<boolean> =>
    decide({ type: "releaseReport", report: report.report, to, ...chosen(handling) });
  try {
    const previews = await request<Preview[]>("POST", `${api}/previews`, { report: report.report, to, handling });
    show("share", [
      html`<h3 id="share-title" tabindex="-1">${t("share.title", report.report)}</h3>`,
      facts(t("share.about")),
      handlingOf(handling, () => void share(picture, report, decide, handling)),
      html`<ul class="previews">${previews
        .filter((one) => one.obstacle === null)
        .map((one) => open(one, names, release))}</ul>`,
      stopped(previews).map((group) => closed(group, names, release)),
    ]);
    if (!byId("share").contains(document.activeElement)) byId("share-title").focus();
  } catch (error) {
    say(words(error), true);
  }
}
