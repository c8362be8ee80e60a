package entente.engine.intelligence;

import entente.engine.event.EventListener;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.politics.Attention;
import entente.engine.random.Draws;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.scenario.AdmiraltyGrade;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Rules;
import entente.engine.scenario.SharingPolicy;
import entente.engine.threat.ChannelProfiles;
import entente.engine.threat.Plot;
import entente.engine.threat.ReportSubject;
import entente.engine.threat.WholeNetwork;
import java.util.List;

/** Turns what was noticed into reports: graded, weighed and marked. */
public final class Filing {

    /** Who takes a report that was just filed. */
    public interface Desk {
        void filed(IntelligenceParty origin, Report report, double day);
    }

    /** What nations' policies say of a kind of information, whoever gets it. */
    public interface Rule {
        SharingPolicy of(int nation, InformationKind kind);
    }

    private final Draws draws;
    private final Rules rules;
    private final List<IntelligenceParty> holders;
    private final List<Attention> attention;
    private final List<String> networks;
    private final Rule policies;
    private final ChannelProfiles channels;
    private final EventListener events;
    private final Desk desk;
    private final int[] filed;
    private final int[] evidence;
    private final int[] assessments;

    /**
     * @param networks ids of networks, by number
     * @param policies the sharing policies now in force
     */
    public Filing(
            RunContext run,
            List<IntelligenceParty> holders,
            List<Attention> attention,
            List<String> networks,
            Rule policies,
            ChannelProfiles channels,
            Desk desk) {
        draws = run.draws();
        rules = run.rules();
        events = run.events();
        this.holders = holders;
        this.attention = attention;
        this.networks = networks;
        this.policies = policies;
        this.channels = channels;
        this.desk = desk;
        filed = new int[attention.size()];
        evidence = new int[attention.size()];
        assessments = new int[attention.size()];
    }

    /** Files a report on a subject, real or not, and hands it to the desk. */
    public void file(int nation, ReportSubject subject, Trail trail, long key, double day) {
        boolean real = !(subject instanceof Plot plot) || plot.isReal();
        AdmiraltyGrade grade = grade(real, key, day);
        InformationKind kind = subject instanceof Plot ? InformationKind.ALERT : InformationKind.IDENTITY;
        IntelligenceParty origin = holders.get(nation);
        boolean namesTarget =
                draws.happens(rules.reporting().targetNamedProbability(), Purpose.TARGET_NAMED, day, key, 0);
        String id = origin.id().concat("-").concat(Integer.toString(++filed[nation]));
        Report report = written(id, origin, kind, subject, grade, worth(grade), trail, namesTarget, key, day);
        if (subject instanceof Plot) {
            attention.get(nation).noteOwn(subject.network(), day);
        }
        desk.filed(origin, report, day);
    }

    /** Files a report on a plot that a nation imagines on its own soil, in a channel like that of a true one. */
    public void fileFalse(int nation, Plot phantom, long key, double day) {
        double mark = draws.uniform(Purpose.TRACE_CHANNEL, day, key);
        file(nation, phantom, new Trail(nation, channels.of(phantom, nation, mark)), key, day);
    }

    /**
     * Files a nation's assessment of a network; it is its author's to share, and no news to its own analysts. It is
     * numbered apart, like evidence, and weighs as many reports as it rests on, by what its grade is worth.
     *
     * @param reports how many reports it rests on
     */
    public Report fileAssessment(int nation, WholeNetwork subject, double reports, long key, double day) {
        IntelligenceParty origin = holders.get(nation);
        AdmiraltyGrade grade = grade(true, key, day);
        double weight = reports * worth(grade);
        String id = origin.id() + "-A" + ++assessments[nation];
        return written(
                id, origin, InformationKind.ASSESSMENT, subject, grade, weight, Trail.word(nation), false, key, day);
    }

    /** The evidence of one report of a grade. */
    private double worth(AdmiraltyGrade grade) {
        return rules.reporting().reliabilityWeights().get(grade.reliability() - 'A')
                * rules.reporting().credibilityWeights().get(grade.credibility() - 1);
    }

    /**
     * Files what a nation holds of its own on a plot as one piece of evidence, for whoever asks; no analyst of its own
     * has to read it. It is numbered apart, so that no other report has another name for it.
     *
     * @param grade of what weighs most in it
     * @param weight the sum of what it is made of, in reports of weight 1
     * @param namesTarget whether any of it names the nation that the plot aims at
     */
    public Report fileEvidence(
            int nation, Plot plot, AdmiraltyGrade grade, double weight, boolean namesTarget, long key, double day) {
        IntelligenceParty origin = holders.get(nation);
        String id = origin.id() + "-E" + ++evidence[nation];
        return written(
                id,
                origin,
                InformationKind.EVIDENCE,
                plot,
                grade,
                weight,
                Trail.word(plot.host()),
                namesTarget,
                key,
                day);
    }

    private Report written(
            String id,
            IntelligenceParty origin,
            InformationKind kind,
            ReportSubject subject,
            AdmiraltyGrade grade,
            double weight,
            Trail trail,
            boolean namesTarget,
            long key,
            double day) {
        int nation = origin.number();
        double sensitivity = draws.uniform(Purpose.MARKING, day, key, 0);
        Report report = new Report(
                id,
                key,
                nation,
                kind,
                subject,
                day,
                grade,
                weight,
                policies.of(nation, kind).marking(sensitivity),
                trail,
                namesTarget,
                sensitivity);
        events.on(new ReportFiled(
                day,
                report.id(),
                origin.id(),
                kind,
                subject.id(),
                networks.get(subject.network()),
                !(subject instanceof Plot plot) || plot.isReal(),
                grade.toString(),
                weight,
                report.marking()));
        return report;
    }

    private AdmiraltyGrade grade(boolean real, long key, double day) {
        int reliability = step(rules.reporting().reliabilityShares(), draws.uniform(Purpose.GRADE, day, key, 0));
        int credibility = step(rules.reporting().credibilityShares(), draws.uniform(Purpose.GRADE, day, key, 1));
        if (!real) {
            reliability += worse(reliability, key, 2, day);
            credibility += worse(credibility, key, 3, day);
        }
        return new AdmiraltyGrade((char) ('A' + reliability), 1 + credibility);
    }

    /** A false report's grade drops a step at times; E and 5 are the worst that can be judged. */
    private int worse(int step, long key, int index, double day) {
        return step < 4 && draws.happens(rules.reporting().falseGradeDrop(), Purpose.GRADE, day, key, index) ? 1 : 0;
    }

    private static int step(List<Double> shares, double mark) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        double left = mark * sum;
        int last = 0;
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i) > 0) {
                last = i;
                left -= shares.get(i);
                if (left < 0) {
                    break;
                }
            }
        }
        return last;
    }
}
