package entente.results.plan;

import entente.engine.scenario.Defaults;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingRegime;
import entente.results.experiment.BuiltInVariants;
import entente.results.experiment.Variant;
import entente.results.plan.Sweep.SweepPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The variants of one point, ready to run. Reading a scenario takes longer than running it: the arms are made from the
 * scenario as written, whose sharing alone they change.
 */
public final class PointVariants {

    private final Sweep sweep;
    private final SweepPoint point;
    private @Nullable Variant written;

    /** Variants of a point. */
    public PointVariants(Sweep sweep, SweepPoint point) {
        this.sweep = sweep;
        this.point = point;
    }

    /**
     * The variant of an arm.
     *
     * @throws entente.scenarios.format.InvalidInput if the scenario refuses the combination
     */
    public Variant of(Sweep.SweepVariant arm) {
        return switch (arm.name()) {
            case BuiltInVariants.AS_WRITTEN -> written();
            case BuiltInVariants.ISOLATION -> bound(arm, SharingRegime.ISOLATION);
            case BuiltInVariants.STANDING -> bound(arm, SharingRegime.STANDING);
            case BuiltInVariants.AT_HOME -> bound(arm, SharingRegime.AT_HOME);
            case BuiltInVariants.POOLED -> bound(arm, SharingRegime.POOLED);
            default -> sweep.variant(point, arm);
        };
    }

    private Variant written() {
        Variant known = written;
        if (known == null) {
            known = sweep.variant(point, sweep.arms().get(0));
            written = known;
        }
        return known;
    }

    private Variant bound(Sweep.SweepVariant arm, SharingRegime regime) {
        Scenario scenario = written().scenario();
        return new Variant(
                arm.name(),
                sweep.settings(point, arm),
                Defaults.changed(scenario, "rules", Defaults.changed(scenario.rules(), "sharing", regime)),
                List.of());
    }
}
