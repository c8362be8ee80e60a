package entente.results.report.front;

import entente.results.measure.Measure;
import entente.results.optimisation.Convergence;
import entente.results.optimisation.Front;
import entente.results.optimisation.OptimisationPlan;
import entente.results.optimisation.PolicyField;
import entente.results.optimisation.PolicyWorld;
import entente.results.statistics.Estimate;
import entente.results.statistics.TestedEstimate;
import entente.results.text.JsonFields;
import entente.results.version.EngineVersion;
import java.util.Iterator;
import java.util.List;

/** A front as JSON. */
final class FrontJson {

    private static final String FORMAT_VERSION = "1.1";

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
                .put("scenario", plan.world().written().scenario().id())
                .put("engineVersion", EngineVersion.current())
                .put("settings", plan.world().settings())
                .put("seed", plan.seed())
                .put("population", plan.population())
                .put("generations", front.generations())
                .put("replications", plan.replications())
                .put("checks", plan.checks())
                .put("evaluated", front.evaluated())
                .put("worlds", plan.worlds().stream().map(FrontJson::world).toList())
                .put("over", plan.worlds().size() > 1 ? plan.over().word() : null)
                .put("convergence", convergence())
                .put("asWritten", objectives(front.written().objectives()))
                .put("asWrittenBeatenBy", front.written().beatenBy())
                .put("policies", front.policies().stream().map(this::policy).toList());
    }

    private JsonFields policy(Front.FrontPolicy policy) {
        JsonFields values = new JsonFields();
        Iterator<String> next = policy.values().iterator();
        for (PolicyWorld.Bloc bloc : plan.blocs()) {
            JsonFields own = new JsonFields();
            for (PolicyField field : plan.fields()) {
                own.put(field.name(), next.next());
            }
            values.put(bloc.name(), own);
        }
        List<Estimate> changes =
                policy.changes().stream().map(TestedEstimate::estimate).toList();
        JsonFields apart = new JsonFields();
        for (int o = 0; o < changes.size(); o++) {
            apart.put(plan.objectives().get(o).name(), policy.changes().get(o).isApart());
        }
        return new JsonFields()
                .put("values", values)
                .put("objectives", objectives(policy.objectives()))
                .put("againstAsWritten", objectives(changes))
                .put("toldApart", apart)
                .put("holds", policy.holds())
                .put(
                        "beatenBy",
                        policy.beatenBy().stream()
                                .map(number -> number == Front.WRITTEN ? "asWritten" : (Object) number)
                                .toList());
    }

    private static JsonFields world(PolicyWorld world) {
        return new JsonFields()
                .put("name", world.name())
                .put("scenario", world.written().scenario().id())
                .put("settings", world.settings());
    }

    private JsonFields convergence() {
        Convergence convergence = front.convergence();
        JsonFields best = new JsonFields();
        JsonFields reference = new JsonFields();
        for (int o = 0; o < plan.objectives().size(); o++) {
            best.put(plan.objectives().get(o).name(), convergence.best().get(o));
            reference.put(
                    plan.objectives().get(o).name(), convergence.reference().get(o));
        }
        return new JsonFields()
                .put("hypervolume", convergence.volumes())
                .put("best", best)
                .put("reference", reference)
                .put("riseInLastThird", convergence.riseInLastThird());
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
