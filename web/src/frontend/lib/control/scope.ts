// What somebody may not do who leads one nation alone is not there: the picture says what its viewer may ask for.
import { byId } from "../dom";
import type { ControlPicture } from "../pictures";
import { t } from "../room";

/** What is pressed, and the kind of entry that it asks for. */
const DEEDS: [part: string, deed: string][] = [
  ["#start", "started"],
  ["#step", "closed"],
  ["#pause", "paused"],
  ["#longer", "deadlineMoved"],
  ["#deadline-form", "deadlineMoved"],
  ["#more", "deadlineMoved"],
  ["#end", "ended"],
  ["#back-form", "wentBack"],
  ["#shift-form", "shifted"],
  ["#note-form [value=bookmark]", "bookmarked"],
];

/** What shows or changes the whole; {@code closest} names what goes with it. */
const OF_THE_WHOLE: [part: string, closest: string][] = [
  ["#truth", ".panel"],
  ["#scene-truth", "#scene-truth"],
  ["#scene-network", "#scene-network"],
  ["#inject-effect", "#inject-effect"],
  ["#inject-to", "fieldset"],
  ["#broadcast-to option[value='*']", "option"],
  ["#inject-trigger option[value=CONDITIONAL]", "option"],
];

/** Takes away what is not the viewer's, and says so. To be called whenever the picture was shown. */
export function confine({ nation, may, nations }: ControlPicture): void {
  const led = nations.find(({ id }) => id === nation)?.name ?? "";
  byId("led").hidden = nation === null;
  byId("led").textContent = nation === null ? "" : t("led", led);
  for (const [part, deed] of DEEDS) away(part, part, !may.includes(deed));
  for (const [part, closest] of OF_THE_WHOLE) away(part, closest, nation !== null);
  const to = byId<HTMLSelectElement>("broadcast-to");
  if (nation !== null && to.value === "") to.value = nation;
}

function away(part: string, closest: string, gone: boolean): void {
  const whole = document.querySelector(part)?.closest(closest);
  whole?.classList.toggle("not-yours", gone);
  if (whole instanceof HTMLOptionElement) whole.disabled = whole.hidden = gone;
}
