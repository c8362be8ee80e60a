package entente.web.launch;

import entente.results.console.Laboratory;
import entente.results.experiment.RunFunction;
import entente.web.data.DataFolder;
import entente.web.server.Server;
import entente.web.server.Server.ServerSettings;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where a command serves, and to whom. */
final class ServeOptions {

    private static final int HIGHEST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "7070",
            description = "Where the server listens; 0 for any port that is free. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--lan",
            description =
                    "Listen to the network too. Running, saving and uploading then need the token that is printed.")
    private boolean lan;

    @Option(names = "--no-browser", description = "Do not open the browser.")
    private boolean withoutBrowser;

    /**
     * Serves until the process is ended.
     *
     * @param page the page that the browser is to open, without a slash at its beginning
     */
    int serve(CommandSpec spec, RunFunction function, Path data, String page) throws InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port is " + port + ": it must be 0 to " + HIGHEST_PORT);
        }
        ServerSettings settings = new ServerSettings(port, lan, data, function, Laboratory.processors());
        try (Server server = start(spec, settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "end"));
            announce(server, spec.commandLine().getOut());
            if (!withoutBrowser) {
                Browser.open(server.linkAddress() + page);
            }
            Thread.currentThread().join();
            return 0;
        }
    }

    private static Server start(CommandSpec spec, ServerSettings settings) {
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
