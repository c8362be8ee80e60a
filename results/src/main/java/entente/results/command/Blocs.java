package entente.results.command;

import entente.results.optimisation.PolicyWorld;
import entente.scenarios.format.NearestName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads which nations decide as one. */
final class Blocs {

    private final List<String> nations;

    Blocs(List<String> nations) {
        this.nations = nations;
    }

    /**
     * The blocs.
     *
     * @param written each {@code name=nation,nation}; none for all nations together, or each for itself
     * @throws IllegalArgumentException if one cannot be read, or a nation is unknown or in two
     */
    List<PolicyWorld.Bloc> of(List<String> written, boolean each) {
        if (!written.isEmpty()) {
            return read(written);
        }
        return each
                ? nations.stream()
                        .map(nation -> new PolicyWorld.Bloc(nation, List.of(nation)))
                        .toList()
                : List.of(new PolicyWorld.Bloc("all", nations));
    }

    private List<PolicyWorld.Bloc> read(List<String> written) {
        List<PolicyWorld.Bloc> blocs = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String text : written) {
            int equals = text.indexOf('=');
            if (equals < 1 || equals == text.length() - 1) {
                throw new IllegalArgumentException("--bloc is " + text
                        + ": it must be a name, an equals sign and ids of nations, as west=AAA,BBB");
            }
            List<String> members = List.of(text.substring(equals + 1).split(",", -1));
            for (String member : members) {
                if (!nations.contains(member)) {
                    throw new IllegalArgumentException("--bloc is " + text + ": there is no nation " + member + "; "
                            + NearestName.advice(member, nations));
                }
                if (!taken.add(member)) {
                    throw new IllegalArgumentException("--bloc is " + text + ": " + member + " is named twice");
                }
            }
            blocs.add(new PolicyWorld.Bloc(text.substring(0, equals), members));
        }
        return blocs;
    }
}
