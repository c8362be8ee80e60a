package entente.engine.intelligence;

/** Hears when what a nation notices has changed, with its capabilities or with where it puts its effort. */
public interface CoverageListener {

    /** Looks again at the traces in one nation. */
    void coverageChanged(int nation, double day);
}
