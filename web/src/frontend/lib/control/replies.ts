// For whom a reply is among those who lead, and how many of one's own nobody has looked at on this device.
import { html, nothing, type TemplateResult } from "lit-html";
import { Seen } from "../desk/seen";
import { byId, when } from "../dom";
import type { ControlPicture } from "../pictures";
import { frame, t } from "../room";

type Reply = ControlPicture["replies"][number];

const seen = new Seen(`entente-control-${frame.id}`);
const mark = ({ entry }: Reply): string => `read reply ${entry}`;

/** Whether a reply is for the viewer, who has not looked at it on this device. */
export const isUnread = (one: Reply): boolean => one.yours && !seen.has(mark(one));

/** Says for whom a reply is, and whether it is new. */
export function forWhom(one: Reply): TemplateResult | typeof nothing {
  const whom = one.to.length === 0 ? "" : one.yours ? t("reply.yours") : t("reply.for", one.to.join(", "));
  const fresh = isUnread(one);
  if (whom === "" && !fresh) return nothing;
  return html`<p class="reply-for">${when(whom !== "", () => html`<span class="facts">${whom}</span>`)}${when(
    fresh,
    () => html`<span class="new">${t("card.new")}</span>`,
  )}</p>`;
}

/** Takes note that somebody looked at a reply; says whether that is new. */
export const read = (one: Reply): boolean => seen.set(mark(one));

/** Says how many wait. */
export function countReplies({ replies }: ControlPicture): void {
  const badge = byId("count-replies");
  const waiting = replies.filter(isUnread).length;
  badge.hidden = waiting === 0;
  badge.textContent = String(waiting);
}
