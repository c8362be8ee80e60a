package entente.results.command;

import entente.scenarios.format.ScenarioReader;
import entente.scenarios.imports.relations.RelationImport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a scenario skeleton of real political relations. */
@Command(
        name = "import-relations",
        abbreviateSynopsis = true,
        description = {
            "Makes a scenario skeleton of real political relations from a table of states and a table of pairs.",
            "The skeleton is a scenario in YAML that runs as it is; what was assumed, and what was read but not used, is"
                    + " said. The columns of the tables, and how affinity follows from them: docs/importing.md."
        },
        footer = {
            "",
            "Examples:",
            "  entente import-relations states.csv dyads.csv --nations FRA,DEU,BEL --out three.yaml"
        })
final class ImportRelationsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("unused") // Asked for by whoever reports a failure.
    private CommonOptions common;

    @Mixin
    private TextOutput output;

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

    /** The command. */
    @SuppressWarnings("NullAway") // picocli sets them.
    ImportRelationsCommand() {}

    @Override
    public Integer call() {
        List<Path> inputs = List.of(states, dyads);
        new Arguments(spec).check(() -> output.check(inputs));
        RelationImport.Skeleton skeleton =
                RelationImport.of(states, dyads, RelationImport.codes(nations), !withoutAgreements);
        ScenarioReader.read(skeleton.text(), "the skeleton", List.of());
        output.write(skeleton.text(), inputs, spec.commandLine().getOut());
        skeleton.notes().forEach(spec.commandLine().getErr()::println);
        return 0;
    }
}
