// What the fields of a form can name: of an exercise, as a delegation knows it, or of a scenario.
import type { ExerciseText } from "../keys";
import type { DeskPicture } from "../pictures";
import type { Form, Named, Names, Values } from "./model";

type Texts = (key: ExerciseText, ...values: (string | number)[]) => string;

/** Something with an id and perhaps a name. */
interface Naming {
  id: string;
  name?: string | null;
}

const named = (one: Naming): Named => ({
  id: one.id,
  label: one.name && one.name !== one.id ? `${one.name} (${one.id})` : one.id,
});

/** What a scenario names, or the public picture of an exercise. */
export function publicNames(of: Record<"nations" | "institutions" | "networks", Naming[]>): Names {
  return (kind) => {
    if (kind === "nation") return of.nations.map(named);
    if (kind === "institution") return of.institutions.map(named);
    return kind === "network" ? of.networks.map(named) : [];
  };
}

/** With whom a kind of decision can be taken now; with all others where it does not depend on where they stand. */
const WITH: Record<string, (one: DeskPicture["partners"][number]) => boolean> = {
  acceptAgreement: (one) => one.proposedByThem,
  declineAgreement: (one) => one.proposedByThem,
  leaveAgreement: (one) => one.agreement,
};

/** In which institutions a kind of decision can be taken: all but those are the nation's own. */
const OUTSIDE = new Set(["joinInstitution"]);
const ANYWHERE = new Set(["changeSharing", "releaseReport", "withholdReport"]);

/** What a delegation can name. */
export function deskNames(picture: DeskPicture, t: Texts): Names {
  return (kind, form, values) => {
    switch (kind) {
      case "nation":
        return nations(picture, form, t);
      case "institution":
        return institutions(picture, form, t);
      case "network":
        return picture.networks.map(named);
      case "report":
        return reports(picture);
      case "plot":
        return plots(picture, form);
      case "decisionPoint":
        return picture.points.map((one) => ({ id: one.point, label: one.question }));
      case "option":
        return options(picture, values);
      default:
        return [];
    }
  };
}

function nations(picture: DeskPicture, form: Form, t: Texts): Named[] {
  const played = new Set(picture.open.nations.filter((one) => one.people).map((one) => one.id));
  const fits = picture.partners.filter(WITH[form.type] ?? (() => true));
  const of = (people: boolean, group: string): Named[] =>
    fits.filter((one) => played.has(one.id) === people).map((one) => ({ ...named(one), group }));
  return [...of(true, t("played.people")), ...of(false, t("played.autopilot"))];
}

function institutions(picture: DeskPicture, form: Form, t: Texts): Named[] {
  const group = ANYWHERE.has(form.type) ? { group: t("institutions") } : {};
  return picture.open.institutions
    .filter((one) => ANYWHERE.has(form.type) || one.members.includes(picture.nation) !== OUTSIDE.has(form.type))
    .map((one) => ({ ...named(one), ...group }));
}

function reports(picture: DeskPicture): Named[] {
  return picture.dossiers.flatMap((dossier) =>
    dossier.reports
      .filter((report) => report.own)
      .map((report) => ({
        id: report.report,
        label: `${report.name} · TLP:${report.marking}`,
        group: dossier.name,
      })),
  );
}

function plots(picture: DeskPicture, form: Form): Named[] {
  const nameOf = (plot: string): string =>
    [...picture.dossiers, ...picture.operations].find((one) => one.plot === plot)?.name ?? plot;
  const asked = picture.operations.filter((one) => one.asking !== null && !one.refused);
  const refused = picture.operations.filter((one) => one.refused);
  if (form.type !== "askJointOperation")
    return asked.map((one) => ({ id: one.plot, label: `${nameOf(one.plot)} · ${one.asking}` }));
  const cases = picture.dossiers.filter((one) => one.underCase).map((one) => one.plot);
  return [...new Set([...cases, ...refused.map((one) => one.plot)])].map((plot) => ({ id: plot, label: nameOf(plot) }));
}

function options(picture: DeskPicture, values: Values): Named[] {
  const point = picture.points.find((one) => one.point === values["point"]);
  return (point?.options ?? []).map((option) => ({ id: option, label: option }));
}

/** Whether everything that a decision must name is there to be named; which options there are depends on its point. */
export function isPossible(form: Form, names: Names): boolean {
  return form.fields
    .filter((part) => part.required && part.names.length > 0 && !part.names.includes("option"))
    .every((part) => part.names.some((kind) => names(kind, form, {}).length > 0));
}
