// How a delegate shares one report: who has it already, what each other would see of it, and why it may not go to some.
import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { Decision, Desk } from "./desk/desk";
import { openSheet } from "./desk/sheet";
import { list, markingWords, names } from "./desk/words";
import { button, type Choice, primary, type Shown, when } from "./dom";
import { facts, wrong } from "./parts";
import type { Report } from "./pictures";
import { api, day, n, say, t, words } from "./room";
import { request } from "./server";
import { MARKINGS, type Obstacle } from "./vocabulary";

interface Preview {
  to: string;
  obstacle: Obstacle | null;
  reason: string;
  marking: string;
  kept: number;
  originatorControl: boolean;
  sentDay: number | null;
  queued: boolean;
  keptBack: Obstacle | null;
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
  return html`<details class="form"><summary>${t("share.handling")}</summary><div class="handling">${[
    choice(
      "handle-marking",
      t("marking"),
      [asPolicy, ...MARKINGS.map((one): Choice => [one, `${markingWords(one)} (TLP:${one})`])],
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
  ]}</div></details>`;
}

/** What was chosen of the handling, as a decision says it: nothing where nothing was. */
function chosen(handling: Handling): Decision {
  const own = Object.entries(handling).filter(([, value]) => value !== null);
  return own.length === 0 ? {} : { handling: Object.fromEntries(own) };
}

type Release = (to: string) => Promise<unknown>;
type Naming = (id: string) => string;

/** What a recipient would see of it, in words. */
function seen(one: Preview): string {
  const kept = one.kept >= 0.995 ? t("share.seen.whole") : t("share.seen.part", n(one.kept * 100));
  return `${kept} ${markingWords(one.marking)}${one.originatorControl ? ` ${t("share.seen.control")}` : ""}`;
}

/** Recipients who may have it and have it not, together where they would see the same. */
function open(all: Preview[], name: Naming, release: Release, go: string): TemplateResult {
  const groups = new Map<string, Preview[]>();
  for (const one of all) groups.set(seen(one), [...(groups.get(seen(one)) ?? []), one]);
  const line = (one: Preview): TemplateResult =>
    html`<li data-to=${one.to}><span><strong>${name(one.to)}</strong>${when(
      one.keptBack !== null,
      () => html`<span class="facts"> ${t("share.keptBack", t(`stop.${one.keptBack as Obstacle}`))}</span>`,
    )}</span>${primary(go, () => release(one.to))}</li>`;
  return html`${[...groups].map(
    ([told, some]) =>
      html`<p class="facts would">${t("share.would", told)}</p><ul class="previews">${some.map(line)}</ul>`,
  )}`;
}

/**
 * Those who may not have it, together where the reason is the same; the most telling obstacles as the server ranks
 * them.
 */
function stopped(previews: Preview[]): Preview[][] {
  const groups = new Map<string, Preview[]>();
  for (const one of previews) {
    const key = `${one.obstacle} ${one.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** A group that is stopped for one reason; who wants to may try, and is refused for it. */
function closed(group: Preview[], name: Naming, release: Release): TemplateResult {
  const { obstacle, reason } = group[0] as Preview & { obstacle: Obstacle };
  const again = ({ to }: Preview): TemplateResult =>
    html`<span data-to=${to}>${button(name(to), () => release(to))}</span>`;
  return html`<details class="stopped" data-obstacle=${obstacle}><summary>${wrong(
    t("share.stopped", t(`stop.${obstacle}`)),
  )} ${group.map((one) => name(one.to)).join(", ")}</summary><p>${reason}</p>${facts(t("share.try"))}<div
    class="inline">${group.map(again)}</div></details>`;
}

/** Shows who has it, what each other would see, and why some may not see it. */
export async function share(
  desk: Desk,
  report: Report,
  called: string,
  handling: Handling = { marking: null, originatorControl: null, sanitisation: null },
): Promise<void> {
  const { picture, decide, head } = desk;
  const to = [
    ...picture.partners.map((one) => one.id),
    ...picture.open.institutions.filter((one) => one.members.includes(picture.nation)).map((one) => one.id),
  ];
  const name = names(picture);
  const again = (): Promise<void> => share(desk, report, called, handling);
  const release = async (to: string): Promise<void> => {
    if (await decide({ type: "releaseReport", report: report.report, to, ...chosen(handling) })) await again();
  };
  try {
    const all = await request<Preview[]>("POST", `${api}/previews`, { report: report.report, to, handling });
    const has = all.filter((one) => one.sentDay !== null);
    const waits = all.filter((one) => one.sentDay === null && one.queued);
    const rest = all.filter((one) => one.sentDay === null && !one.queued);
    const may = rest.filter((one) => one.obstacle === null);
    openSheet(t("share.title", called), [
      already(t("share.has"), has, (one) => `${name(one.to)} (${day(one.sentDay ?? 0)})`),
      already(t("share.waits"), waits, (one) => name(one.to)),
      when(may.length > 0, () => [
        html`<h3>${t("share.may")}</h3>`,
        handlingOf(handling, () => void again()),
        open(may, name, release, t(head ? "share.release" : "share.propose")),
      ]),
      when(may.length === 0, () => facts(t("share.nobody"))),
      when(rest.length > may.length, () => [
        html`<h3>${t("share.mayNot")}</h3>`,
        stopped(rest.filter((one) => one.obstacle !== null)).map((group) => closed(group, name, release)),
      ]),
    ]);
  } catch (error) {
    say(words(error), true);
  }
}

/** Those for whom there is nothing to do. */
function already(title: string, some: Preview[], told: (one: Preview) => string): Shown {
  return when(some.length > 0, () => html`<h3>${title}</h3><p class="has">${list(some.map(told))}</p>`);
}
