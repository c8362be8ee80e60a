package entente.results.command;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, what was probably meant, and where the help is. */
final class WrongArguments implements IParameterExceptionHandler {

    private final Environment environment;

    WrongArguments(Environment environment) {
        this.environment = environment;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("entente: " + problem.getMessage() + origin(problem, arguments));
        if (problem instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty()) {
                err.println("Did you mean " + String.join(" or ", suggestions) + "?");
            }
        }
        err.println("See " + command.getCommandSpec().qualifiedName() + " --help.");
        return Program.WRONG_INPUT;
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
