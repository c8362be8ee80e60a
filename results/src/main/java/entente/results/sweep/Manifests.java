package entente.results.sweep;

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
import entente.results.store.SweepInputs;
import entente.results.version.EngineVersion;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** Writes down what a sweep is of. */
final class Manifests {

    private Manifests() {}

    /** A manifest of nothing yet. */
    static Manifest begun(Sweep sweep, Shard shard, int threads) {
        ExperimentFile file = sweep.file();
        SweepContent content = SweepContent.of(sweep);
        return new Manifest(
                Manifest.FORMAT,
                new Manifest.Subject(
                        file.subject().id(),
                        file.subject().title(),
                        file.subject().question()),
                new Manifest.Origin(
                        content.identity(),
                        EngineVersion.current(),
                        content.used(),
                        DigestUtils.sha256Hex(sweep.text())),
                variation(sweep, content),
                observation(sweep),
                file.seed(),
                StoppingRule.begun(file),
                shard,
                Manifest.Progress.NONE,
                "Entente, a multinational tabletop exercise simulator, version " + EngineVersion.current(),
                machine(threads));
    }

    private static Manifest.Variation variation(Sweep sweep, SweepContent content) {
        return new Manifest.Variation(
                sweep.factors().stream().map(Manifests::factor).toList(),
                design(sweep.file().variation().design()),
                sweep.points().size(),
                sweep.leftOut(),
                "",
                content.pointsIdentity(sweep.points().size()));
    }

    private static Manifest.Observation observation(Sweep sweep) {
        return new Manifest.Observation(
                sweep.arms().stream().map(Sweep.SweepVariant::name).toList(),
                sweep.measures().stream().map(Measure::name).toList(),
                sweep.file().places(),
                sweep.file().own(),
                sweep.file().overTime());
    }

    /** What results are made from, as it is stored. */
    static SweepInputs inputs(Sweep sweep) {
        SweepContent content = SweepContent.of(sweep);
        return new SweepInputs(
                sweep.text(),
                sweep.points().stream().map(point -> row(sweep, point)).toList(),
                content::pointsIdentity,
                content.texts());
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
