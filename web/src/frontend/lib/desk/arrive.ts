// A demonstration waits for whoever takes a nation, until this person has read who one is.
import { byId } from "../dom";
import { command, t } from "../room";
import type { Desk } from "./desk";

/** Says that somebody sits at the desk, where time waits for that. */
export function arrive({ head, picture, seen }: Desk): void {
  const awaited = picture.open.course.waitsFor.some(({ id }) => id === picture.nation);
  if (awaited && !byId("briefing").hidden) byId("waits").textContent = t("waitsFor.you");
  // What goes wrong is tried again with the next picture.
  if (head && awaited && seen.has("briefing")) command("arrived").catch(() => undefined);
}
