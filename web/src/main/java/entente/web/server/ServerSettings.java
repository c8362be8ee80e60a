package entente.web.server;

import entente.results.experiment.RunFunction;
import java.nio.file.Path;

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
