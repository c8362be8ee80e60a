package entente.results.command;

import entente.results.experiment.Variant;
import entente.results.experiment.Variants;
import entente.results.optimisation.PolicyWorld;
import entente.results.sensitivity.AssumedParameters;
import entente.results.sensitivity.PlausibleSettings;
import java.util.ArrayList;
import java.util.List;

/** The worlds in which policies must do: a scenario, others beside it, or the same with other assumptions. */
final class PolicyWorlds {

    private final String scenario;
    private final List<String> settings;
    private final List<String> blocs;
    private final boolean each;

    /**
     * Worlds.
     *
     * @param scenario the one that is optimised: an id of the library, or the path of a file
     * @param settings changes that all have, each {@code path=value}
     * @param blocs who decides, as {@link Blocs} reads it
     * @param each whether each nation decides for itself where there are no blocs
     */
    PolicyWorlds(String scenario, List<String> settings, List<String> blocs, boolean each) {
        this.scenario = scenario;
        this.settings = List.copyOf(settings);
        this.blocs = List.copyOf(blocs);
        this.each = each;
    }

    /** The scenario alone. */
    PolicyWorld one() {
        return world(scenario, scenario, List.of());
    }

    /**
     * The scenario and others.
     *
     * @throws IllegalArgumentException if one is named twice, or they have not the same blocs
     */
    List<PolicyWorld> with(List<String> others) {
        List<PolicyWorld> worlds = new ArrayList<>(List.of(one()));
        for (String other : others) {
            if (worlds.stream().anyMatch(world -> world.scenario().equals(other))) {
                throw new IllegalArgumentException("--scenarios has " + other
                        + " twice, or it is SCENARIO, which is always among them: name each other one once");
            }
            PolicyWorld world = world(other, other, List.of());
            if (!names(world).equals(names(worlds.get(0)))) {
                throw new IllegalArgumentException("--scenarios has " + other + ": who decides there is "
                        + String.join(", ", names(world)) + ", and in " + scenario + " "
                        + String.join(", ", names(worlds.get(0)))
                        + "; it must be the same in all: take --by all, or --bloc with nations that all have");
            }
            worlds.add(world);
        }
        return worlds;
    }

    /** The scenario as it is, and so many times with other assumptions, drawn once by the seed. */
    List<PolicyWorld> withAssumptions(int draws, long seed) {
        AssumedParameters assumed = AssumedParameters.of(scenario);
        List<PolicyWorld> worlds = new ArrayList<>(List.of(one()));
        for (List<String> drawn : PlausibleSettings.draw(assumed, draws, seed)) {
            worlds.add(world("assumptions " + worlds.size(), scenario, drawn));
        }
        return worlds;
    }

    private PolicyWorld world(String name, String id, List<String> drawn) {
        // What somebody sets himself is no assumption of the model, and comes after.
        List<String> all = new ArrayList<>(drawn);
        all.addAll(settings);
        Variant written = new Variants(id, all, null).with(false, List.of()).get(0);
        List<String> nations =
                written.scenario().nations().stream().map(nation -> nation.id()).toList();
        return new PolicyWorld(name, id, all, written, new Blocs(nations).of(blocs, each));
    }

    private static List<String> names(PolicyWorld world) {
        return world.blocs().stream().map(PolicyWorld.Bloc::name).toList();
    }
}
