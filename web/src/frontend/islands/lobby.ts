// Codes and links that let people in, with pictures to be scanned, and who is in.
import { html, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { button, byId, options, type Shown, show, table, when } from "../lib/dom";
import { clocks, facts } from "../lib/parts";
import type { ControlPicture } from "../lib/pictures";
import { qr } from "../lib/qr";
import { reach } from "../lib/reach";
import { act, api, follow, frame, isOver, say, t, words } from "../lib/room";
import { request } from "../lib/server";
import type { Phase, SeatRole } from "../lib/vocabulary";

type Seat = ControlPicture["seats"][number];

interface Code {
  role: SeatRole;
  nation: string | null;
  code: string;
  link: string;
  squares: string[];
}

let codes: Code[] = [];
let people: string[] = [];
let seats: Seat[] = [];
let connected = new Set<number>();
let messages: ControlPicture["messages"] = [];
let replies: ControlPicture["replies"] = [];
let phase: Phase = "LOBBY";
/** The names of the nations, once they are known. */
let names = new Map<string, string>();

function list(issued: Code[]): void {
  codes = issued;
  const others = codes.filter(({ role, nation }) => !(role === "head" && nation !== null && people.includes(nation)));
  const shown = repeat(others, ({ code }) => code, card);
  show("codes", others.length === 0 ? facts(t("lobby.none")) : html`<ul class="codes">${shown}</ul>`);
  delegations();
}

function card(code: Code): TemplateResult {
  const role = t(`role.${code.role}`);
  const nation = code.nation;
  return html`<li data-role=${code.role} data-nation=${nation ?? ""}>
    <h3>${nation === null ? role : (names.get(nation) ?? nation)}</h3>${facts(
      nation === null ? "\u00a0" : role,
    )}${way(code)}</li>`;
}

/** The way in: to be scanned, typed or followed. */
function way(code: Code): TemplateResult {
  const scanned = when(code.squares.length > 0, () => qr(code.squares, t("lobby.qr")));
  return html`${scanned}<p class="join-code">${code.code}</p><p><a href=${code.link}>${t("lobby.link")}</a></p>`;
}

/** Each delegation that people play: its way in, who is in, and whether what control says has reached it. */
function delegations(): void {
  const one = (nation: string): TemplateResult => {
    const own = codes.find((code) => code.role === "head" && code.nation === nation);
    const here = seats.filter((seat) => seat.nation === nation && seat.role !== "CONTROLLER");
    return html`<li data-role="head" data-nation=${nation} data-in=${isIn(nation)}><h3>${
      names.get(nation) ?? nation
    }</h3>${here.length === 0 ? facts(t("lobby.nobody")) : here.map(who)}${when(checked(nation) !== "", () =>
      html`<p class="facts check">${checked(nation)}</p>`,
    )}${own === undefined ? facts(t("lobby.noCode")) : way(own)}</li>`;
  };
  show("delegations", html`<ul class="codes">${people.map(one)}</ul>`);
  ready();
}

const who = (one: Seat): TemplateResult =>
  html`<p class="presence" data-here=${connected.has(one.seat)}>${one.name} · ${t(
    connected.has(one.seat) ? "lobby.connected" : "lobby.away",
  )}</p>`;

const isIn = (nation: string): boolean =>
  seats.some((one) => one.nation === nation && one.role !== "CONTROLLER" && connected.has(one.seat));

/** Whether the last test has reached a delegation, in words; empty where none was sent. */
function checked(nation: string): string {
  const sent = messages.filter((one) => one.answerable && one.text === t("lobby.check.text")).pop();
  if (sent === undefined) return "";
  const heard = replies.some((one) => one.message === sent.number && one.nation === nation);
  return t(heard ? "lobby.check.heard" : "lobby.check.waits");
}

/** Says who is missing; the button to start is always there until it has begun. */
function ready(): void {
  const missing = people.filter((nation) => !isIn(nation)).map((nation) => names.get(nation) ?? nation);
  const begun = phase !== "LOBBY";
  byId("start").hidden = begun;
  byId("check").hidden = people.length === 0 || phase === "ENDED";
  byId("ready").textContent = begun
    ? t("lobby.started")
    : missing.length === 0
      ? t("lobby.ready")
      : t("lobby.missing", missing.join(", "));
}

byId("start").addEventListener("click", async () => {
  const all = people.every(isIn);
  if (!all && !confirm(t("lobby.start.sure"))) return;
  if (await act("started")) location.href = `/exercises/${frame.id}/control`;
});
byId("check").addEventListener("click", () =>
  void act("spoken", { from: t("control"), to: people, text: t("lobby.check.text"), answer: true }),
);

async function issue(role: string, nation: string | null): Promise<void> {
  try {
    list(await request<Code[]>("POST", `${api}/codes`, { role, nation }));
  } catch (error) {
    say(words(error), true);
  }
}

byId("issue-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const role = byId<HTMLSelectElement>("issue-role").value;
  const nation = byId<HTMLSelectElement>("issue-nation").value;
  void issue(role, hasNation(role) ? nation : null);
});
byId("issue-people").addEventListener("click", async () => {
  for (const nation of people) await issue("head", nation);
});

