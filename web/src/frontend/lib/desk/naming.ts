// What cases and reports are called. It asks for the texts, so that it can be used where there is no page.
import type { ExerciseText } from "../keys";
import type { DeskPicture, Dossier, Report } from "../pictures";

type Texts = (key: ExerciseText, ...values: (string | number)[]) => string;

/** The names of nations, institutions and networks. */
export function names(picture: DeskPicture): (id: string) => string {
  const { nations, institutions, networks } = picture.open;
  const all = new Map([...nations, ...institutions, ...networks].map((one) => [one.id, one.name]));
  return (id) => all.get(id) ?? id;
}

/** What a report is called. */
export function called(picture: DeskPicture, one: Report, t: Texts): string {
  return one.name ?? t("report.unnamed", names(picture)(one.origin), Math.round(one.filedDay));
}

/** What a case is called. */
export function calledCase(picture: DeskPicture, one: Dossier, t: Texts): string {
  const first = Math.min(...one.reports.map((report) => report.filedDay));
  return one.name ?? t("case.unnamed", names(picture)(one.network), Number.isFinite(first) ? Math.round(first) : "–");
}
