// The event list: what comes now, what comes next, what lies on the shelf; each line with what can be done with it.
import { html, nothing, svg, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { type Shown, show, when } from "../dom";
import { facts, saidText } from "../parts";
import type { Inject } from "../pictures";
import { clock, day, dayNumber, n, t } from "../room";
import { actions } from "./deeds";
import { answersTo, controllerOf, dayOf, type Line, nextToFire, planOf } from "./plan";
import { pointLine } from "./points";
import type { Control } from "./room";

/** The inject that comes next, whose button to fire it stands out; null for none. */
let next: number | null = null;

/** Shows the list. */
export function injects(control: Control): void {
  const { course } = control.picture.open;
  const plan = planOf(control.picture);
  const ended = course.phase === "ENDED";
  const until = ended ? "" : t("lead.until", dayNumber(course.day + course.daysPerMove));
  const all = Object.values(plan).flat();
  next = nextToFire(plan);
  show("injects", [
    track(control, all),
    when(all.length === 0, () => facts(t("injects.none"))),
    group(control, "now", until, [...plan.now, ...plan.fresh]),
    group(control, "next", "", plan.next),
    group(control, "shelf", t("lead.shelf.about"), plan.shelf),
    folded(control, t("lead.late", plan.late.length), plan.late),
    folded(control, t("lead.over", plan.over.length), plan.over),
  ]);
}

function group(control: Control, name: "now" | "next" | "shelf", about: string, all: Line[]): Shown {
  if (all.length === 0 && name !== "now") return nothing;
  return html`<section class="plan-group" data-group=${name}><h3>${t(`lead.group.${name}`)}<span
    class="facts">${about}</span></h3>${all.length === 0 ? facts(t("lead.now.none")) : list(control, all)}</section>`;
}

function folded(control: Control, title: string, all: Line[]): Shown {
  return when(
    all.length > 0,
    () => html`<details class="plan-over"><summary>${title}</summary>${list(control, all)}</details>`,
  );
}

function list(control: Control, all: Line[]): TemplateResult {
  const key = (one: Line): string => (one.inject ? `i${one.inject.inject}` : `p${one.point.point}`);
  return html`<ol class="plan">${repeat(all, key, (one) =>
    one.inject ? injectLine(control, one.inject) : pointLine(control, one.point),
  )}</ol>`;
}

function injectLine(control: Control, one: Inject): TemplateResult {
  const { plan, status, effect } = one;
  const over = status === "DELIVERED" || status === "SKIPPED";
  const to = plan.to.length === 0 ? t("all") : several(plan.to.map(control.name));
  const about = [`→ ${to}`, controllerOf(one) && t("lead.controller", controllerOf(one))].filter((part) => part);
  return html`<li class="msel" id=${`inject-${one.inject}`} data-status=${status} tabindex="-1">
    <div class="msel-head"><span class="msel-day">${due(one)}</span><strong class="msel-title"
      id=${`inject-title-${one.inject}`}>${plan.subject}</strong></div>
    <p class="msel-about">${about.join(" · ")}${when(
      status !== "READY" && status !== "DEFERRED",
      () => html` · <span class="msel-status">${told(one)}</span>`,
    )}</p>${when(
      Boolean(plan.question?.wanted) && !over,
      () => html`<p class="msel-about">${asks(one)}</p>`,
    )}${when(
      !over && Boolean(effect),
      () => html`<p class="msel-about msel-effect" title=${effect}>${effect}</p>`,
    )}${when(
      Boolean(one.note),
      () => html`<p class="msel-about">${one.note}</p>`,
    )}${actions(control, one, one.inject === next)}${when(
      over && status === "DELIVERED",
      () => answers(control, one),
    )}</li>`;
}

/** What an inject asks: its question, or else among what one may choose. */
function asks({ plan }: Inject): string {
  const { text = "", options = [] } = plan.question ?? {};
  const choices = options.map((one) => `“${one}”`).join(" · ");
  return t("inject.asks", [text, choices].filter((part) => part !== "").join(" ") || plan.subject);
}

const NAMED = 4;

/** Names, the first of them where they are many. */
function several(names: string[]): string {
  if (names.length <= NAMED) return names.join(", ");
  return t("andMore", names.slice(0, NAMED - 1).join(", "), names.length - NAMED + 1);
}

/** When an inject comes, or came. */
function due({ plan, deliveredDay }: Inject): Shown {
  if (deliveredDay !== null) return day(deliveredDay);
  if (plan.trigger === "SCHEDULED") return day(plan.day ?? 0);
  if (plan.trigger !== "CONDITIONAL") return nothing;
  return plan.condition === null ? t("inject.conditionHidden") : html`${t("lead.if")} <code>${plan.condition}</code>`;
}

function told({ status, deliveredDay }: Inject): string {
  return `${t(`status.${status}`)}${deliveredDay === null ? "" : ` · ${day(deliveredDay)}`}`;
}

/** What came back: who has answered, and what. */
function answers(control: Control, one: Inject): Shown {
  const { asked, answered } = answersTo(one, control.picture);
  const replies = control.picture.replies.filter(({ inject }) => inject === one.inject);
  if (one.plan.question?.wanted === false && replies.length === 0) return nothing;
  const isRead = one.plan.text !== "" || Boolean(one.plan.question?.text);
  if (!isRead || (asked.length === 0 && replies.length === 0)) return nothing;
  const missing = asked.filter((nation) => !answered.includes(nation)).map(control.name);
  const { subject } = one.plan;
  const wish = control.picture.messages.find(
    (other) => other.answerable && other.subject === subject && other.day === one.deliveredDay,
  )?.wish;
  const until = wish?.dueDay == null ? "" : t("inject.asks.due", dayNumber(wish.dueDay));
  const count = [t("lead.answered", answered.length, asked.length), until].filter((part) => part !== "").join(" · ");
  return html`<details class="msel-replies"><summary>${count}</summary>${when(missing.length > 0, () =>
    facts(t("lead.missing", missing.join(", "))),
  )}${replies.map(
    (reply) =>
      html`<div class="msel-reply">${facts(
        `${control.name(reply.nation)} · ${reply.by} · ${clock(reply.at)}`,
      )}${when(reply.choice !== null, () =>
        html`<p class="chosen-option">${t("reply.chose", reply.choice ?? "")}</p>`,
      )}${when(reply.text !== "", () => saidText(reply.text))}</div>`,
  )}</details>`;
}

const WIDTH = 400;
const EDGE = 6;

/** Days of the exercise: moves, what came and what will come, and where it stands. */
function track({ picture: { open } }: Control, all: Line[]): Shown {
  const { course } = open;
  if (course.lastDay <= 0) return nothing;
  const x = (at: number): number => EDGE + ((WIDTH - 2 * EDGE) * Math.min(at, course.lastDay)) / course.lastDay;
  const moves = Array.from({ length: course.moves }, (_, i) => i + 1);
  const days = all.filter((one) => dayOf(one) >= 0);
  const mark = (one: Line): unknown => {
    const at = x(dayOf(one));
    const over = one.inject ? one.inject.deliveredDay !== null : one.point.decided !== null;
    return svg`<path d="M${at} 6l5 6-5 6-5-6z" class=${over ? "mark over" : "mark"}></path>`;
  };
  return html`<svg viewBox="0 0 ${WIDTH} 32" class="msel-track" role="img" aria-label=${t("lead.track", days.length)}>
    <line x1=${EDGE} x2=${WIDTH - EDGE} y1="12" y2="12" class="axis"></line>
    <line x1=${EDGE} x2=${x(course.day)} y1="12" y2="12" class="passed"></line>${moves.map((move) => {
      const end = x((course.lastDay * move) / course.moves);
      const middle = x((course.lastDay * (move - 0.5)) / course.moves);
      return svg`<line x1=${end} x2=${end} y1="7" y2="17" class="axis"></line><text x=${middle} y="30"
        text-anchor="middle" class=${move === course.move ? "now" : ""}>${n(move)}</text>`;
    })}${days.map(mark)}</svg>`;
}