/** Whether a role is one of a nation. */
function hasNation(role: string): boolean {
  return role === "head" || role === "member" || role === "controller";
}

const role = byId<HTMLSelectElement>("issue-role");
const ofDelegation = (): void => {
  const hidden = !hasNation(role.value);
  byId("issue-nation").hidden = hidden;
  byId("issue-nation-label").hidden = hidden;
};
role.addEventListener("change", ofDelegation);
ofDelegation();

const codesAnew = (): Promise<void> =>
  request<Code[]>("GET", `${api}/codes`).then(list, (error) => say(words(error), true));
void codesAnew();
reach(codesAnew);

follow<ControlPicture>(({ picture }) => {
  names = new Map(picture.nations.map((one) => [one.id, one.name]));
  ({ messages, replies } = picture);
  phase = picture.open.course.phase;
  byId("title").textContent = picture.open.course.title;
  people = picture.nations.filter((one) => one.people).map((one) => one.id);
  clocks(picture.open.course);
  options(byId<HTMLSelectElement>("issue-nation"), [...names]);
  seats = picture.seats.filter((one) => !one.kicked);
  whoIsIn();
  list(codes);
});

/** Who is in, and whether connected. */
function whoIsIn(): void {
  show(
    "seats",
    table(t("lobby.who"), [t("name"), t("role"), t("nation"), t("lobby.presence"), ""], seats.map(line)),
  );
}

function line(one: Seat): Shown[] {
  const here = connected.has(one.seat);
  return [
    one.name,
    what(one),
    one.nation === null ? "" : (names.get(one.nation) ?? one.nation),
    html`<span class="presence" data-here=${here}>${here ? t("lobby.connected") : t("lobby.away")}</span>`,
    when(one.role !== "FACILITATOR", () => [
      button(t("lobby.remove"), () => remove(one, false)),
      button(t("lobby.removeWithCode"), () => remove(one, true)),
    ]),
  ];
}

/** What somebody is, in words. */
function what(one: Seat): string {
  const plain = names.get(one.nation ?? "") ?? "";
  return one.role === "CONTROLLER" ? t("lobby.controllerOf", plain) : t(`role.${word(one)}`);
}

const word = (one: Seat): SeatRole => one.role.toLowerCase() as SeatRole;

async function remove(one: Seat, withCode: boolean): Promise<void> {
  if (!confirm(t("lobby.remove.sure", one.name))) return;
  if ((await act(withCode ? "kicked" : "removed", { seat: one.seat })) && withCode) await issue(word(one), one.nation);
}

async function presence(): Promise<void> {
  try {
    connected = new Set(await request<number[]>("GET", `${api}/presence`));
    whoIsIn();
    delegations();
  } catch {
    // The page says by itself that it is offline, or over.
    if (isOver) window.clearInterval(asking);
  }
}
const asking = window.setInterval(() => void presence(), 3000);
void presence();
