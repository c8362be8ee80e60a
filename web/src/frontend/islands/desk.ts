// A delegate's desk: what waits, what the nation holds, what was written, and what can be decided.
import { briefing } from "../lib/briefing";
import { byId, h, show, table } from "../lib/dom";
import { button, clocks, feed, gauge, grouped, messages } from "../lib/parts";
import { motions, putsMotions } from "../lib/motions";
import type { DeskPicture, Dossier, Partner, Report } from "../lib/pictures";
import { act, day, draft, follow, frame, kindWords, n, t } from "../lib/room";
import { DecisionDesk } from "../lib/decide";
import { share } from "../lib/sharing";

let picture: DeskPicture;
const head = frame.role === "head";

function decide(decision: Record<string, unknown>, reason = ""): Promise<boolean> {
  return head
    ? act("decided", { decision: JSON.stringify(decision), reason, proposal: null })
    : act("proposed", { decision: JSON.stringify(decision), reason });
}

function todo(): void {
  show(
    "todo",
    [picture.todo, picture.operations, picture.points, picture.partners.map((one) => one.proposedByThem)],
    () =>
      picture.todo.length === 0
        ? h("p", { class: "facts" }, t("todo.none"))
        : h(
            "ul",
            { class: "todo" },
            picture.todo.map((item) => h("li", {}, item.text, " ", h("span", { class: "facts" }, day(item.dueDay)))),
          ),
  );
  show("happened", picture.notices, () => feed(picture.notices, 60));
  show("operations", picture.operations, () =>
    picture.operations.map((one) =>
      h(
        "div",
        { class: "request" },
        h("p", {}, one.refused ? t("operation.refused", one.plot) : t("operation.asked", one.asking ?? "", one.plot)),
        one.refused
          ? button(t("operation.again"), () => decide({ type: "askJointOperation", plot: one.plot }))
          : [
              button(
                t("accept"),
                () => decide({ type: "acceptJointOperation", plot: one.plot }),
                "button small primary",
              ),
              button(t("decline"), () => decide({ type: "declineJointOperation", plot: one.plot })),
            ],
      ),
    ),
  );
  show("points", picture.points, () =>
    picture.points.map((point) =>
      h(
        "fieldset",
        { class: "request" },
        h("legend", {}, point.question),
        h("p", { class: "facts" }, t("point.due", n(point.day), point.standing)),
        point.options.map((option) =>
          button(
            option === point.chosen ? `✓ ${option}` : option,
            () => decide({ type: "chooseOption", point: point.point, option }),
            option === point.chosen ? "button small primary" : "button small",
          ),
        ),
      ),
    ),
  );
}

function reports(): void {
  show("dossiers", picture.dossiers, () =>
    picture.dossiers.length === 0
      ? h("p", { class: "facts" }, t("reports.none"))
      : [...picture.dossiers].sort((a, b) => b.confidence - a.confidence).map(dossier),
  );
}

function dossier(one: Dossier): HTMLElement {
  return h(
    "details",
    { class: "dossier" },
    h(
      "summary",
      {},
      h("span", { class: "name" }, one.plot),
      h(
        "span",
        { class: "facts" },
        ` ${one.network} · ${t("reports.count", one.reports.length)}${one.underCase ? ` · ${t("underCase")}` : ""} `,
      ),
      gauge(one.confidence, t("confidence")),
    ),
    h(
      "ul",
      { class: "reports" },
      one.reports.map((report) => h("li", {}, reportLine(report))),
    ),
  );
}

function reportLine(report: Report): (Node | string)[] {
  return [
    h("span", { class: `marking tlp-${report.marking.split("+")[0]?.toLowerCase()}` }, `TLP:${report.marking}`),
    ` ${report.report} · ${report.grade} · ${t("from", report.sender)} · ${day(report.filedDay)} `,
    ...(report.own ? [button(t("share"), () => share(picture, report, decide))] : []),
  ];
}

function partnerButtons(one: Partner): HTMLElement[] {
  if (one.proposedByThem) {
    return [
      button(t("accept"), () => decide({ type: "acceptAgreement", partner: one.id }), "button small primary"),
      button(t("decline"), () => decide({ type: "declineAgreement", partner: one.id })),
    ];
  }
  return [
    ...(one.agreement
      ? [button(t("agreement.leave"), () => decide({ type: "leaveAgreement", partner: one.id }))]
      : one.proposedByUs
        ? []
        : [button(t("agreement.offer"), () => decide({ type: "proposeAgreement", partner: one.id, terms: {} }))]),
    button(t("dialogue"), () => decide({ type: "holdDialogue", partner: one.id })),
  ];
}

/** Where we stand with each: those that wait for an answer first, and open. */
function partners(): HTMLElement {
  const order = [...picture.partners].sort(
    (one, other) =>
      Number(other.proposedByThem) - Number(one.proposedByThem) || Number(other.agreement) - Number(one.agreement),
  );
  return h(
    "div",
    { class: "partners" },
    order.map((one) =>
      h(
        "details",
        { "data-partner": one.id, open: one.proposedByThem },
        h("summary", {}, h("span", {}, `${one.name} (${one.id})`), h("span", { class: "facts" }, standing(one))),
        h("p", { class: "facts" }, t("partner.facts", n(one.affinity, 2), n(one.trust, 2), one.received)),
        h("div", { class: "inline" }, partnerButtons(one)),
      ),
    ),
  );
}

