package entente.results.command;

import entente.results.console.CommonOptions;
import picocli.CommandLine.Mixin;

/** A command with the options that every one has whose {@code --data} is where Entente keeps its own files. */
abstract class ResearchCommand extends ConsoleCommand {

    @Mixin
    @SuppressWarnings("unused") // Asked for by whoever reports a failure.
    private CommonOptions common;

    @SuppressWarnings("NullAway") // picocli sets it.
    ResearchCommand() {}
}
