// How a delegate shares one report: what each recipient would see of it, how it is handled, and why it may not go.
import { byId, h } from "./dom";
import { button, options } from "./parts";
import type { DeskPicture, Report } from "./pictures";
import { api, n, say, t, words } from "./room";
import { request } from "./server";
import { MARKINGS } from "./vocabulary";

type Decide = (decision: Record<string, unknown>) => Promise<boolean>;

interface Preview {
  to: string;
  obstacle: string | null;
  reason: string;
  marking: string;
  kept: number;
  originatorControl: boolean;
}

const PROTECTIONS: [string, string][] = [
  ["", "asPolicy"],
  ["0", "share.whole"],
  ["0.5", "share.half"],
  ["0.9", "share.stripped"],
];

/** How one report is to be handled where that differs from the standing policy. */
interface Handling {
  marking: string | null;
  originatorControl: boolean | null;
  sanitisation: number | null;
}

/** The controls for the handling of one report; whatever is chosen is told. */
function handlingOf(handling: Handling, changed: () => void): HTMLElement {
  const choice = (
    id: string,
    label: string,
    choices: [string, string][],
    value: string,
    chosen: (value: string) => void,
  ): Node[] => {
    const select = h("select", {
      id,
      onchange: (event: Event) => {
        chosen((event.target as HTMLSelectElement).value);
        changed();
      },
    }) as HTMLSelectElement;
    options(select, choices);
    select.value = value;
    return [h("label", { for: id }, label), select];
  };
  const asPolicy: [string, string] = ["", t("asPolicy")];
  return h(
    "div",
    { class: "handling" },
    choice(
      "handle-marking",
      t("marking"),
      [asPolicy, ...MARKINGS.map((one): [string, string] => [one, `TLP:${one}`])],
      handling.marking ?? "",
      (value) => (handling.marking = value || null),
    ),
    choice(
      "handle-control",
      t("share.control"),
      [asPolicy, ["true", t("yes")], ["false", t("no")]],
      handling.originatorControl === null ? "" : String(handling.originatorControl),
      (value) => (handling.originatorControl = value === "" ? null : value === "true"),
    ),
    choice(
      "handle-source",
      t("share.source"),
      PROTECTIONS.map(([value, key]): [string, string] => [value, t(key)]),
      handling.sanitisation === null ? "" : String(handling.sanitisation),
      (value) => (handling.sanitisation = value === "" ? null : Number(value)),
    ),
  );
}

/** What was chosen of the handling, as a decision says it: nothing where nothing was. */
function chosen(handling: Handling): Record<string, unknown> {
  const own = Object.entries(handling).filter(([, value]) => value !== null);
  return own.length === 0 ? {} : { handling: Object.fromEntries(own) };
}

type Release = (to: string) => Promise<boolean>;

/** A recipient who may have it, and what would be seen of it. */
function open(one: Preview, names: Map<string, string>, release: Release): HTMLElement {
  return h(
    "li",
    { "data-to": one.to },
    h("strong", {}, `${names.get(one.to) ?? one.to} (${one.to})`),
    h(
      "p",
      { class: "facts" },
      t("share.seen", one.marking, n(one.kept * 100), one.originatorControl ? t("yes") : t("no")),
    ),
    button(t("share.release"), () => release(one.to), "button small primary"),
  );
}

/**
 * Those who may not have it, together where the reason is the same; the most telling obstacles as the server ranks
 * them.
 */
function stopped(previews: Preview[]): Preview[][] {
  const groups = new Map<string, Preview[]>();
  for (const one of previews.filter(({ obstacle }) => obstacle !== null)) {
    const key = `${one.obstacle} ${one.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** A group that is stopped for one reason; who wants to may try, and is refused for it. */
function closed(group: Preview[], names: Map<string, string>, release: Release): HTMLElement {
  const { obstacle, reason } = group[0] as Preview;
  return h(
    "details",
    { class: "stopped", "data-obstacle": obstacle },
    h(
      "summary",
      {},
      h("span", { class: "wrong" }, t("share.stopped", obstacle ?? "")),
      ` ${group.map((one) => one.to).join(", ")}`,
    ),
    h("p", {}, reason),
    h("p", { class: "facts" }, t("share.try")),
    h(
      "div",
      { class: "inline" },
      group.map((one) =>
        h(
          "span",
          { "data-to": one.to, title: names.get(one.to) },
          button(one.to, () => release(one.to)),
        ),
      ),
    ),
  );
}

/** Shows what each recipient would see, and why some may not see it. */
export async function share(
  picture: DeskPicture,
  report: Report,
  decide: Decide,
  handling: Handling = { marking: null, originatorControl: null, sanitisation: null },
): Promise<void> {
  const to = [
    ...picture.partners.map((one) => one.id),
    ...picture.open.institutions.filter((one) => one.members.includes(picture.nation)).map((one) => one.id),
  ];
  const names = new Map([...picture.partners, ...picture.open.institutions].map((one) => [one.id, one.name]));
  const release = (to: string): Promise<boolean> =>
    decide({ type: "releaseReport", report: report.report, to, ...chosen(handling) });
  try {
    const previews = await request<Preview[]>("POST", `${api}/previews`, { report: report.report, to, handling });
    byId("share").replaceChildren(
      h("h3", { id: "share-title", tabindex: -1 }, t("share.title", report.report)),
      h("p", { class: "facts" }, t("share.about")),
      handlingOf(handling, () => void share(picture, report, decide, handling)),
      h(
        "ul",
        { class: "previews" },
        previews.filter((one) => one.obstacle === null).map((one) => open(one, names, release)),
      ),
      ...stopped(previews).map((group) => closed(group, names, release)),
    );
    if (!byId("share").contains(document.activeElement)) byId("share-title").focus();
  } catch (error) {
    say(words(error), true);
  }
}
