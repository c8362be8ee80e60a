package entente.results.report.sweep;

import entente.results.analysis.FactorResponse;
import entente.results.analysis.MeasureSummary;
import entente.results.analysis.PointSummary;
import entente.results.analysis.SweepAnalysis;
import entente.results.analysis.SweepAnalysis.PolicyChoice;
import entente.results.regression.SurfaceFit;
import entente.results.sensitivity.ElementaryEffect;
import entente.results.sensitivity.FactorEffects;
import entente.results.sensitivity.SobolIndices;
import entente.results.sensitivity.Turn;
import entente.results.statistics.TestedEstimate;
import entente.results.text.JsonFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An analysis as JSON, as {@code docs/schema/analysis.schema.json} describes it. What was not done is left out. */
final class SweepJson {

    private static final String FORMAT_VERSION = "1.2";

    private final SweepAnalysis analysis;

    private SweepJson(SweepAnalysis analysis) {
        this.analysis = analysis;
    }

    static JsonFields of(SweepAnalysis analysis) {
        return new SweepJson(analysis).fields();
    }

    private String digest() {
        return analysis.manifest().isWhole() ? analysis.manifest().progress().digest() : "";
    }

    private JsonFields fields() {
        JsonFields fields = new JsonFields()
                .put("formatVersion", FORMAT_VERSION)
                .put("experiment", analysis.manifest().subject().experiment())
                .put("partial", !analysis.manifest().isWhole())
                .put("digest", digest())
                .put("engineVersion", analysis.manifest().origin().engineVersion())
                .put("measure", analysis.measure().name())
                .put("arm", analysis.question().arm())
                .put(
                        "measures",
                        analysis.summaries().stream().map(SweepJson::summary).toList())
                .put("points", analysis.points().stream().map(SweepJson::point).toList())
                .put(
                        "responses",
                        analysis.influence().responses().stream()
                                .map(SweepJson::response)
                                .toList());
        sensitivities(fields);
        if (!analysis.influence().crossings().isEmpty()) {
            fields.put("crossings", CrossingJson.of(analysis.influence().crossings()));
        }
        if (analysis.discovery() != null) {
            fields.put("discovery", DiscoveryJson.of(analysis.discovery()));
        }
        if (analysis.overTime() != null) {
            fields.put("overTime", OverTimeJson.of(analysis.overTime()));
        }
        if (analysis.choice().robustness() != null) {
            fields.put("robustness", ChoiceJson.of(analysis.choice().robustness()));
        }
        SweepAnalysis.Pairing pairing = analysis.pairing();
        return fields.putIfPresent("armChoice", choice(analysis.choice().arm()))
                .putIfPresent("pointChoice", choice(analysis.choice().point()))
                .put(
                        "varianceLeftByPairing",
                        new JsonFields().put("arms", pairing.arms()).put("points", pairing.points()))
                .put(
                        "notDone",
                        analysis.leftOut().stream()
                                .map(each -> new JsonFields()
                                        .put("analysis", each.analysis())
                                        .put("reason", each.reason()))
                                .toList());
    }

    private void sensitivities(JsonFields fields) {
        if (analysis.influence().effects() != null) {
            fields.put("effects", effects(analysis.influence().effects()));
        }
        SurfaceFit fit = analysis.influence().fit();
        if (fit != null) {
            fields.put("surface", surface(fit));
        }
        if (!analysis.influence().changes().isEmpty()) {
            fields.put(
                    "changes",
                    analysis.influence().changes().stream()
                            .map(change -> Comparisons.json(change.change())
                                    .put("varianceRatio", change.varianceRatio())
                                    .put("factor", change.factor())
                                    .put("level", change.level()))
                            .toList());
        }
        List<ElementaryEffect> screening = analysis.influence().screening();
        if (!screening.isEmpty()) {
            fields.put(
                    "screening",
                    IntStream.range(0, screening.size())
                            .mapToObj(f -> factor(f)
                                    .put("meanSize", screening.get(f).absolute())
                                    .put("mean", screening.get(f).mean())
                                    .put("deviation", screening.get(f).deviation())
                                    .put("leads", screening.get(f).leads()))
                            .toList());
        }
        if (analysis.influence().scores() != null) {
            fields.put("scores", ScoresJson.of(analysis.influence().scores(), analysis.factors()));
        }
        if (analysis.influence().indices() != null) {
            fields.put("sobol", indices(analysis.influence().indices()));
        }
    }

    private static JsonFields summary(MeasureSummary summary) {
        return new JsonFields()
                .put("measure", summary.measure().name())
                .put("points", summary.points())
                .put("arms", summary.arms().stream().map(SweepJson::mean).toList());
    }

