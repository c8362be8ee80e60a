package entente.results.console;

import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Takes what is not on the command line from the environment. Flags, which picocli would turn round if they were given in
 * both places, and options that may be repeated are asked for by the commands themselves.
 */
final class EnvironmentDefaults implements IDefaultValueProvider {

    private final Environment environment;

    EnvironmentDefaults(Environment environment) {
        this.environment = environment;
    }

    @Override
    @SuppressWarnings("NullAway") // picocli takes null for nothing.
    public String defaultValue(ArgSpec argument) {
        return argument instanceof OptionSpec option
                        && !option.isMultiValue()
                        && option.arity().max() > 0
                        && !isPublishedData(option)
                ? environment.find(option.longestName()).orElse(null)
                : null;
    }

    /** Where --data is a folder that others published, ENTENTE_DATA, which is where Entente keeps its own files, is not meant. */
    private static boolean isPublishedData(OptionSpec option) {
        return option.longestName().equals("--data")
                && option.command() != null
                && option.command().mixins().values().stream()
                        .noneMatch(mixin -> mixin.userObject() instanceof CommonOptions);
    }
}
