package entente.results.console;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, what was probably meant, and where the help is. */
final class WrongArguments implements IParameterExceptionHandler {

    /** How picocli begins what a converter of ours goes on with. */
    private static final Pattern INVALID_VALUE = Pattern.compile("^Invalid value for option '(--[a-z-]+)'[^:]*: it is");

    private final Environment environment;

    WrongArguments(Environment environment) {
        this.environment = environment;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("entente: " + text(problem) + origin(problem, arguments));
        err.println("See " + command.getCommandSpec().qualifiedName() + " --help.");
        return ExitCodes.WRONG_INPUT;
    }

    private static String text(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched);
        }
        return INVALID_VALUE.matcher(String.valueOf(problem.getMessage())).replaceFirst("$1 is");
    }

    private static String unmatched(UnmatchedArgumentException problem) {
        String first = problem.getUnmatched().get(0);
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        if (first.startsWith("-")) {
            return "there is no option " + first + "; " + advice(problem, options(command));
        }
        return command.subcommands().isEmpty()
                ? "there is nothing to do with " + first + ": " + command.qualifiedName() + " takes no more arguments."
                : "there is no command " + first + "; "
                        + advice(problem, List.copyOf(command.subcommands().keySet()));
    }

    private static String advice(UnmatchedArgumentException problem, List<String> all) {
        List<String> near = problem.getSuggestions();
        return near.isEmpty()
                ? "there are " + String.join(", ", all) + "."
                : "did you mean " + String.join(" or ", near) + "?";
    }

    private static List<String> options(CommandSpec command) {
        return command.options().stream().map(OptionSpec::longestName).toList();
    }

    /** Where the value comes from, if not from the command line. */
    private String origin(ParameterException problem, String[] arguments) {
        if (!(problem.getArgSpec() instanceof OptionSpec option)) {
            return "";
        }
        boolean written = Arrays.stream(arguments)
                .anyMatch(argument -> Arrays.stream(option.names())
                        .anyMatch(name -> argument.equals(name) || argument.startsWith(name + "=")));
        return written || environment.find(option.longestName()).isEmpty()
                ? ""
                : " (It comes from the environment variable " + Environment.variable(option.longestName()) + ".)";
    }
}
