package entente.engine.threat;

/** A whole network as what a threat assessment is about; it bears the network's own id. */
public final class WholeNetwork extends ReportSubject {

    WholeNetwork(String id, long key, int network) {
        super(id, key, network);
    }
}
