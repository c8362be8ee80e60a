package entente.results.report.sweep;

import entente.results.analysis.Courses;
import entente.results.analysis.SweepAnalysis;
import entente.results.course.CourseKinds;
import entente.results.text.Counted;
import entente.results.text.Numbers;
import java.util.List;

/** What is said of kinds of courses: only that there are some which one mode does not explain. */
final class CoursesText {

    private final SweepAnalysis analysis;
    private final Courses courses;

    CoursesText(SweepAnalysis analysis, Courses courses) {
        this.analysis = analysis;
        this.courses = courses;
    }

    String sentences() {
        CourseKinds.Found found = courses.found();
        String test = "dip test along the line between the best two parts, p " + probability(found.pValue());
        if (!found.isSeveral()) {
            return "The " + Counted.of(courses.runs(), "run") + " of all points and ways are not told to be of several kinds"
                    + " by their course: one kind, with runs that differ, explains them (" + test
                    + "). Kinds that overlap much are not seen this way; more runs see more.";
        }
        return "By their course, the " + Counted.of(courses.runs(), "run") + " of all points and ways fall into "
                + found.number() + " kinds (" + test + "; silhouette " + Numbers.fixed(found.silhouette(), 2) + "): "
                + VariantNames.joined(courses.kinds().stream()
                        .map(kind -> Counted.of(kind.runs(), "run") + " that count "
                                + Figures.brief(kind.course().get(kind.course().size() - 1)) + " in the end on average")
                        .toList())
                + ". " + factors()
                + " That there are several is what the test says, with an error of at most 5 %; their number is the one that"
                + " parts them best.";
    }

    private String factors() {
        List<Courses.FactorKinds> clear =
                courses.factors().stream().filter(Courses.FactorKinds::isClear).toList();
        if (courses.factors().isEmpty()) {
            return "No factor was varied.";
        }
        return clear.isEmpty()
                ? "No factor can be told to go with them: levels dealt to the "
                        + Counted.of(analysis.points().size(), "point") + " by chance differ as much."
                : "What goes with them is "
                        + VariantNames.joined(clear.stream()
                                .map(factor -> factor.factor() + " (p " + probability(factor.pValue()) + ")")
                                .toList())
                        + ", by levels dealt to points by chance, corrected for "
                        + Counted.of(courses.factors().size(), "factor") + ".";
    }

    private static String probability(double value) {
        return value <= 0.001 ? "≤ 0.001" : Numbers.fixed(value, 3);
    }
}
