package entente.results.report.sweep;

import entente.results.analysis.Discovery;
import entente.results.discovery.FoundBox;
import entente.results.discovery.HeldOut;
import entente.results.discovery.Limit;
import entente.results.text.JsonFields;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Scenario discovery as JSON. */
final class DiscoveryJson {

    private final Discovery discovery;

    private DiscoveryJson(Discovery discovery) {
        this.discovery = discovery;
    }

    static JsonFields of(Discovery discovery) {
        return new DiscoveryJson(discovery).fields();
    }

    private JsonFields fields() {
        JsonFields fields = new JsonFields()
                .put("limit", discovery.limit())
                .put("cases", discovery.cases())
                .put("points", discovery.points())
                .put("box", box(discovery.scenarios().chosen()));
        HeldOut heldOut = discovery.scenarios().heldOut();
        if (heldOut != null) {
            fields.put(
                    "heldOut",
                    new JsonFields()
                            .put("points", heldOut.points())
                            .put("cases", heldOut.cases())
                            .put("allCases", heldOut.allCases()));
        }
        return fields.put(
                "trajectory",
                discovery.scenarios().trajectory().stream().map(this::box).toList());
    }

    private JsonFields box(FoundBox box) {
        return new JsonFields()
                .put("points", box.points())
                .put("cases", box.cases())
                .put("coverage", box.coverage())
                .put("density", box.density())
                .put(
                        "restrictions",
                        box.restrictions().stream().map(this::restriction).toList());
    }

    private JsonFields restriction(FoundBox.Restriction restriction) {
        JsonFields fields = new JsonFields().put("factor", discovery.factors().get(restriction.factor()));
        if (restriction.limit() instanceof Limit.Range range) {
            fields.put("low", finite(range.low())).put("high", finite(range.high()));
        } else {
            List<String> kinds = discovery.kinds().get(restriction.factor());
            fields.put(
                    "kinds",
                    IntStream.range(0, kinds.size())
                            .filter(restriction.limit()::keeps)
                            .mapToObj(kinds::get)
                            .toList());
        }
        return fields.put("quasiP", restriction.quasiP());
    }

    private static @Nullable Double finite(double value) {
        return Double.isInfinite(value) ? null : value;
    }
}