    private static JsonFields mean(MeasureSummary.VariantMean arm) {
        return new JsonFields()
                .put("arm", arm.arm())
                .put("mean", arm.mean())
                .putIfPresent("againstIsolation", arm.gain())
                .putIfPresent("againstStanding", arm.overStanding());
    }

    private static JsonFields point(PointSummary point) {
        return new JsonFields()
                .put("point", point.point())
                .put("label", point.label())
                .put("replications", point.replications())
                .put("arms", point.arms())
                .put("differences", point.gains());
    }

    private static JsonFields response(FactorResponse response) {
        return new JsonFields()
                .put("factor", response.factor())
                .put("slices", response.means() == FactorResponse.Means.SLICED)
                .put("means", response.means().name().toLowerCase(Locale.ROOT))
                .put(
                        "levels",
                        IntStream.range(0, response.levels().size())
                                .mapToObj(i -> level(response, i))
                                .toList())
                .putIfPresent("turn", turn(response.turn()));
    }

    private static @Nullable JsonFields turn(@Nullable Turn turn) {
        return turn == null
                ? null
                : new JsonFields()
                        .put("at", turn.at())
                        .put("peak", turn.peak())
                        .put("before", turn.before())
                        .put("after", turn.after())
                        .put("adjustedP", turn.adjusted())
                        .put("clear", turn.isClear());
    }

    private static JsonFields level(FactorResponse response, int number) {
        FactorResponse.Level level = response.levels().get(number);
        JsonFields arms = new JsonFields();
        response.arms().forEach((arm, values) -> arms.put(arm, values.get(number)));
        return new JsonFields()
                .put("level", level.text())
                .put("number", level.number())
                .put("points", level.points())
                .put("arms", arms)
                .putIfPresent(
                        "change",
                        number == 0 ? null : Comparisons.json(response.changes().get(number - 1)));
    }

    private JsonFields effects(FactorEffects effects) {
        return new JsonFields()
                .put(
                        "main",
                        effects.main().stream()
                                .map(each -> effect(each)
                                        .put("factor", names(each.factors()).get(0)))
                                .toList())
                .put(
                        "interactions",
                        effects.interactions().stream()
                                .map(each -> effect(each).put("factors", names(each.factors())))
                                .toList())
                .putIfPresent("together", effects.together())
                .putIfPresent("beyondTheSum", beyond(effects.beyond()))
                .put(
                        "aliases",
                        effects.aliases().stream()
                                .map(alias -> new JsonFields()
                                        .put("one", names(alias.one()))
                                        .put("other", names(alias.other()))
                                        .put("correlation", alias.correlation()))
                                .toList());
    }

    private static JsonFields surface(SurfaceFit fit) {
        return new JsonFields()
                .put("points", fit.points())
                .put("terms", fit.terms())
                .put("degree", fit.degree())
                .put("products", fit.pairs())
                .put("predicted", fit.predicted())
                .put("noise", fit.isNoiseKnown() ? fit.noise() : null)
                .put("poor", fit.isPoor());
    }

    private JsonFields effect(FactorEffects.Effect effect) {
        return Comparisons.json(effect.change())
                .put("varianceRatio", effect.varianceRatio())
                .put("clear", effect.isClear())
                .put("orElse", effect.aliases().stream().map(this::names).toList());
    }

    private static @Nullable JsonFields beyond(@Nullable TestedEstimate beyond) {
        return beyond == null ? null : Comparisons.json(beyond).put("varianceRatio", null);
    }

    private JsonFields indices(SobolIndices indices) {
        return new JsonFields()
                .put(
                        "factors",
                        IntStream.range(0, indices.first().size())
                                .mapToObj(f -> factor(f)
                                        .put("first", indices.first().get(f))
                                        .put("total", indices.total().get(f)))
                                .toList())
                .put(
                        "pairs",
                        indices.second().stream()
                                .map(pair -> new JsonFields()
                                        .put("factors", names(List.of(pair.one(), pair.other())))
                                        .put("second", pair.index()))
                                .toList())
                .put("leading", names(indices.leading()))
                .put("noiseShare", Double.isNaN(indices.noiseShare()) ? null : indices.noiseShare());
    }

    private JsonFields factor(int number) {
        return new JsonFields().put("factor", analysis.factors().get(number));
    }

    private List<String> names(List<Integer> factors) {
        return factors.stream().map(analysis.factors()::get).toList();
    }

    private static @Nullable JsonFields choice(@Nullable PolicyChoice choice) {
        return choice == null ? null : ChoiceJson.of(choice);
    }
}
