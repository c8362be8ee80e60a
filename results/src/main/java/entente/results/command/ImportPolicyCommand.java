package entente.results.command;

import entente.scenarios.imports.policy.ExchangePolicy;
import entente.scenarios.imports.policy.PolicyImport;
import entente.scenarios.imports.policy.PolicyReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes settings of sharing policies that machines exchange. */
@Command(
        name = "import-policy",
        abbreviateSynopsis = true,
        description = {
            "Reads sharing policies in FIRST's Information Exchange Policy 2.0 and writes settings for nations of a"
                    + " scenario, to be used with --settings.",
            "What a scenario cannot say of them is said."
        },
        footer = {
            "",
            "Examples:",
            "  entente import-policy amber.iepj --nations VAL,DOR --out amber.yaml",
            "  entente run twin-valleys --settings amber.yaml"
        })
final class ImportPolicyCommand extends ResearchCommand {

    @Parameters(paramLabel = "POLICIES", description = "A policy, or a list of them (JSON).")
    private Path policies;

    @Option(
            names = "--policy",
            paramLabel = "ID",
            description = "The one to take of several, by its id or its name. Default: the only one.")
    private @Nullable String chosen;

    @Option(
            names = "--nations",
            paramLabel = "CODES",
            defaultValue = "*",
            description = "The nations that share by it: three letters each, as FRA,DEU. Default: all.")
    private String nations;

    @Mixin
    private YamlOutput output;

    @SuppressWarnings("NullAway") // picocli sets the rest.
    ImportPolicyCommand() {}

    @Override
    public Integer call() {
        List<String> codes = checked(this::codes);
        check(output::checkName);
        List<ExchangePolicy> read = PolicyReader.read(policies);
        ExchangePolicy policy = checked(() -> choose(read));
        PolicyImport taken = PolicyImport.of(policy);
        check(() -> output.check(List.of(policies)));
        output.write(settings(codes, taken.values()), out());
        err().println(policy.name() + ":");
        taken.notes().forEach(note -> err().println("  " + note));
        return 0;
    }

    private static String settings(List<String> codes, Map<String, String> values) {
        StringBuilder yaml = new StringBuilder("formatVersion: \"1.0\"\nsettings:\n");
        for (String code : codes) {
            values.forEach((field, value) -> yaml.append("  \"nations[")
                    .append(code)
                    .append("].sharing.")
                    .append(field)
                    .append("\": ")
                    .append(value)
                    .append('\n'));
        }
        return yaml.toString();
    }

    private ExchangePolicy choose(List<ExchangePolicy> read) {
        if (chosen == null && read.size() == 1) {
            return read.get(0);
        }
        return read.stream()
                .filter(policy -> policy.id().equals(chosen) || policy.name().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException((chosen == null
                                ? policies + " has " + read.size() + " policies: name one with --policy"
                                : "--policy is " + chosen + ": there is none with this id or name")
                        + "; there are "
                        + String.join(
                                ", ", read.stream().map(ExchangePolicy::name).toList())));
    }

    private List<String> codes() {
        List<String> codes = List.of(nations.split(",", -1));
        if (!codes.equals(List.of("*")) && !codes.stream().allMatch(code -> code.matches("[A-Z]{3}"))) {
            throw new IllegalArgumentException(
                    "--nations is " + nations + ": it must be codes of three capital letters, as FRA,DEU");
        }
        return codes;
    }
}
