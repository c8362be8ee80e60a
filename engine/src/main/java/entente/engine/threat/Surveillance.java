package entente.engine.threat;

/** Those who may notice traces: all nations, by number. */
public interface Surveillance {

    /** Share of its coverage that a nation has abroad, 0..1. */
    double reach(int nation);

    /**
     * Share of a network's traces in a nation that would escape it now with all its teams free and its effort spread
     * evenly, 0..1: networks move to where that is most.
     */
    double permissiveness(int nation, int network);

    /**
     * The largest factor on the traces of a subject that a nation could notice them with as things stand now, with all
     * its teams free and the best technical means that any nation has.
     */
    double ceiling(int nation, ReportSubject subject);

    /** The largest that could be for any subject of a network, whoever is on watchlists. */
    double ceiling(int nation, int network);

    /** Decides what becomes of a candidate trace. */
    void consider(Candidate candidate);

    /**
     * A point in time and rate.
     *
     * @param subject who would leave the trace
     * @param nation who would notice it, by number
     * @param day when
     * @param heightPerDay its height: noticed if below the rate in force
     * @param traceRatePerDay rate of traces within the nation's reach now; times the nation's factor, the rate in force
     * @param homeShare share of that rate that comes from the nation's own soil, 0..1
     * @param key the key of its draws
     */
    record Candidate(
            ReportSubject subject,
            int nation,
            double day,
            double heightPerDay,
            double traceRatePerDay,
            double homeShare,
            long key) {}
}
