// Codes and links that let people in, with pictures to be scanned, and who is in.
import { html, svg, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { button, byId, options, type Shown, show, table, when } from "../lib/dom";
import { clocks, facts } from "../lib/parts";
import type { ControlPicture } from "../lib/pictures";
import { reach } from "../lib/reach";
import { act, api, follow, isOver, say, t, words } from "../lib/room";
import { request } from "../lib/server";
import type { SeatRole } from "../lib/vocabulary";

type Seat = ControlPicture["seats"][number];

interface Code {
  role: SeatRole;
  nation: string | null;
  code: string;
  link: string;
  squares: string[];
}

/** The squares of a QR code. */
function squares(rows: string[]): TemplateResult {
  const ink = rows.flatMap((row, y) =>
    [...row].map((square, x) =>
      square === "1" ? svg`<rect x=${x} y=${y} width="1" height="1" class="qr-ink"></rect>` : null,
    ),
  );
  return html`<svg viewBox="0 0 ${rows.length} ${rows.length}" class="qr" role="img" aria-label=${t("lobby.qr")}>
    <rect width=${rows.length} height=${rows.length} class="qr-paper"></rect>${ink}</svg>`;
}

let codes: Code[] = [];
/** The names of the nations, once they are known. */
let names = new Map<string, string>();

function list(issued: Code[]): void {
  codes = issued;
  const shown = repeat(codes, ({ code }) => code, card);
  show("codes", codes.length === 0 ? facts(t("lobby.none")) : html`<ul class="codes">${shown}</ul>`);
}

function card(code: Code): TemplateResult {
  const role = t(`role.${code.role}`);
  return html`<li data-role=${code.role} data-nation=${code.nation ?? ""}>
    <h3>${code.nation === null ? role : (names.get(code.nation) ?? code.nation)}</h3>${facts(
      code.nation === null ? "\u00a0" : role,
    )}${when(code.squares.length > 0, () => squares(code.squares))}<p class="join-code">${code.code}</p><p><a
      href=${code.link}>${t("lobby.link")}</a></p>
  </li>`;
}

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

let people: string[] = [];
let seats: Seat[] = [];
let connected = new Set<number>();
const codesAnew = (): Promise<void> =>
  request<Code[]>("GET", `${api}/codes`).then(list, (error) => say(words(error), true));
void codesAnew();
reach(codesAnew);

follow<ControlPicture>(({ picture }) => {
  names = new Map(picture.nations.map((one) => [one.id, `${one.name} (${one.id})`]));
  list(codes);
  people = picture.nations.filter((one) => one.people).map((one) => one.id);
  clocks(picture.open.course);
  options(byId<HTMLSelectElement>("issue-nation"), [...names]);
  seats = picture.seats.filter((one) => !one.kicked);
  whoIsIn();
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
    one.nation ?? "",
    html`<span class="presence" data-here=${here}>${here ? t("lobby.connected") : t("lobby.away")}</span>`,
    when(one.role !== "FACILITATOR", () => [
      button(t("lobby.remove"), () => remove(one, false)),
      button(t("lobby.removeWithCode"), () => remove(one, true)),
    ]),
  ];
}

/** What somebody is, in words. */
function what(one: Seat): string {
  const plain = names.get(one.nation ?? "")?.replace(/ \([^)]*\)$/, "") ?? "";
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
  } catch {
    // The page says by itself that it is offline, or over.
    if (isOver) window.clearInterval(asking);
  }
}
const asking = window.setInterval(() => void presence(), 3000);
void presence();
