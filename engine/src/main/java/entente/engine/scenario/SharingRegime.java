package entente.engine.scenario;

import entente.engine.description.Worded;

/** In which of the arms that are compared a run takes place: whether sharing follows the scenario, and who decides. */
public enum SharingRegime implements Worded {
    AS_WRITTEN,
    AT_HOME,
    STANDING,
    ISOLATION,
    POOLED;

    /** Whether reports are sent as policies, gates and channels say; at either bound none is. */
    public boolean sendsReports() {
        return this == AS_WRITTEN || this == AT_HOME || this == STANDING;
    }

    /** Whether nations act together or for each other: in isolation no request, operation, suspect or evidence crosses. */
    public boolean crossesBorders() {
        return this != ISOLATION;
    }

    /**
     * Whether anybody decides during the run: under standing policies and in isolation neither autopilots nor people do, so
     * that what lies between these two is policy alone.
     */
    public boolean letsDecide() {
        return this == AS_WRITTEN || this == AT_HOME || this == POOLED;
    }

    /** Whether who decides may decide on more than the own means: on policies, requests, relations and institutions. */
    public boolean letsDecideWithOthers() {
        return letsDecide() && this != AT_HOME;
    }
}
