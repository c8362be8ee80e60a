package entente.results.plan;

import entente.engine.description.Written;
import entente.scenarios.format.RecordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Compares an experiment that has results with the one that is asked for. It may grow: more replications, more points of a
 * sequence, a hypercube twice as large, more trajectories, more rows below those of a table, more levels where the points that
 * were there stay the first; and it may have other words for itself. Results of anything else are those of another experiment.
 */
public final class ExperimentGrowth {

    private static final String OTHER = "name another folder, or change it back";

    private final ExperimentFile there;
    private final ExperimentFile now;
    private final List<String> refused = new ArrayList<>();

    private ExperimentGrowth(ExperimentFile there, ExperimentFile now) {
        this.there = there;
        this.now = now;
    }

    /**
     * All that differs and must not, field by field: what it is, what it is there, and what would be right.
     *
     * @param there the text of the experiment that has results
     * @param now the text of the one that is asked for
     */
    public static List<String> refused(String there, String now) {
        ExperimentGrowth growth = new ExperimentGrowth(read(there), read(now));
        growth.compareParts();
        growth.compareFactors();
        growth.compareDesigns();
        growth.compareStopping();
        return List.copyOf(growth.refused);
    }

    /** Of these, what concerns how many replications are run. */
    public static List<String> refusedStopping(String there, String now) {
        ExperimentGrowth growth = new ExperimentGrowth(read(there), read(now));
        growth.compareStopping();
        return List.copyOf(growth.refused);
    }

    private static ExperimentFile read(String text) {
        return RecordFile.read(ExperimentFile.class, text, "experiment.yaml").value();
    }

    private void compareParts() {
        same("seed", ExperimentFile::seed);
        same("set", file -> written(file.set()));
        same("measures", ExperimentFile::measures);
        same(
                "own",
                file -> file.own().stream()
                        .map(own -> own.name() + " = " + own.expression())
                        .toList());
        same("overTime", file -> {
            OverTimeEntry overTime = file.overTime();
            return overTime == null ? null : overTime.measures() + " in months of " + overTime.monthDays() + " days";
        });
        same("places", file -> file.places().word());
        same("bounds", ExperimentFile::bounds);
        same(
                "variants",
                file -> file.variants().stream()
                        .map(variant -> variant.name() + " " + written(variant.set()))
                        .toList());
    }

    private void compareFactors() {
        same(
                "factors",
                file -> file.variation().factors().stream()
                        .map(FactorEntry::name)
                        .toList());
        if (!refused.isEmpty() && refused.get(refused.size() - 1).startsWith("factors ")) {
            return;
        }
        boolean byLevels = !now.variation().design().kind().hasPoints()
                && now.variation().design().kind() != DesignKind.TABLE;
        String advice = byLevels
                ? "other levels give points other numbers; there may be more replications, more levels at the end of"
                        + " the first factor of fullFactorial or of the last of oneAtATime; or " + OTHER
                : OTHER;
        for (int f = 0; f < now.variation().factors().size(); f++) {
            int factor = f;
            Function<ExperimentFile, FactorEntry> entry =
                    file -> file.variation().factors().get(factor);
            String at = "factors[" + f + "].";
            same(at + "paths", file -> entry.apply(file).paths(), OTHER);
            same(at + "levels", file -> texts(entry.apply(file).levels()), advice);
            same(at + "range", file -> range(entry.apply(file).range()), advice);
            same(
                    at + "options",
                    file -> entry.apply(file).options().stream()
                            .map(option -> option.name() + " " + written(option.set()))
                            .toList(),
                    advice);
        }
    }

    private void compareDesigns() {
        same("design.kind", file -> file.variation().design().kind().word());
        same("design.seed", file -> file.variation().design().seed());
        same("design.resolution", file -> file.variation().design().resolution());
        same("constraints", file -> file.variation().constraints());
        more(
                "design.points",
                there.variation().design().points(),
                now.variation().design().points());
        more(
                "design.trajectories",
                there.variation().design().trajectories(),
                now.variation().design().trajectories());
        compareHypercubes();
        compareRows(there.variation().design().rows(), now.variation().design().rows());
    }

