package entente.results.command;

import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.NearestName;
import entente.scenarios.format.Scenarios;
import entente.scenarios.imports.policy.PolicyExport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the sharing policy of a nation in the form in which machines exchange such policies. */
@Command(
        name = "export-policy",
        abbreviateSynopsis = true,
        description = {
            "Writes a nation's sharing policy in FIRST's Information Exchange Policy 2.0: its general rule, and one"
                    + " policy for each exception.",
            "What such a policy cannot say is said."
        },
        footer = {
            "",
            "Example:",
            "  entente export-policy alpine-corridor --nation ARV --from 2026-01-01 --out arv.iepj"
        })
final class ExportPolicyCommand extends ResearchCommand {

    @Parameters(
            paramLabel = "SCENARIO",
            description = "A scenario of the library by its id (see: entente scenarios), or a YAML or JSON file.")
    private String scenario;

    @Mixin
    private SettingOptions changes;

    @Option(
            names = "--nation",
            paramLabel = "CODE",
            required = true,
            description = "Whose policy, by its three letters.")
    private String nation;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            description = "From which day it holds, as 2026-01-31: a scenario has no date of its own.")
    private String from;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file; it is replaced. Default: standard output.")
    private @Nullable Path file;

    @SuppressWarnings("NullAway") // picocli sets the rest.
    ExportPolicyCommand() {}

    @Override
    public Integer call() {
        LocalDate date = checked(this::date);
        Scenario read = Scenarios.load(scenario, changes.settings());
        Nation whose = checked(() -> find(read));
        check(() -> {
            if (file != null) {
                new OutputFile("--out", file).check(List.of(Path.of(scenario)));
            }
        });
        PolicyExport policies = PolicyExport.of(read, whose, date + "T00:00:00Z");
        OutputFile.write(file, policies.json(), out());
        policies.notes().forEach(err()::println);
        return 0;
    }

    private Nation find(Scenario read) {
        List<String> codes = read.nations().stream().map(Nation::id).toList();
        return read.nations().stream()
                .filter(each -> each.id().equals(nation))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--nation is " + nation
                        + ": the scenario has no such nation; " + NearestName.advice(nation, codes)));
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(from);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("--from is " + from + ": it must be a day, as 2026-01-31", e);
        }
    }
}
