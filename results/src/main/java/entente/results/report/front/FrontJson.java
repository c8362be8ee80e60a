package entente.results.report.front;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.results.optimisation.Front;
import entente.results.optimisation.FrontPolicy;
import entente.results.statistics.Estimate;
import entente.results.text.JsonText;
import entente.results.version.EngineVersion;
import java.util.List;

/** A front as JSON. */
final class FrontJson {

    private static final String FORMAT_VERSION = "1.0";

    private final Front front;

    private FrontJson(Front front) {
        this.front = front;
    }

    static String text(Front front) {
        return JsonText.of(new FrontJson(front).node());
    }

    private ObjectNode node() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("formatVersion", FORMAT_VERSION);
        node.put("scenario", front.plan().written().scenario().id());
        node.put("engineVersion", EngineVersion.current());
        ArrayNode settings = node.putArray("settings");
        front.plan().settings().forEach(settings::add);
        node.put("seed", front.plan().seed());
        node.put("population", front.plan().population());
        node.put("generations", front.generations());
        node.put("replications", front.plan().replications());
        node.put("checks", front.plan().checks());
        node.put("evaluated", front.evaluated());
        node.set("asWritten", objectives(front.written()));
        ArrayNode policies = node.putArray("policies");
        front.policies().forEach(policy -> policies.add(policy(policy)));
        return node;
    }

    private ObjectNode policy(FrontPolicy policy) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ObjectNode values = node.putObject("values");
        int next = 0;
        for (var bloc : front.plan().blocs()) {
            ObjectNode own = values.putObject(bloc.name());
            for (var field : front.plan().fields()) {
                own.put(field.name(), policy.values().get(next++));
            }
        }
        node.set("objectives", objectives(policy.objectives()));
        node.set(
                "againstAsWritten",
                objectives(policy.changes().stream()
                        .map(change -> change.estimate())
                        .toList()));
        return node.put("holds", policy.holds());
    }

    private ObjectNode objectives(List<Estimate> estimates) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (int o = 0; o < estimates.size(); o++) {
            ObjectNode own = node.putObject(front.plan().objectives().get(o).name());
            JsonText.putInterval(own, estimates.get(o));
            own.put("n", estimates.get(o).n());
        }
        return node;
    }
}
