package entente.results.plan;

import entente.results.measure.Direction;
import entente.results.measure.Measure;
import entente.results.measure.OwnMeasure;
import entente.results.measure.Reading;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The measures that an experiment makes of others. */
public final class OwnMeasures {

    private OwnMeasures() {}

    /**
     * The measure of an entry.
     *
     * @throws IllegalArgumentException if its expression or its unit are wrong
     */
    public static OwnMeasure of(OwnEntry entry) {
        OwnExpression.Term term = OwnExpression.read(entry.expression());
        String unit = Objects.requireNonNullElse(entry.unit(), term.below() == null ? "per run" : "ratio");
        OwnMeasure measure = new OwnMeasure(
                new OwnMeasure.Words(
                        entry.name(),
                        Objects.requireNonNullElse(entry.label(), entry.name()),
                        unit,
                        Direction.valueOf(entry.better().name()),
                        Objects.requireNonNullElse(entry.words(), entry.expression())),
                term.above(),
                term.below());
        if (unit.equals(Measure.SHARE) && !measure.isShare()) {
            throw new IllegalArgumentException(
                    "its unit is share, but it may lie outside 0 to 1: what is above the line"
                            + " must be a part of what is below it, as in a / (a + b)");
        }
        if (unit.equals(Measure.AFFINITY)) {
            throw new IllegalArgumentException("its unit is affinity, which counts do not have: name another one");
        }
        return measure;
    }

    /** What is read off a run for the given measures, some of which may be own ones. */
    public static List<Reading> readings(List<Measure> measures, List<OwnEntry> own) {
        return measures.stream().map(measure -> reading(measure.name(), own)).toList();
    }

    /** What is read off a run month by month; nothing where it is not asked for. */
    public static List<Reading> byMonth(ExperimentFile file) {
        OverTimeEntry asked = file.overTime();
        return asked == null
                ? List.of()
                : asked.measures().stream()
                        .map(name -> reading(name, file.own()))
                        .toList();
    }

    private static Reading reading(String name, List<OwnEntry> own) {
        return own.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .<Reading>map(OwnMeasures::of)
                .orElseGet(() -> Reading.of(MeasureCheck.find(name).orElseThrow()));
    }

    /** Whether the measure of that name is a count, with a value in every run and denominator 1; false of an unknown one. */
    public static boolean isCount(String name, List<OwnEntry> own) {
        return find(name, own).filter(Measure::counts).isPresent();
    }

    /** The measure of that name: one of the registry, an obstacle, or one's own. */
    public static Optional<Measure> find(String name, List<OwnEntry> own) {
        return MeasureCheck.find(name)
                .or(() -> own.stream()
                        .filter(entry -> entry.name().equals(name))
                        .findFirst()
                        .map(entry -> of(entry).measure()));
    }
}
