package entente.results.command;

import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Takes what is not on the command line from the environment. Options that may be repeated ask it themselves. */
final class EnvironmentDefaults implements IDefaultValueProvider {

    private final Environment environment;

    EnvironmentDefaults(Environment environment) {
        this.environment = environment;
    }

    @Override
    @SuppressWarnings("NullAway") // picocli takes null for nothing.
    public String defaultValue(ArgSpec argument) {
        return argument instanceof OptionSpec option && !option.isMultiValue()
                ? environment.find(option.longestName()).orElse(null)
                : null;
    }
}
