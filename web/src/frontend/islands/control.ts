// The control room: the clocks, the event list, the truth against what each nation holds, and everything that is said.
import { byId, h, show, table } from "../lib/dom";
import { injectForm, injectNames, missingOfPlan, showPlan, writtenPlan } from "../lib/inject";
import { button, clocks, feed, messages } from "../lib/parts";
import type { ControlPicture, DeskPicture, Inject } from "../lib/pictures";
import { type Ground, publicMap } from "../lib/publicmap";
import { act, api, day, draft, follow, n, say, t, words } from "../lib/room";
import { request } from "../lib/server";

let picture: ControlPicture;
const move = (): number => picture.open.course.move;

byId("start").addEventListener("click", () => void act("started"));
byId("step").addEventListener("click", () => void act("closed", { move: move() }));
byId("pause").addEventListener("click", () => void act(picture.open.course.phase === "PAUSED" ? "resumed" : "paused"));
byId("end").addEventListener("click", () => void (confirm(t("end.sure")) && act("ended")));
byId("deadline-form").addEventListener("submit", (event) => {
  event.preventDefault();
  void act("deadlineMoved", { seconds: Math.round(60 * Number(byId<HTMLInputElement>("deadline").value)) });
});

function forms(): void {
  const broadcast = byId<HTMLTextAreaElement>("broadcast-text");
  const note = byId<HTMLTextAreaElement>("note-text");
  const drafts = { broadcast: draft(broadcast), note: draft(note) };
  byId("broadcast-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    if (await act("broadcast", { text: broadcast.value })) drafts.broadcast.clear();
  });
  byId("note-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const bookmark = (event as SubmitEvent).submitter?.getAttribute("value") === "bookmark";
    if (await act(bookmark ? "bookmarked" : "noted", { text: note.value })) drafts.note.clear();
  });
  byId("shift-form").addEventListener("submit", (event) => {
    event.preventDefault();
    void act("shifted", { days: Number(byId<HTMLInputElement>("shift").value) });
  });
  byId("inject-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const missing = missingOfPlan();
    if (missing !== "") {
      say(missing, true);
      return;
    }
    if (await act("written", { inject: editing, plan: writtenPlan() })) {
      editing = null;
      showPlan(null);
      byId<HTMLDetailsElement>("inject-editor").open = false;
    }
  });
}

let editing: number | null = null;

function edit(inject: Inject): void {
  editing = inject.inject;
  showPlan(inject.plan);
  byId<HTMLDetailsElement>("inject-editor").open = true;
  byId("inject-subject").focus();
}

function injects(): void {
  show("injects", picture.injects, () =>
    picture.injects.length === 0
      ? h("p", { class: "facts" }, t("injects.none"))
      : table(
          t("injects"),
          [t("inject.subject"), t("inject.trigger"), t("inject.status"), ""],
          picture.injects.map((one) => [
            [
              h("strong", {}, one.plan.subject),
              one.plan.to.length > 0 && h("span", { class: "facts" }, ` → ${one.plan.to.join(", ")}`),
              one.effect && h("p", { class: "facts" }, one.effect),
            ],
            one.plan.trigger === "SCHEDULED"
              ? day(one.plan.day ?? 0)
              : one.plan.trigger === "CONDITIONAL"
                ? h("code", {}, one.plan.condition)
                : t("trigger.SHELF"),
            [
              t(`status.${one.status}`),
              one.deliveredDay !== null && ` · ${day(one.deliveredDay)}`,
              one.note !== "" && h("span", { class: "facts" }, ` ${one.note}`),
            ],
            one.status !== "DELIVERED" &&
              one.status !== "SKIPPED" && [
                button(t("inject.fire"), () => act("fired", { inject: one.inject }), "button small primary"),
                one.plan.trigger === "SCHEDULED" && button(t("inject.delay"), () => delay(one)),
                button(t("inject.edit"), () => edit(one)),
                button(t("inject.defer"), () => act("deferred", { inject: one.inject })),
                button(t("inject.skip"), () => skip(one)),
              ],
          ]),
        ),
  );
}

function delay(one: Inject): void {
  const answer = prompt(t("inject.delay.to"), String(one.plan.day ?? 0));
  if (answer !== null) void act("delayed", { inject: one.inject, day: Number(answer) });
}

function skip(one: Inject): void {
  const reason = prompt(t("inject.skip.why"));
  if (reason !== null && reason !== "") void act("skipped", { inject: one.inject, reason });
}

/** As much of a plot's name as tells those under way apart; the whole stands in its tip. */
const SHORT_NAME = 8;

function truth(): void {
  const nations = picture.nations.map((one) => one.id);
  show("truth", picture.plots, () =>
    picture.plots.length === 0
      ? h("p", { class: "facts" }, t("truth.none"))
      : table(
          t("truth"),
          [t("plot"), t("network"), t("target"), t("daysLeft"), ...nations],
          picture.plots.map((plot) => [
            h("span", { title: plot.plot }, plot.plot.slice(0, SHORT_NAME)),
            plot.network,
            plot.target,
            n(plot.remainingDays),
            ...nations.map((nation) => {
              const held = plot.evidence.find((one) => one.nation === nation);
              if (held === undefined) return "";
              const level = Math.min(4, Math.floor((4 * held.evidence) / Math.max(held.threshold, 0.001)));
              return h(
                "span",
                {
                  class: `held held-${level}`,
                  title: t("truth.held", n(held.evidence, 1), n(held.threshold, 1), held.unlinked),
                },
                n(held.evidence, 1),
              );
            }),
          ]),
        ),
  );
}

