package entente.engine.view;

import java.util.List;

/** What the exercise's control knows at a day: the truth. */
public interface ControlView {

    /** The present day. */
    double day();

    /** Real plots under way, by network, then by age. */
    List<PlotView> plots();

    /** Strength left of a network, 0..1. */
    double strength(String network);

    /** What one nation sees. */
    NationView nation(String id);

    /**
     * A real plot.
     *
     * @param plot its id
     * @param network its network
     * @param target the nation it aims at
     * @param host the nation where most of it sits
     * @param bornDay when it began
     * @param remainingDays what is left of its clock at full speed
     * @param detected whether somebody's evidence has crossed the threshold
     * @param evidence evidence held by each nation that holds any
     */
    record PlotView(
            String plot,
            String network,
            String target,
            String host,
            double bornDay,
            double remainingDays,
            boolean detected,
            List<EvidenceView> evidence) {}

    /** What one nation holds on a plot. */
    record EvidenceView(String nation, double evidence, double threshold, int unlinked) {}
}
