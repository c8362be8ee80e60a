package entente.web.server;

import entente.results.experiment.RunFunction;
import entente.scenarios.message.Messages;
import entente.web.access.AccessGate;
import entente.web.access.AccessRoutes;
import entente.web.access.AccessRoutes.AccessRoute;
import entente.web.access.Hosts;
import entente.web.access.LinkAddress;
import entente.web.access.Sessions;
import entente.web.data.DataFolder;
import entente.web.data.RandomText;
import entente.web.data.RememberedText;
import entente.web.data.ServerKey;
import entente.web.page.Assets;
import entente.web.page.PageRoutes;
import entente.web.page.Pages;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server. */
public final class Server implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final int TOKEN_BITS = 128;

    private final DataFolder data;
    private final LinkAddress address;
    private final Features features;
    private final AccessRoutes routes;
    private final Javalin javalin;
    private final @Nullable String hostToken;

    /** The port is taken. */
    public static final class PortInUse extends RuntimeException {
        private static final long serialVersionUID = 1;

        PortInUse(int port) {
            super("port " + port + " is in use: end what uses it, or choose another with --port");
        }
    }

    private Server(ServerSettings settings, DataFolder data) {
        this.data = data;
        this.hostToken = settings.lan() ? RandomText.ofBits(TOKEN_BITS) : null;
        Sessions sessions = new Sessions(ServerKey.of(data), hostToken);
        Assets assets = new Assets();
        Pages pages = new Pages(sessions, new Messages(), assets);
        this.address = new LinkAddress(settings.lan(), new RememberedText(data, "address.txt"));
        this.features = new Features(settings, data, pages, sessions, address);
        this.routes = new AccessRoutes();
        new PageRoutes(pages, sessions, assets).addTo(routes);
        features.all().forEach(feature -> feature.addTo(routes));
        AccessGate gate = new AccessGate(settings.lan() ? Hosts.network() : Hosts.local(), sessions);
        this.javalin = Javalin.create(config -> configure(config, gate, new ProblemAnswers(pages)));
    }

    /**
     * Starts a server.
     *
     * @throws PortInUse if the port is taken
     * @throws DataFolder.Unusable if the data folder cannot be used
     */
    public static Server start(ServerSettings settings) {
        DataFolder data = DataFolder.open(settings.data());
        Server server = new Server(settings, data);
        try {
            server.javalin.start(settings.address(), settings.port());
            return server;
        } catch (JavalinBindException e) {
            server.close();
            throw new PortInUse(settings.port());
        }
    }

    private void configure(JavalinConfig config, AccessGate gate, ProblemAnswers answers) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = ServerSettings.LARGEST_BODY;
        config.http.prefer405over404 = false;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.addCustomizer(new Headers());
        });
        config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new EarlyErrors()));
        routes.register(config.routes, gate);
        answers.register(config.routes);
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Its address for this machine. */
    public String address() {
        return url("127.0.0.1");
    }

    /** The address that links hold, which the browser of whoever starts it is to open too; else that for this machine. */
    public String linkAddress() {
        return address.find().map(this::url).orElseGet(this::address);
    }

    private String url(String host) {
        return "http://" + host + ":" + port() + "/";
    }

    /** Its addresses for others; none unless it listens to the network. */
    public List<String> networkAddresses() {
        return address.choices().stream().map(this::url).toList();
    }

    /** What makes a visitor the host, where it listens to the network. */
    public Optional<String> hostToken() {
        return Optional.ofNullable(hostToken);
    }

    /** All its routes. */
    public List<AccessRoute> routes() {
        return routes.all();
    }

    @Override
    public void close() {
        javalin.stop();
        features.close();
        try {
            data.close();
        } catch (IOException e) {
            LOG.warn("the lock of the data folder could not be given back", e);
        }
    }

    /**
     * How a server is to run.
     *
     * @param port the port; 0 for any that is free
     * @param lan whether it listens to the network, not to this machine alone
     * @param data where it keeps its files
     * @param function runs one replication
     * @param threads how many runs at the same time, 1 or more
     */
    public record ServerSettings(int port, boolean lan, Path data, RunFunction function, int threads) {

        /** The largest body of a request, in bytes; a scenario file may have ten million. */
        static final long LARGEST_BODY = 11_000_000;

        /** The address it listens on. */
        String address() {
            return lan ? "0.0.0.0" : "127.0.0.1";
        }
    }
}
