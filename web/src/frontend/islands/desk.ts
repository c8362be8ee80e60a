// A delegate's desk: what waits, what the nation holds, what was written, and what can be decided.
import { briefing } from "../lib/briefing";
import { DecisionDesk } from "../lib/decide";
import { decisions } from "../lib/desk/decisions";
import type { Decide } from "../lib/desk/desk";
import { nation } from "../lib/desk/nation";
import { people } from "../lib/desk/people";
import { reports } from "../lib/desk/reports";
import { waiting } from "../lib/desk/waiting";
import { byId } from "../lib/dom";
import { motions, putsMotions } from "../lib/motions";
import { clocks } from "../lib/parts";
import type { DeskPicture } from "../lib/pictures";
import { act, draft, follow, frame, t } from "../lib/room";

let picture: DeskPicture;
const head = frame.role === "head";

const decide: Decide = (decision, reason = "") =>
  head
    ? act("decided", { decision: JSON.stringify(decision), reason, proposal: null })
    : act("proposed", { decision: JSON.stringify(decision), reason });

const messageText = byId<HTMLTextAreaElement>("message-text");
const messageTo = byId<HTMLSelectElement>("message-to");
const requestText = byId<HTMLTextAreaElement>("request-text");
const reason = byId<HTMLTextAreaElement>("reason");
const drafts = { message: draft(messageText), request: draft(requestText), reason: draft(reason) };

byId("message-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const to = messageTo.value === "own" ? [] : [messageTo.value];
  if (await act("said", { to, text: messageText.value })) drafts.message.clear();
});
if (head) putsMotions();
byId("request-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  if (await act("asked", { text: requestText.value })) drafts.request.clear();
});

const form = new DecisionDesk(
  () => picture,
  async (decision) => {
    const done = await decide(decision, reason.value);
    if (done) drafts.reason.clear();
    return done;
  },
);

/** On a phone, one part of the desk is shown at a time. */
const parts = Array.from(document.querySelectorAll<HTMLElement>(".desk .columns > .panel"));
function choosePart(): void {
  const chosen = parts.find((part) => `#${part.id}` === location.hash) ?? parts[0];
  parts.forEach((part) => part.classList.toggle("chosen", part === chosen));
  document.querySelectorAll(".desk .jump a").forEach((link) => {
    if (link.getAttribute("href") === `#${chosen?.id}`) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  });
}
window.addEventListener("hashchange", choosePart);
choosePart();

follow<DeskPicture>((seen) => {
  picture = seen.picture;
  const own = picture.open.nations.find((one) => one.id === picture.nation);
  byId("who").textContent = `${own?.name ?? picture.nation} · ${seen.name} · ${t(`role.${frame.role}`)}`;
  byId("autopilot").hidden = !picture.autopilot;
  clocks(picture.open.course);
  briefing(picture);
  const desk = { picture, head, decide };
  waiting(desk);
  reports(desk);
  people(desk);
  motions(picture, head);
  decisions(desk);
  form.draw();
  nation(picture);
});