    private void compareHypercubes() {
        Integer before = there.variation().design().points();
        Integer after = now.variation().design().points();
        boolean hypercube = now.variation().design().kind() == DesignKind.LATIN_HYPERCUBE;
        if (hypercube && before != null && after != null && after > before) {
            boolean doubled = after % before == 0 && Integer.bitCount(after / before) == 1;
            if (!doubled) {
                refuse(
                        "design.points",
                        before,
                        after,
                        "a Latin hypercube may be doubled, to " + 2L * before + " or " + 4L * before + " and so on");
            }
        }
    }

    private void compareRows(List<List<Written>> before, List<List<Written>> after) {
        Optional<Integer> changed = IntStream.range(0, Math.min(before.size(), after.size()))
                .filter(row -> !before.get(row).equals(after.get(row)))
                .boxed()
                .findFirst();
        changed.ifPresent(row -> refuse(
                "design.rows[" + row + "]",
                texts(before.get(row)),
                texts(after.get(row)),
                "rows may be added below those that are there, or " + OTHER));
        more("the number of design.rows", before.size(), after.size());
    }

    /** A point that has enough for the later rule must have had enough for the earlier one, at the same looks. */
    private void compareStopping() {
        UntilEntry before = there.until();
        UntilEntry after = now.until();
        if (before == null) {
            more("replications", there.replications(), now.replications());
        } else if (after == null) {
            more("replications", before.most(), now.replications());
        } else {
            same("replications", ExperimentFile::replications);
            same(
                    "until.block",
                    file -> file.until() == null ? null : file.until().block());
            more("until.most", before.most(), after.most());
            for (WidthEntry width : before.widths()) {
                boolean kept = after.widths().stream().anyMatch(other -> asksMore(width, other));
                if (!kept) {
                    refused.add("until.widths no longer asks for " + width.measure() + " of " + width.variant() + " to "
                            + width.halfWidth() + ", as there: it may ask for more or for narrower intervals, or "
                            + OTHER);
                }
            }
        }
    }

    private static boolean asksMore(WidthEntry width, WidthEntry other) {
        return width.measure().equals(other.measure())
                && width.variant().equals(other.variant())
                && Objects.equals(width.against(), other.against())
                && other.halfWidth() <= width.halfWidth();
    }

    private void more(String field, @Nullable Integer before, @Nullable Integer after) {
        if (before != null && after != null && after < before) {
            refuse(field, before, after, "it may only grow; name another folder, or " + before + " or more");
        }
    }

    private void same(String field, Function<ExperimentFile, @Nullable Object> part) {
        same(field, part, OTHER);
    }

    private void same(String field, Function<ExperimentFile, @Nullable Object> part, String advice) {
        Object before = part.apply(there);
        Object after = part.apply(now);
        if (!Objects.equals(before, after)) {
            refuse(field, before, after, advice);
        }
    }

    private void refuse(String field, @Nullable Object before, @Nullable Object after, String advice) {
        refused.add(field + " is " + shown(after) + ", there it is " + shown(before) + ": " + advice);
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "left out" : value.toString();
    }

    private static List<String> texts(List<Written> values) {
        return values.stream().map(Written::text).toList();
    }

    private static List<String> written(Map<String, Written> set) {
        return Factor.settings(set);
    }

    private static @Nullable String range(@Nullable RangeEntry range) {
        return range == null
                ? null
                : Factor.digits(range.low()) + " to " + Factor.digits(range.high()) + " "
                        + range.distribution().word() + (range.mode() == null ? "" : " mode " + range.mode())
                        + (range.whole() ? " whole" : "") + " in " + range.steps() + " steps";
    }
}
