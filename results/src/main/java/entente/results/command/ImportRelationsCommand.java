package entente.results.command;

import entente.scenarios.format.ScenarioReader;
import entente.scenarios.imports.network.ImportedNetwork;
import entente.scenarios.imports.network.NetworkFile;
import entente.scenarios.imports.network.NetworkFile.NetworkForm;
import entente.scenarios.imports.relations.RelationImport;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a scenario skeleton of real political relations. */
@Command(
        name = "import-relations",
        abbreviateSynopsis = true,
        description = {
            "Makes a scenario skeleton of real political relations from a table of states and a table of pairs.",
            "The skeleton is a scenario in YAML that runs as it is; what was assumed, and what was read but not used,"
                    + " is said. The columns of the tables, and how affinity follows from them: docs/importing.md."
        },
        footer = {
            "",
            "Examples:",
            "  entente import-relations states.csv dyads.csv --nations FRA,DEU,BEL --out three.yaml",
            "  entente import-relations states.csv dyads.csv --nations FRA,DEU --network edges.csv"
        })
final class ImportRelationsCommand extends ResearchCommand {

    @Mixin
    private YamlOutput output;

    @Parameters(index = "0", paramLabel = "STATES", description = "The table of states (CSV).")
    private Path states;

    @Parameters(index = "1", paramLabel = "DYADS", description = "The table of pairs of states (CSV).")
    private Path dyads;

    @Option(
            names = "--nations",
            paramLabel = "CODES",
            required = true,
            description = "The states that take part, by their three letters, as FRA,DEU,BEL.")
    private String nations;

    @Option(names = "--no-agreements", description = "Leave out the agreements that are assumed between allies.")
    private boolean withoutAgreements;

    @Option(
            names = "--network",
            paramLabel = "EDGES",
            description = "The ties of the network that is active in them: an edge list or GraphML, as for"
                    + " import-network. Default: a generated network of cells.")
    private @Nullable Path edges;

    /** The command. */
    @SuppressWarnings("NullAway") // picocli sets them.
    ImportRelationsCommand() {}

    @Override
    public Integer call() {
        List<Path> inputs =
                Stream.of(states, dyads, edges).filter(Objects::nonNull).toList();
        check(output::checkName);
        RelationImport.Skeleton skeleton =
                RelationImport.of(states, dyads, RelationImport.codes(nations), !withoutAgreements, network());
        ScenarioReader.read(skeleton.text(), "the skeleton", List.of());
        check(() -> output.check(inputs));
        output.write(skeleton.text(), out());
        skeleton.notes().forEach(err()::println);
        return 0;
    }

    private Optional<ImportedNetwork> network() {
        return Optional.ofNullable(edges).map(file -> NetworkFile.read(file, NetworkForm.AUTO));
    }
}
