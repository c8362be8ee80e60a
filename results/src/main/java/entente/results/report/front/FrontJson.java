package entente.results.report.front;

import entente.results.measure.Measure;
import entente.results.optimisation.Front;
import entente.results.optimisation.OptimisationPlan;
import entente.results.optimisation.PolicyField;
import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import entente.results.text.JsonFields;
import entente.results.version.EngineVersion;
import java.util.Iterator;
import java.util.List;

/** A front as JSON. */
final class FrontJson {

    private static final String FORMAT_VERSION = "1.0";

    private final Front front;
    private final OptimisationPlan plan;

    private FrontJson(Front front) {
        this.front = front;
        this.plan = front.plan();
    }

    static JsonFields of(Front front) {
        return new FrontJson(front).fields();
    }

    private JsonFields fields() {
        return new JsonFields()
                .put("formatVersion", FORMAT_VERSION)
                .put("scenario", plan.written().scenario().id())
                .put("engineVersion", EngineVersion.current())
                .put("settings", plan.settings())
                .put("seed", plan.seed())
                .put("population", plan.population())
                .put("generations", front.generations())
                .put("replications", plan.replications())
                .put("checks", plan.checks())
                .put("evaluated", front.evaluated())
                .put("asWritten", objectives(front.written()))
                .put("policies", front.policies().stream().map(this::policy).toList());
    }

    private JsonFields policy(Front.FrontPolicy policy) {
        JsonFields values = new JsonFields();
        Iterator<String> next = policy.values().iterator();
        for (OptimisationPlan.Bloc bloc : plan.blocs()) {
            JsonFields own = new JsonFields();
            for (PolicyField field : plan.fields()) {
                own.put(field.name(), next.next());
            }
            values.put(bloc.name(), own);
        }
        List<Estimate> changes =
                policy.changes().stream().map(PairedEstimate::estimate).toList();
        return new JsonFields()
                .put("values", values)
                .put("objectives", objectives(policy.objectives()))
                .put("againstAsWritten", objectives(changes))
                .put("holds", policy.holds());
    }

    private JsonFields objectives(List<Estimate> estimates) {
        JsonFields fields = new JsonFields();
        Iterator<Estimate> next = estimates.iterator();
        for (Measure objective : plan.objectives()) {
            fields.put(objective.name(), next.next());
        }
        return fields;
    }
}
