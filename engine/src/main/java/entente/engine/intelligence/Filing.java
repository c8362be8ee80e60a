package entente.engine.intelligence;

import entente.engine.event.EventListener;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.politics.Attention;
import entente.engine.random.Draws;
import entente.engine.random.Purpose;
import entente.engine.scenario.AdmiraltyGrade;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Rules;
import entente.engine.scenario.SharingPolicy;
import entente.engine.threat.Plot;
import entente.engine.threat.Subject;
import entente.engine.threat.WholeNetwork;
import java.util.List;

/** Turns what was noticed into reports: graded, weighed and marked. */
public final class Filing {

    /** Who takes a report that was just filed. */
    public interface Desk {
        void filed(Holder origin, Report report, double day);
    }

    /** What nations' policies say of a kind of information, whoever gets it. */
    public interface Rule {
        SharingPolicy of(int nation, InformationKind kind);
    }

    private final Draws draws;
    private final Rules rules;
    private final List<Holder> holders;
    private final List<Attention> attention;
    private final List<String> networks;
    private final Rule policies;
    private final EventListener events;
    private final Desk desk;
    private final int[] filed;

    /**
     * @param networks ids of networks, by number
     * @param policies the sharing policies now in force
     */
    public Filing(
            Draws draws,
            Rules rules,
            List<Holder> holders,
            List<Attention> attention,
            List<String> networks,
            Rule policies,
            EventListener events,
            Desk desk) {
        this.draws = draws;
        this.rules = rules;
        this.holders = holders;
        this.attention = attention;
        this.networks = networks;
        this.policies = policies;
        this.events = events;
        this.desk = desk;
        filed = new int[attention.size()];
    }

    /** Files a report on a subject, real or not, and hands it to the desk. */
    public void file(int nation, Subject subject, int place, long key, double day) {
        boolean real = !(subject instanceof Plot plot) || plot.isReal();
        AdmiraltyGrade grade = grade(real, key, day);
        double weight = rules.reliabilityWeights().get(grade.reliability() - 'A')
                * rules.credibilityWeights().get(grade.credibility() - 1);
        InformationKind kind = subject instanceof Plot ? InformationKind.ALERT : InformationKind.IDENTITY;
        Report report = file(nation, kind, subject, real, grade, weight, place, key, day);
        attention.get(nation).noteOwn(subject.network());
        desk.filed(holders.get(nation), report, day);
    }

    /**
     * Files a nation's assessment of a network; it is its author's to share, and no news to its own analysts.
     *
     * @param reports how many reports it rests on
     */
    public Report fileAssessment(int nation, WholeNetwork subject, double reports, long key, double day) {
        AdmiraltyGrade grade = grade(true, key, day);
        return file(nation, InformationKind.ASSESSMENT, subject, true, grade, reports, nation, key, day);
    }

    private Report file(
            int nation,
            InformationKind kind,
            Subject subject,
            boolean real,
            AdmiraltyGrade grade,
            double weight,
            int place,
            long key,
            double day) {
        Holder origin = holders.get(nation);
        double sensitivity = draws.uniform(Purpose.MARKING, day, key, 0);
        Report report = new Report(
                origin.id() + "-" + ++filed[nation],
                key,
                nation,
                kind,
                subject,
                day,
                grade,
                weight,
                policies.of(nation, kind).marking(sensitivity),
                place,
                draws.happens(rules.targetNamedProbability(), Purpose.TARGET_NAMED, day, key, 0),
                sensitivity);
        events.on(new ReportFiled(
                day,
                report.id(),
                origin.id(),
                kind,
                subject.id(),
                networks.get(subject.network()),
                real,
                grade.toString(),
                weight,
                report.marking()));
        return report;
    }

    private AdmiraltyGrade grade(boolean real, long key, double day) {
        int reliability = step(rules.reliabilityShares(), draws.uniform(Purpose.GRADE, day, key, 0));
        int credibility = step(rules.credibilityShares(), draws.uniform(Purpose.GRADE, day, key, 1));
        if (!real) {
            reliability += worse(reliability, key, 2, day);
            credibility += worse(credibility, key, 3, day);
        }
        return new AdmiraltyGrade((char) ('A' + reliability), 1 + credibility);
    }

    /** A false report's grade drops a step at times; E and 5 are the worst that can be judged. */
    private int worse(int step, long key, int index, double day) {
        return step < 4 && draws.happens(rules.falseGradeDrop(), Purpose.GRADE, day, key, index) ? 1 : 0;
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
