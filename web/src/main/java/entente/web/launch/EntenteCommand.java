package entente.web.launch;

import entente.results.console.CommonOptions;
import entente.results.version.EngineVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The top command, which by itself shows its help. */
@Command(
        name = "entente",
        versionProvider = EntenteCommand.Version.class,
        description = "A multinational tabletop exercise simulator.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Start with: entente demo",
            "",
            "Results go to standard output, everything else to standard error. Exit codes: 0 it worked, 1 it failed, 2"
                    + " the input is wrong. An option that is not given is taken from the environment: ENTENTE_DATA for"
                    + " --data."
        })
final class EntenteCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("unused") // Asked for by whoever reports a failure.
    private CommonOptions common;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and exit.")
    @SuppressWarnings("unused") // picocli acts on it.
    private boolean version;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** What {@code --version} says. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Entente " + EngineVersion.current() + " (Java " + Runtime.version() + ")"};
        }
    }
}
