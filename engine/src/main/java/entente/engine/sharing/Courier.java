package entente.engine.sharing;

import entente.engine.intelligence.Report;
import entente.engine.intelligence.SharedReport;
import java.util.List;

/** Carries what an institution sends to its members. */
interface Courier {

    /** Sends copies to a member, as a notice or each as a report of its own. */
    void send(InstitutionState sender, int member, List<SharedReport> copies, boolean notice, double day);

    /** Hears that an institution passed on what its originator controls. */
    void breached(InstitutionState sender, Report report, int member, double day);

    /** The id of a nation. */
    String nation(int number);
}
