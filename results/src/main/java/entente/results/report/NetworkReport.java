package entente.results.report;

import entente.results.network.NetworkStudy;
import java.util.List;

/**
 * Measures of the networks of a file or scenario.
 *
 * @param source the file, or the id of the scenario
 * @param plan how they were measured
 * @param studies one for each network, at least one
 * @param notes what has to be said of the source, a sentence each
 * @param top how many operatives the table shows by centrality; 0 for all
 */
public record NetworkReport(
        String source, NetworkStudy.Plan plan, List<NetworkStudy> studies, List<String> notes, int top) {}
