// Codes and links that let people in, with pictures to be scanned, and who is in.
import { byId, h, s, show, table } from "../lib/dom";
import { button, clocks, options } from "../lib/parts";
import type { ControlPicture } from "../lib/pictures";
import { act, api, follow, say, t, words } from "../lib/room";
import { request } from "../lib/server";

interface Code {
  role: string;
  nation: string | null;
  code: string;
  path: string;
  squares: string[];
}

/** The squares of a QR code. */
function squares(rows: string[]): Node {
  const drawing = s("svg", {
    viewBox: `0 0 ${rows.length} ${rows.length}`,
    class: "qr",
    role: "img",
    "aria-label": t("lobby.qr"),
  });
  drawing.append(s("rect", { width: rows.length, height: rows.length, class: "qr-paper" }));
  rows.forEach((row, y) =>
    [...row].forEach((square, x) => {
      if (square === "1") drawing.append(s("rect", { x, y, width: 1, height: 1, class: "qr-ink" }));
    }),
  );
  return drawing;
}

let codes: Code[] = [];
/** The names of the nations, once they are known. */
let names = new Map<string, string>();

function list(issued: Code[]): void {
  codes = issued;
  show("codes", [codes, [...names]], () =>
    codes.length === 0
      ? h("p", { class: "facts" }, t("lobby.none"))
      : h(
          "ul",
          { class: "codes" },
          codes.map((code) =>
            h(
              "li",
              { "data-role": code.role, "data-nation": code.nation ?? "" },
              h("h3", {}, code.nation === null ? t(`role.${code.role}`) : (names.get(code.nation) ?? code.nation)),
              h("p", { class: "facts" }, code.nation === null ? "\u00a0" : t(`role.${code.role}`)),
              squares(code.squares),
              h("p", { class: "join-code" }, code.code),
              h("p", {}, h("a", { href: code.path }, t("lobby.link"))),
            ),
          ),
        ),
  );
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
  void issue(role, role === "head" || role === "member" ? nation : null);
});
byId("issue-people").addEventListener("click", async () => {
  for (const nation of people) await issue("head", nation);
});

const role = byId<HTMLSelectElement>("issue-role");
const ofDelegation = (): void => {
  const hidden = role.value !== "head" && role.value !== "member";
  byId("issue-nation").hidden = hidden;
  byId("issue-nation-label").hidden = hidden;
};
role.addEventListener("change", ofDelegation);
ofDelegation();

let people: string[] = [];
void request<Code[]>("GET", `${api}/codes`).then(list, (error) => say(words(error), true));

follow<ControlPicture>(({ picture }) => {
  names = new Map(picture.nations.map((one) => [one.id, `${one.name} (${one.id})`]));
  list(codes);
  people = picture.nations.filter((one) => one.people).map((one) => one.id);
  clocks(picture.open.course);
  options(
    byId<HTMLSelectElement>("issue-nation"),
    picture.nations.map((one) => [one.id, `${one.name} (${one.id})`]),
  );
  show("seats", picture.seats, () =>
    table(
      t("lobby.who"),
      [t("name"), t("role"), t("nation"), ""],
      picture.seats
        .filter((one) => !one.kicked)
        .map((one) => [
          one.name,
          t(`role.${one.role.toLowerCase()}`),
          one.nation ?? "",
          one.role !== "FACILITATOR" && button(t("lobby.remove"), () => act("kicked", { seat: one.seat })),
        ]),
    ),
  );
});
