// Who plays: a strip of all nations, and one of them on the stage, the truth against what it holds.
import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { button, type Shown, show, table, when } from "../dom";
import { facts, gauge } from "../parts";
import type { ControlPicture, DeskPicture } from "../pictures";
import { act, api, n, say, t, words } from "../room";
import { request } from "../server";
import { badge, inboxOf } from "./inbox";
import { waitingOf } from "./letters";
import type { Control } from "./room";
import { dossiers } from "./truth";

type Nation = ControlPicture["nations"][number];

/** How a nation stands towards the move. */
type Standing = "waited" | "done" | "people" | "autopilot";

function standing({ people, finished }: Nation, { phase }: ControlPicture["open"]["course"]): Standing {
  if (!people) return "autopilot";
  return phase !== "OPEN" && phase !== "PAUSED" ? "people" : finished ? "done" : "waited";
}

/** The seats of a nation in which people sit. */
function seatsOf({ picture }: Control, nation: string): ControlPicture["seats"] {
  return picture.seats.filter((one) => one.nation === nation && !one.kicked);
}

/** Shows the strip: those that people play first. */
export function nations(control: Control, chosen: string | null): void {
  const { picture } = control;
  const people = picture.nations.filter((one) => one.people);
  const waiting = waitingOf(control.letters);
  const chip = (one: Nation): TemplateResult => {
    const stands = standing(one, picture.open.course);
    const here = seatsOf(control, one.id).filter(({ seat }) => control.here.has(seat)).length;
    const away = stands === "waited" && here === 0;
    return html`<li><button type="button" class="player" data-nation=${one.id} data-standing=${stands}
      data-here=${here > 0} aria-pressed=${chosen === one.id} @click=${() => control.choose(one.id)}><span
      class="player-name">${one.name}</span>${badge(waiting.get(one.id) ?? 0)}<span class="player-facts">${t(
        away ? "lead.nobodyHere" : `lead.standing.${stands}`,
      )}</span>${when(
        one.people && !away,
        () => html`<span class="visually-hidden">, ${t("lead.here", here)}</span>`,
      )}</button></li>`;
  };
  show(
    "nations",
    html`<ul class="players">${repeat(
      [...people, ...picture.nations.filter((one) => !one.people)],
      (one) => one.id,
      chip,
    )}</ul>`,
  );
  show("waiting", awaited(picture, people.length));
}

/** For how many the move waits, in words. */
function awaited({ waitingFor, open: { course } }: ControlPicture, people: number): Shown {
  if (people === 0) return t("lead.noPeople");
  if (course.phase !== "OPEN" && course.phase !== "PAUSED") return t("lead.delegations", people);
  return waitingFor.length === 0 ? t("lead.allDone") : t("lead.someDone", people - waitingFor.length, people);
}

let desk: DeskPicture | null = null;
let shown: string | null = null;
/** The picture of control to which the nation's own was asked for. */
let of: ControlPicture | null = null;

/** Asks for the picture of a nation, and shows it against the truth. */
export async function look(control: Control, nation: string): Promise<void> {
  const known = shown === nation && of === control.picture;
  if (shown !== nation) desk = null;
  shown = nation;
  of = control.picture;
  draw(control, nation);
  if (known) return;
  try {
    const seen = await request<DeskPicture>("GET", `${api}/as/${nation}`);
    if (shown !== nation) return;
    desk = seen;
    draw(control, nation);
  } catch (error) {
    say(words(error), true);
  }
}

function draw(control: Control, nation: string): void {
  const one = control.picture.nations.find(({ id }) => id === nation);
  if (one === undefined) return;
  const waiting = waitingOf(control.letters).get(nation) ?? 0;
  const letters = (): void => {
    inboxOf(nation);
    control.redraw();
  };
  show("as", [
    html`<div class="scene-head"><h3 id="as-title" tabindex="-1">${one.name}</h3>${[
      when(!control.over, () =>
        button(one.people ? t("toAutopilot") : t("toPeople"), () => handOver(one)),
      ),
      when(!control.archive, () => button(t("lead.speakTo"), () => control.speak("", nation))),
      when(!one.people && !control.archive, () => button(t("lead.speakAs"), () => control.speak(one.name, ""))),
      when(waiting > 0, () => button(t("lead.letters", waiting), letters)),
    ]}</div>`,
    who(control, one),
    html`<h4>${t("lead.against")}</h4>`,
    against(control, nation),
    html`<h4>${t("viewAs.title", one.name)}</h4>`,
    desk === null ? nothing : [dossiers(desk), todo(desk)],
  ]);
}

/** Hands a nation to its autopilot or to people; that can be undone. */
function handOver({ id, people }: Nation): Promise<boolean> {
  const back = { label: t("undo"), press: () => act("handedOver", { nation: id, autopilot: !people }) };
  return act("handedOver", { nation: id, autopilot: people }, back);
}

function who(control: Control, one: Nation): Shown {
  const seats = seatsOf(control, one.id).map(({ name, role, seat }) => {
    const here = t(control.here.has(seat) ? "lobby.connected" : "lobby.away");
    return `${name} (${t(`role.${role.toLowerCase() as "head"}`)}, ${here})`;
  });
  const means = t("lead.means", one.freeTeams, one.teams, one.waitingJobs, one.dossiers);
  const nobody = t(one.people ? "lead.empty" : "lead.autopilot");
  return [facts(seats.length === 0 ? nobody : seats.join(" · ")), facts(means)];
}

/** Every plot under way that touches a nation or of which it holds something: how much, of what it takes to act. */
function against(control: Control, nation: string): TemplateResult {
  const { plots, open } = control.picture;
  const network = new Map(open.networks.map((one) => [one.id, one.name]));
  const touching = plots.filter(
    (plot) => plot.target === nation || plot.host === nation || plot.evidence.some((one) => one.nation === nation),
  );
  if (touching.length === 0) return facts(t("lead.against.none"));
  const held = (plot: ControlPicture["plots"][number]): Shown => {
    const own = plot.evidence.find((one) => one.nation === nation);
    if (own === undefined) return t("lead.knowsNothing");
    const share = own.evidence / Math.max(own.threshold, 0.001);
    return html`${gauge(Math.min(1, share), t("lead.holds"))}${when(own.unlinked > 0, () =>
      html`<span class="facts"> ${t("lead.unlinked", own.unlinked)}</span>`,
    )}`;
  };
  return table(
    t("lead.against"),
    [t("plot"), t("target"), t("lead.host"), t("daysLeft"), t("lead.holds")],
    touching.map((plot) => [
      html`${plot.name} <span class="facts">${network.get(plot.network) ?? plot.network}</span>`,
      control.name(plot.target),
      control.name(plot.host),
      n(plot.remainingDays),
      held(plot),
    ]),
  );
}

function todo({ todo: all }: DeskPicture): Shown {
  return all.length === 0
    ? facts(t("lead.todo.none"))
    : html`<p class="facts">${t("todo")}:</p><ul class="plain-list">${all.map(
        (one) => html`<li>${one.text}</li>`,
      )}</ul>`;
}
