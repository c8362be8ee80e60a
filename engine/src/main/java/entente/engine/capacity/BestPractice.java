package entente.engine.capacity;

import entente.engine.scenario.Capability;

/**
 * Exchanges best practice: linkage rises towards that of the best participant or saturation, whichever is lower, and the
 * time for one report falls towards that of the fastest. Nobody is taught apart, so every recipient gets the whole share.
 */
final class BestPractice implements ProgrammeCourse {

    private final CapabilityChanges abilities;
    private final ProgrammeDeliveries deliveries;

    BestPractice(CapabilityChanges abilities, ProgrammeDeliveries deliveries) {
        this.abilities = abilities;
        this.deliveries = deliveries;
    }

    /** The mean of the gap in linkage and of the share of analysis time that could be saved. */
    @Override
    public double need(int nation, Lesson lesson, double day) {
        double days = abilities.capability(nation).analysis().analysisDays();
        double saved = days == 0 ? 0 : (days - fewestDays(lesson)) / days;
        return (Math.max(0, bestLinkage(lesson) - abilities.linkage(nation)) + Math.max(0, saved)) / 2;
    }

    @Override
    public void teach(Lesson lesson, double day) {
        double bestLinkage = bestLinkage(lesson);
        double fewestDays = fewestDays(lesson);
        for (int nation : lesson.recipients()) {
            Capability now = abilities.capability(nation);
            double linkage = abilities.linkage(nation);
            double better = linkage + lesson.share() * Math.max(0, bestLinkage - linkage);
            double faster = now.analysis().analysisDays()
                    - lesson.share() * Math.max(0, now.analysis().analysisDays() - fewestDays);
            abilities.setAnalysis(nation, better, faster, day);
            if (better > linkage) {
                deliveries.tell(lesson, nation, now.linkage() == null ? "dataAnalytics" : "linkage", better, day);
            }
            if (faster < now.analysis().analysisDays()) {
                deliveries.tell(lesson, nation, "analysisDays", faster, day);
            }
        }
    }

    private double bestLinkage(Lesson lesson) {
        double best = 0;
        for (int peer : lesson.peers()) {
            best = Math.max(best, abilities.linkage(peer));
        }
        return Math.min(best, lesson.saturation());
    }

    private double fewestDays(Lesson lesson) {
        double fewest = Double.POSITIVE_INFINITY;
        for (int peer : lesson.peers()) {
            fewest = Math.min(fewest, abilities.capability(peer).analysis().analysisDays());
        }
        return fewest;
    }
}
