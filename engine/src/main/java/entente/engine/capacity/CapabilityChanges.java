package entente.engine.capacity;

import entente.engine.intelligence.Analysis;
import entente.engine.intelligence.CoverageListener;
import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.scenario.Capability;
import entente.engine.scenario.Technology;
import java.util.List;

/** Changes what nations can do during a run, and has everything looked at again that depends on it. */
public final class CapabilityChanges {

    private final CurrentCapabilities means;
    private final List<IntelligenceParty> holders;
    private final Analysis analysis;
    private final CoverageListener listener;
    private final RecognitionListener recognition;

    /** Hears when a nation recognises more or fewer of those whom it looks at. */
    public interface RecognitionListener {
        void recognitionChanged(int nation, double day);
    }

    /** @param holders nations, then institutions, by number */
    public CapabilityChanges(
            CurrentCapabilities means,
            List<IntelligenceParty> holders,
            Analysis analysis,
            CoverageListener listener,
            RecognitionListener recognition) {
        this.means = means;
        this.holders = holders;
        this.analysis = analysis;
        this.listener = listener;
        this.recognition = recognition;
    }

    /** The level of one technology of a nation now, by its field's name, 0..1. */
    public double technology(int nation, String field) {
        return means.technology(nation).level(field);
    }

    /** Sets the level of one technology of a nation, 0..1. */
    public void setTechnology(int nation, String field, double level, double day) {
        Technology better = means.technology(nation).with(field, level);
        boolean bestChanged = means.set(nation, better);
        // Where technology is no obstacle, what one has all use.
        for (int other = 0; other < means.nations(); other++) {
            recognition.recognitionChanged(other, day);
        }
        analyseByPresentMeans(day);
        // The best means of any nation, and no others, bound what each may have missed.
        for (int other = 0; bestChanged && other < means.nations(); other++) {
            listener.coverageChanged(other, day);
        }
    }

    /** What a nation's services can do now. */
    public Capability capability(int nation) {
        return means.capability(nation);
    }

    /** Sets the field coverage of a nation's teams and the success of their interdictions, each 0..1. */
    public void setSkills(int nation, double fieldCoverage, double interdictionSuccess, double day) {
        means.set(nation, means.capability(nation).withSkills(fieldCoverage, interdictionSuccess));
        listener.coverageChanged(nation, day);
    }

    /** Probability that a nation's own means link an own report now, 0..1. */
    public double linkage(int nation) {
        return means.ownLinkage(nation);
    }

    /**
     * Sets how well and how fast a nation's analysts work: the linkage that its capability names, or else its data
     * analytics.
     *
     * @param linkage probability that an own report is linked, 0..1
     * @param analysisDays mean time for one report, in days
     */
    public void setAnalysis(int nation, double linkage, double analysisDays, double day) {
        Capability before = means.capability(nation);
        boolean named = before.linkage() != null;
        means.set(nation, before.withAnalysis(analysisDays, named ? linkage : null));
        if (!named) {
            means.set(nation, means.technology(nation).with("dataAnalytics", linkage));
        }
        holders.get(nation).setAnalysisDays(analysisDays);
        analyseByPresentMeans(day);
    }

    /** Has analysts work by the means now in force, and look again at what they could not link before. */
    private void analyseByPresentMeans(double day) {
        for (int nation = 0; nation < means.nations(); nation++) {
            IntelligenceParty holder = holders.get(nation);
            double linkage = means.linkage(nation);
            if (linkage != holder.linkage()) {
                holder.setLinkage(linkage);
                analysis.testStraysAgain(holder, day);
            }
        }
    }
}