function nations(): void {
  show("waiting", [picture.waitingFor, picture.open.course.phase], () =>
    h(
      "p",
      { class: picture.waitingFor.length > 0 ? "" : "facts" },
      picture.waitingFor.length > 0 ? t("waitingFor", picture.waitingFor.join(", ")) : t("waitingFor.nobody"),
    ),
  );
  show("nations", picture.nations, () =>
    table(
      t("nations"),
      [t("nation"), t("played"), t("teams"), t("jobs"), t("dossiers"), ""],
      picture.nations.map((one) => [
        `${one.name} (${one.id})`,
        one.people ? t("people") : t("autopilot"),
        `${one.freeTeams}/${one.teams}`,
        one.waitingJobs,
        one.dossiers,
        [
          button(one.people ? t("toAutopilot") : t("toPeople"), () =>
            act("handedOver", { nation: one.id, autopilot: one.people }),
          ),
          button(t("viewAs"), () => viewAs(one.id)),
        ],
      ]),
    ),
  );
}

/** What a nation holds, as its delegates see it. */
async function viewAs(nation: string): Promise<void> {
  try {
    const desk = await request<DeskPicture>("GET", `${api}/as/${nation}`);
    byId("as").replaceChildren(
      h("h3", { id: "as-title", tabindex: -1 }, t("viewAs.title", nation)),
      table(
        t("dossiers"),
        [t("plot"), t("network"), t("confidence"), t("reports")],
        desk.dossiers.map((one) => [one.plot, one.network, `${n(100 * one.confidence)} %`, one.reports.length]),
      ),
      h("p", { class: "facts" }, t("todo"), `: ${desk.todo.map((one) => one.text).join("; ") || "–"}`),
    );
    byId("as-title").focus();
  } catch (error) {
    say(words(error), true);
  }
}

function talk(): void {
  show("feed", picture.notices, () => feed(picture.notices, 120));
  show("all-messages", picture.messages, () => messages(picture.messages, t("messages.none")));
  show("desk-requests", picture.requests, () =>
    picture.requests.length === 0
      ? h("p", { class: "facts" }, t("requests.none"))
      : [...picture.requests]
          .sort((one, other) => Number(one.status === "RELEASED") - Number(other.status === "RELEASED"))
          .map((one) => {
            const answer = h("textarea", {
              id: `answer-${one.request}`,
              rows: 2,
              "aria-label": t("request.answer"),
            }) as HTMLTextAreaElement;
            answer.value = one.answer;
            return h(
              "div",
              { class: "request" },
              h("p", { class: "facts" }, `${one.nation} · ${one.by} · ${t(`request.${one.status}`)}`),
              h("p", { class: "said-text" }, one.text),
              one.status === "RELEASED" && h("p", { class: "facts said-text" }, one.answer),
              one.status !== "RELEASED" && [
                answer,
                one.status === "UNALLOCATED" &&
                  button(t("request.take"), () => act("takenUp", { request: one.request })),
                button(t("request.draft"), () => act("drafted", { request: one.request, text: answer.value })),
                one.status === "REVIEW" &&
                  button(t("request.release"), () => act("released", { request: one.request }), "button small primary"),
              ],
            );
          }),
  );
  show("decisions", picture.decisions, () =>
    picture.decisions.length === 0
      ? h("p", { class: "facts" }, t("decisions.none"))
      : h(
          "ol",
          { class: "messages", tabindex: 0 },
          [...picture.decisions]
            .reverse()
            .map((one) =>
              h(
                "li",
                {},
                h("p", { class: "facts" }, `${t("move", one.move)} · ${one.nation} · ${one.by}`),
                h("p", {}, one.words),
                one.reason !== "" && h("p", { class: "said-text" }, one.reason),
                h("p", { class: one.refused ? "wrong" : "facts" }, one.outcome),
              ),
            ),
        ),
  );
  show("motions", picture.motions, () =>
    picture.motions.length === 0
      ? h("p", { class: "facts" }, t("motions.none"))
      : h(
          "ol",
          { class: "messages", tabindex: 0 },
          [...picture.motions]
            .reverse()
            .map((one) =>
              h(
                "li",
                {},
                h(
                  "p",
                  { class: "facts" },
                  [t("move", one.move), one.by, t(`motion.${one.kind}`), t(`motion.${one.status}`), one.votes].join(
                    " · ",
                  ),
                ),
                h("p", { class: "said-text" }, one.text),
              ),
            ),
        ),
  );
  show("notes", [picture.notes, picture.bookmarks], () =>
    h("ul", { class: "feed", tabindex: 0 }, [
      ...picture.bookmarks.map((one) => h("li", {}, `★ ${n(one.day)} ${one.text}`)),
      ...picture.notes.map((one) => h("li", {}, `${n(one.day)} ${one.text}`)),
    ]),
  );
}

let ground: Ground | null = null;
let seen = false;
function map(): void {
  const { open } = picture;
  show(
    "map",
    [ground, open.nations, open.attacks, open.institutions, open.course.day],
    () => ground && publicMap(ground, open),
  );
}
request<Ground>("GET", `${api}/ground`).then(
  (loaded) => {
    ground = loaded;
    if (seen) map();
  },
  (error) => say(words(error), true),
);

forms();
injectForm(`${api}/words`);
follow<ControlPicture>((now) => {
  picture = now.picture;
  seen = true;
  const phase = picture.open.course.phase;
  clocks(picture.open.course);
  injectNames(picture.open);
  byId("start").hidden = phase !== "LOBBY";
  byId("step").hidden = byId("end").hidden = byId("pause").hidden = phase !== "OPEN" && phase !== "PAUSED";
  byId("pause").textContent = phase === "PAUSED" ? t("resume") : t("pause");
  map();
  injects();
  truth();
  nations();
  talk();
});
