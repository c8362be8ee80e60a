package entente.web.launch;

import entente.results.console.CommonOptions;
import entente.results.experiment.RunFunction;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts the server, says where it is, and serves until it is ended. */
@Command(
        name = "serve",
        abbreviateSynopsis = true,
        description = {
            "Shows Entente in the browser: scenarios, what policies change, and why.",
            "It listens to this machine alone unless --lan is given. Ctrl-C ends it."
        },
        footer = {
            "",
            "An option that is not given is taken from the environment: ENTENTE_PORT for --port, ENTENTE_DATA for"
                    + " --data."
        })
final class ServeCommand implements Callable<Integer> {

    private final RunFunction function;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private ServeOptions serving;

    @SuppressWarnings("NullAway") // picocli sets the rest.
    ServeCommand(RunFunction function) {
        this.function = function;
    }

    @Override
    public Integer call() throws InterruptedException {
        return serving.serve(spec, function, common.data(), "");
    }
}
