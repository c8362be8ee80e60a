// What was said and done, each kind under a tab of its own: the feed, messages, decisions, notes.
import { html, nothing, type TemplateResult } from "lit-html";
import { button, byId, type Shown, show, when } from "../dom";
import { facts, feed, saidText } from "../parts";
import type { ControlPicture, Message } from "../pictures";
import { act, day, t } from "../room";
import type { Control } from "./room";

const NOTICES = 120;
const PARTS = ["feed", "messages", "decisions", "notes"] as const;
type Part = (typeof PARTS)[number];

let chosen: Part = "feed";

/** Lets the tabs of the log be pressed. */
export function logTabs(redraw: () => void): void {
  for (const part of PARTS) {
    byId(`log-tab-${part}`).addEventListener("click", () => {
      chosen = part;
      redraw();
    });
  }
}

/** Shows the log. */
export function log(control: Control): void {
  const { picture, seen } = control;
  for (const part of PARTS) {
    byId(`log-tab-${part}`).setAttribute("aria-pressed", String(part === chosen));
    byId(`log-${part}`).hidden = part !== chosen;
  }
  const said = picture.messages.filter((one) => !one.answerable);
  const unread = said.filter((one) => !seen.has(`read message ${one.number}`));
  const inSight = chosen === "messages" && byId("all-messages").checkVisibility();
  if (inSight) unread.forEach((one) => seen.set(`read message ${one.number}`));
  const count = inSight ? 0 : unread.length;
  byId("count-messages").hidden = count === 0;
  byId("count-messages").textContent = count > 99 ? "99+" : String(count);
  show("feed", feed(picture.notices, NOTICES));
  show("all-messages", messages(control));
  show("decisions", latestFirst(picture.decisions, t("decisions.none"), (one) => decision(control, one)));
  show("motions", latestFirst(picture.motions, t("motions.none"), (one) => motion(control, one)));
  const line = ({ day: at, text }: { day: number; text: string }): string => `${day(at)}: ${text}`;
  show(
    "notes",
    html`<ul class="feed" tabindex="0">${[
      ...picture.bookmarks.map((one) => `★ ${line(one)}`),
      ...picture.notes.map(line),
    ].map((told) => html`<li>${told}</li>`)}</ul>`,
  );
}

function messages(control: Control): TemplateResult {
  const { messages: all } = control.picture;
  return latestFirst(all, t("messages.none"), (one) => message(control, one));
}

function message(control: Control, one: Message): TemplateResult {
  const to = one.to.includes("*") ? t("all") : one.to.map(control.name).join(", ");
  const from = one.from === "" ? t("control") : control.name(one.from);
  const author = one.author === "" ? "" : ` · ${one.author}`;
  return html`<li>${facts(`${from}${author} → ${to} · ${day(one.day)}`)}${when(
    one.subject !== "",
    () => html`<h4>${one.subject}</h4>`,
  )}${saidText(one.text)}${when(!control.archive, () => projecting(control.picture, one))}</li>`;
}

/** Puts words of the plenary on the screens, or takes them off. */
function projecting({ onScreen, may }: ControlPicture, one: Message): Shown {
  if (!may.includes("projected") || one.answerable || !one.to.includes("*")) return nothing;
  const shown = onScreen.includes(one.number);
  const project = (): unknown => act("projected", { message: one.number, shown: !shown });
  return button(t(shown ? "plenary.off" : "plenary.on"), project);
}

function latestFirst<T>(all: T[], none: string, item: (one: T) => TemplateResult): TemplateResult {
  if (all.length === 0) return facts(none);
  return html`<ol class="messages" tabindex="0">${[...all].reverse().map(item)}</ol>`;
}

function decision({ name }: Control, one: ControlPicture["decisions"][number]): TemplateResult {
  return html`<li>${facts(`${t("move", one.move)} · ${name(one.nation)} · ${one.by}`)}<p>${one.words}</p>${when(
    one.reason !== "",
    () => saidText(one.reason),
  )}<p class=${one.refused ? "wrong" : "facts"}>${one.outcome}</p></li>`;
}

function motion({ name }: Control, one: ControlPicture["motions"][number]): TemplateResult {
  const about = [t("move", one.move), name(one.by), t(`motion.${one.kind}`), t(`motion.${one.status}`), one.votes];
  return html`<li>${facts(about.join(" · "))}${saidText(one.text)}</li>`;
}
