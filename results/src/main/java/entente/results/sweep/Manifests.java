package entente.results.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import entente.results.measure.Measure;
import entente.results.plan.DesignEntry;
import entente.results.plan.ExperimentFile;
import entente.results.plan.Factor;
import entente.results.plan.RangeEntry;
import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.plan.Sweep.SweepPoint;
import entente.results.store.Manifest;
import entente.results.store.PointRow;
import entente.results.version.EngineVersion;
import entente.scenarios.format.EngineJson;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** Writes down what a sweep is of. */
final class Manifests {

    private Manifests() {}

    /** A manifest of nothing yet. */
    static Manifest begun(Sweep sweep, Shard shard, int threads) {
        ExperimentFile file = sweep.file();
        List<Manifest.UsedScenario> scenarios = scenarios(sweep);
        return new Manifest(
                Manifest.FORMAT,
                new Manifest.Subject(
                        file.subject().id(),
                        file.subject().title(),
                        file.subject().question()),
                new Manifest.Origin(identity(sweep, scenarios), EngineVersion.current(), scenarios),
                variation(sweep),
                observation(sweep),
                file.seed(),
                StoppingRule.begun(file),
                shard,
                Manifest.Progress.NONE,
                "Entente, a multinational tabletop exercise simulator, version " + EngineVersion.current(),
                machine(threads));
    }

    private static Manifest.Variation variation(Sweep sweep) {
        return new Manifest.Variation(
                sweep.factors().stream().map(Manifests::factor).toList(),
                design(sweep.file().variation().design()),
                sweep.points().size(),
                sweep.leftOut(),
                "");
    }

    private static Manifest.Observation observation(Sweep sweep) {
        return new Manifest.Observation(
                sweep.arms().stream().map(Sweep.SweepVariant::name).toList(),
                sweep.measures().stream().map(Measure::name).toList(),
                sweep.file().places(),
                sweep.file().own(),
                sweep.file().overTime());
    }

    /** The points as they are stored. */
    static List<PointRow> points(Sweep sweep) {
        return sweep.points().stream().map(point -> row(sweep, point)).toList();
    }

    private static PointRow row(Sweep sweep, SweepPoint point) {
        List<PointRow.Value> values = new ArrayList<>();
        for (int f = 0; f < point.levels().size(); f++) {
            SweepPoint.FactorLevel level = point.levels().get(f);
            values.add(new PointRow.Value(
                    level.text(), level.number(), point.places().get(f)));
        }
        return new PointRow(point.number(), sweep.scenario(point), values);
    }

    private static List<Manifest.UsedScenario> scenarios(Sweep sweep) {
        return sweep.points().stream()
                .map(sweep::scenario)
                .distinct()
                .map(name -> new Manifest.UsedScenario(
                        name, DigestUtils.sha256Hex(sweep.scenarios().text(name))))
                .toList();
    }

    /** Everything that results depend on. */
    private static String identity(Sweep sweep, List<Manifest.UsedScenario> scenarios) {
        try {
            StringBuilder text = new StringBuilder(EngineVersion.current())
                    .append('\n')
                    .append(EngineJson.mapper().writeValueAsString(sweep.file()))
                    .append('\n')
                    .append(EngineJson.mapper().writeValueAsString(scenarios));
            for (SweepPoint point : sweep.points()) {
                text.append('\n').append(sweep.scenario(point)).append(point.settings());
            }
            return DigestUtils.sha256Hex(text.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Manifest.VariedFactor factor(Factor factor) {
        if (factor instanceof Factor.Ranged ranged) {
            RangeEntry range = ranged.range();
            return new Manifest.VariedFactor(
                    ranged.name(), ranged.paths(), List.of(), range.low(), range.high(), range.distribution());
        }
        Factor.Listed listed = (Factor.Listed) factor;
        return new Manifest.VariedFactor(
                listed.name(),
                listed.paths(),
                listed.all().stream().map(SweepPoint.FactorLevel::text).toList(),
                null,
                null,
                null);
    }

    private static Manifest.UsedDesign design(DesignEntry design) {
        return new Manifest.UsedDesign(
                design.kind(), design.points(), design.trajectories(), design.resolution(), design.seed());
    }

    private static Manifest.Machine machine(int threads) {
        return new Manifest.Machine(
                System.getProperty("java.version", ""),
                System.getProperty("os.name", "") + " " + System.getProperty("os.arch", ""),
                threads);
    }
}
