package entente.results.command;

import entente.engine.scenario.Scenario;
import entente.results.console.ExitCodes;
import entente.results.text.Counted;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Scenarios;
import entente.scenarios.format.Unreached;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads scenarios and says everything that is wrong with them. */
@Command(
        name = "validate",
        abbreviateSynopsis = true,
        description = "Reads scenario files and says everything that is wrong with them, with line and advice.")
final class ValidateCommand extends ResearchCommand {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "YAML or JSON files, or ids of the library.")
    private List<String> files;

    @Override
    public Integer call() {
        PrintWriter out = out();
        PrintWriter err = err();
        int code = 0;
        for (String file : files) {
            try {
                Scenario scenario = Scenarios.load(file, List.of());
                out.println(file + ": valid. " + about(scenario));
                Unreached.notes(scenario, List.of()).forEach(note -> err.println(file + ": " + note));
            } catch (InvalidInput invalid) {
                err.println(invalid.getMessage());
                code = ExitCodes.WRONG_INPUT;
            }
            out.flush();
        }
        return code;
    }

    private static String about(Scenario scenario) {
        String title = scenario.description().title().isEmpty()
                ? scenario.id()
                : scenario.description().title();
        String days = new BigDecimal(scenario.period().horizonDays())
                .stripTrailingZeros()
                .toPlainString();
        return title + ": " + Counted.of(scenario.nations().size(), "nation") + ", "
                + Counted.of(scenario.networks().size(), "threat network") + ", "
                + Counted.of(scenario.agreements().size(), "agreement") + ", "
                + Counted.of(scenario.institutions().size(), "institution") + "; "
                + days + " days.";
    }
}
