package entente.results.report.sweep;

import entente.results.analysis.Courses;
import entente.results.analysis.OverTime;
import entente.results.text.JsonFields;
import java.util.LinkedHashMap;
import java.util.Map;

/** A measure month by month as JSON. */
final class OverTimeJson {

    private OverTimeJson() {}

    static JsonFields of(OverTime overTime) {
        JsonFields fields = new JsonFields()
                .put("monthDays", overTime.monthDays())
                .put("leftOut", overTime.leftOut())
                .put(
                        "months",
                        overTime.months().stream().map(OverTimeJson::month).toList());
        Courses courses = overTime.courses();
        return courses == null ? fields : fields.put("courses", courses(courses));
    }

    private static JsonFields month(OverTime.Month month) {
        return new JsonFields()
                .put("month", month.number())
                .put("arms", month.arms())
                .put("spreads", spreads(month.spreads()));
    }

    private static Map<String, JsonFields> spreads(Map<String, OverTime.Spread> spreads) {
        Map<String, JsonFields> fields = new LinkedHashMap<>();
        spreads.forEach((arm, spread) -> fields.put(arm, spread(spread)));
        return fields;
    }

    private static JsonFields spread(OverTime.Spread spread) {
        return new JsonFields().put("low", spread.low()).put("high", spread.high());
    }

    private static JsonFields courses(Courses courses) {
        return new JsonFields()
                .put("runs", courses.runs())
                .put("number", courses.found().number())
                .put("silhouette", courses.found().silhouette())
                .put("pValue", courses.found().pValue())
                .put(
                        "kinds",
                        courses.kinds().stream()
                                .map(kind -> new JsonFields()
                                        .put("runs", kind.runs())
                                        .put("course", kind.course())
                                        .put(
                                                "spreads",
                                                kind.spreads().stream()
                                                        .map(OverTimeJson::spread)
                                                        .toList()))
                                .toList())
                .put("arms", courses.arms())
                .put(
                        "factors",
                        courses.factors().stream()
                                .map(factor -> new JsonFields()
                                        .put("factor", factor.factor())
                                        .put("levels", factor.levels())
                                        .put("shares", factor.shares())
                                        .put("pValue", factor.pValue()))
                                .toList());
    }
}
