package entente.results.command;

import entente.results.text.Counted;
import entente.scenarios.imports.network.ImportedNetwork;
import entente.scenarios.imports.network.NetworkFile;
import entente.scenarios.imports.network.NetworkFile.NetworkForm;
import entente.scenarios.imports.network.NetworkYaml;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a threat network of a file with ties that others wrote. */
@Command(
        name = "import-network",
        abbreviateSynopsis = true,
        description = {
            "Reads the ties of a network from an edge list, an adjacency matrix or GraphML and writes a scenario with"
                    + " it, which runs.",
            "Names of nodes are replaced by numbers. What is in the file and not used is told."
        },
        footer = {
            "",
            "Examples:",
            "  entente import-network edges.csv --out mine.yaml",
            "  entente import-network net.graphml --section --nations FRA,DEU"
        })
final class ImportNetworkCommand extends ResearchCommand {

    /** An agreement for each two of them must stay readable. */
    private static final int MOST_NATIONS = 30;

    @Parameters(paramLabel = "EDGES", description = "An edge list, an adjacency matrix or a GraphML document.")
    private Path edges;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "auto",
            converter = FormConverter.class,
            description = "What the file is: edges for one edge a line, graphml, or auto, by its look. Default:"
                    + " ${DEFAULT-VALUE}.")
    private NetworkForm form;

    @Mixin
    private YamlOutput output;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "What the network is called. Default: the name of the file.")
    private @Nullable String id;

    @Option(
            names = "--nations",
            paramLabel = "CODES",
            defaultValue = "VAL,DOR",
            description = "Where it is active, in equal shares: three letters each. Default: ${DEFAULT-VALUE}.")
    private String nations;

    @Option(names = "--section", description = "Write the network alone, to be put under networks: of a scenario.")
    private boolean section;

    /** Reads the form of a network. */
    private static final class FormConverter extends WordConverter<NetworkForm> {
        FormConverter() {
            super(List.of(NetworkForm.values()));
        }
    }

    @SuppressWarnings("NullAway") // picocli sets the rest.
    ImportNetworkCommand() {}

    @Override
    public Integer call() {
        List<String> codes = checked(this::codes);
        String name = checked(this::name);
        check(output::checkName);
        ImportedNetwork network = NetworkFile.read(edges, form);
        List<Path> inputs = List.of(edges);
        check(() -> output.check(inputs));
        String text = section ? NetworkYaml.section(network, name, codes) : NetworkYaml.scenario(network, name, codes);
        output.write(text, out());
        tell(network);
        return 0;
    }

    private void tell(ImportedNetwork network) {
        PrintWriter err = err();
        err.println(edges + ": " + Counted.of(network.tiedOperatives(), "operative") + " with "
                + Counted.of(network.ties().size(), "tie") + ".");
        network.notes().forEach(note -> err.println("  " + note));
        err.println("  Roles follow from the ties: see docs/importing.md.");
    }

    private List<String> codes() {
        List<String> codes = List.of(nations.split(",", -1));
        boolean fine = codes.stream().allMatch(code -> code.matches("[A-Z]{3}"));
        if (!fine || new HashSet<>(codes).size() < codes.size() || codes.size() > MOST_NATIONS) {
            throw new IllegalArgumentException("--nations is " + nations + ": it must be up to " + MOST_NATIONS
                    + " different codes of three capital letters, as FRA,DEU");
        }
        return codes;
    }

    private String name() {
        String name = id != null ? id : fromFile();
        if (!name.matches("[A-Za-z][A-Za-z0-9-]{1,31}")) {
            throw new IllegalArgumentException("--id is " + name
                    + ": it must be a letter, then up to 31 letters, digits and hyphens, 2 in all at least");
        }
        return name;
    }

    /** The file's name as far as it can be an id. */
    private String fromFile() {
        String name = String.valueOf(edges.getFileName())
                .replaceFirst("\\.[^.]*$", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^[^A-Za-z]+|-+$", "");
        String shortened = name.substring(0, Math.min(32, name.length()));
        return shortened.length() < 2 ? "imported" : shortened;
    }
}