/** The agreement with a partner, in words. */
function standing(one: Partner): string {
  if (one.proposedByThem) return t("offered");
  return one.agreement ? t("agreement") : one.proposedByUs ? t("waiting") : "";
}

/** The other nations, those that people play apart from those with their autopilots. */
function nations(): [string, [string, string][]][] {
  const played = new Set(picture.open.nations.filter((one) => one.people).map((one) => one.id));
  const of = (people: boolean): [string, string][] =>
    picture.partners.filter((one) => played.has(one.id) === people).map((one) => [one.id, `${one.name} (${one.id})`]);
  return [
    [t("played.people"), of(true)],
    [t("played.autopilot"), of(false)],
  ];
}

function people(): void {
  show("messages", picture.messages, () => messages(picture.messages, t("messages.none")));
  grouped(
    byId<HTMLSelectElement>("message-to"),
    [
      ["own", t("team")],
      ["*", t("plenary")],
    ],
    nations(),
  );
  show("partners", picture.partners, () => partners());
  show("requests", picture.requests, () =>
    h(
      "ul",
      { class: "messages", tabindex: 0 },
      picture.requests.map((one) =>
        h(
          "li",
          {},
          h("p", { class: "facts" }, day(one.day)),
          h("p", {}, one.text),
          h("p", { class: "said-text" }, one.answered ? one.answer : t("request.waits")),
        ),
      ),
    ),
  );
}

function decisions(): void {
  show("proposals", picture.proposals, () =>
    picture.proposals
      .filter((one) => one.status === "OPEN")
      .map((one) =>
        h(
          "div",
          { class: "request" },
          h("p", {}, t("proposal.by", one.by, one.words)),
          one.reason !== "" && h("p", { class: "said-text" }, one.reason),
          h("p", { class: "facts" }, t("proposal.votes", one.inFavour, one.against)),
          button(
            t("proposal.for"),
            () => act("voted", { proposal: one.number, inFavour: true }),
            one.ownVote === true ? "button small primary" : "button small",
          ),
          button(
            t("proposal.against"),
            () => act("voted", { proposal: one.number, inFavour: false }),
            one.ownVote === false ? "button small primary" : "button small",
          ),
          head &&
            button(
              t("proposal.carryOut"),
              () => act("decided", { decision: one.decision, reason: one.reason, proposal: one.number }),
              "button small primary",
            ),
          (head || one.own) && button(t("proposal.withdraw"), () => act("withdrawn", { proposal: one.number })),
        ),
      ),
  );
  show("decided", picture.decisions, () =>
    h(
      "ol",
      { class: "messages", tabindex: 0 },
      [...picture.decisions]
        .reverse()
        .map((one) =>
          h(
            "li",
            {},
            h("p", { class: "facts" }, `${t("move", one.move)} · ${one.by} · ${kindWords(one.type)}`),
            h("p", { class: one.refused ? "wrong" : "" }, one.outcome),
          ),
        ),
    ),
  );
  show("sharing", picture.sharing, () =>
    h(
      "p",
      { class: "facts" },
      t(
        "sharing.now",
        t(`posture.${picture.sharing.posture}`),
        n(picture.sharing.minimumTrust, 2),
        picture.sharing.marking,
        picture.sharing.published ? t("yes") : t("no"),
      ),
    ),
  );
  desk.draw();
}

function own(): void {
  show("means", picture.means, () =>
    h(
      "p",
      {},
      t(
        "means",
        picture.means.freeTeams,
        picture.means.teams,
        picture.means.analysts,
        picture.means.waitingJobs,
        picture.means.watchlist,
      ),
    ),
  );
  show("networks", picture.networks, () =>
    table(
      t("networks"),
      [t("network"), t("estimate"), t("attention"), t("priority")],
      picture.networks.map((one) => [
        one.name,
        gauge(one.estimate, t("estimate")),
        gauge(one.attention, t("attention")),
        gauge(one.priority, t("priority")),
      ]),
    ),
  );
  show("attacks", picture.open.attacks, () =>
    picture.open.attacks.length === 0
      ? h("p", { class: "facts" }, t("attacks.none"))
      : h(
          "ul",
          {},
          [...picture.open.attacks]
            .reverse()
            .map((one) => h("li", {}, t("attack", one.nation, one.network, n(one.day)))),
        ),
  );
}

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

const desk = new DecisionDesk(
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
  const nation = picture.open.nations.find((one) => one.id === picture.nation);
  byId("who").textContent = `${nation?.name ?? picture.nation} · ${seen.name} · ${t(`role.${frame.role}`)}`;
  byId("autopilot").hidden = !picture.autopilot;
  clocks(picture.open.course);
  briefing(picture);
  todo();
  reports();
  people();
  motions(picture, head);
  decisions();
  own();
});
