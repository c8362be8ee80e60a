package entente.web.launch;

import entente.results.command.CommonOptions;
import entente.results.command.Laboratory;
import entente.results.experiment.RunFunction;
import entente.web.data.DataFolder;
import entente.web.server.Server;
import entente.web.server.ServerSettings;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "An option that is not given is taken from the environment: ENTENTE_PORT for --port, ENTENTE_DATA for --data."
        })
final class ServeCommand implements Callable<Integer> {

    private final RunFunction function;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "7070",
            description = "Where it listens; 0 for any port that is free. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--lan",
            description =
                    "Listen to the network too. Running, saving and uploading then need the token that is printed.")
    private boolean lan;

    @Option(names = "--no-browser", description = "Do not open the browser.")
    private boolean withoutBrowser;

    @SuppressWarnings("NullAway") // picocli sets the rest.
    ServeCommand(RunFunction function) {
        this.function = function;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "--port is " + port + ": it must be 0 to 65535");
        }
        ServerSettings settings = new ServerSettings(port, lan, common.data(), function, Laboratory.processors());
        try (Server server = start(settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "end"));
            announce(server, spec.commandLine().getOut());
            if (!withoutBrowser) {
                Browser.open(server.address());
            }
            Thread.currentThread().join();
            return 0;
        }
    }

    private Server start(ServerSettings settings) {
        try {
            return Server.start(settings);
        } catch (Server.PortInUse | DataFolder.Unusable e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private static void announce(Server server, PrintWriter out) {
        out.println("Entente is at " + server.address());
        server.networkAddresses().forEach(address -> out.println("For others:   " + address));
        server.hostToken().ifPresent(token -> out.println("Host token:   " + token));
        out.println("Ctrl-C ends it.");
        out.flush();
    }
}
