package entente.engine.intelligence;

import entente.engine.threat.Plot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What one holder has on one plot: the reports linked, each once, and those it holds but did not connect. */
public final class Dossier {

    private final int holder;
    private final Plot plot;
    private final List<SharedReport> linked = new ArrayList<>(4);
    private double[] weights = new double[4];
    private final List<UnlinkedReport> strays = new ArrayList<>(0);
    private int ownReports;
    private double evidence;
    private double foreignEvidence;
    private double lastDay;

    Dossier(int holder, Plot plot) {
        this.holder = holder;
        this.plot = plot;
    }

    public Plot plot() {
        return plot;
    }

    /** Evidence linked, in reports of weight 1. */
    public double evidence() {
        return evidence;
    }

    /** Evidence linked that came from others. */
    public double foreignEvidence() {
        return foreignEvidence;
    }

    /** Evidence linked in reports of the holder's own that are not linked in another's dossier on the same plot. */
    public double ownEvidenceBeyond(Dossier other) {
        double sum = 0;
        for (int i = 0; i < linked.size(); i++) {
            Report report = linked.get(i).report();
            sum += report.origin() == holder && !other.links(report) ? weights[i] : 0;
        }
        return sum;
    }

    /** Whether a report is linked. */
    public boolean links(Report report) {
        for (int i = 0; i < linked.size(); i++) {
            if (linked.get(i).report().equals(report)) {
                return true;
            }
        }
        return false;
    }

    /** The day of the last report that was linked. */
    public double lastDay() {
        return lastDay;
    }

    /** Copies linked, in the order in which they were. */
    public List<SharedReport> copies() {
        return linked;
    }

    /** How many copies are held but not linked. */
    public int strays() {
        return strays.size();
    }

    /** Whether the report is held, linked or not. */
    public boolean holds(Report report) {
        return report.heldBy().get(holder);
    }

    /** Every report held, linked or not, in order. */
    public void forEachReport(Consumer<Report> action) {
        for (int i = 0; i < linked.size(); i++) {
            action.accept(linked.get(i).report());
        }
        for (int i = 0; i < strays.size(); i++) {
            action.accept(strays.get(i).copy().report());
        }
    }

    /** Every report of the holder's own, linked or not, in order. */
    public void forEachOwnReport(Consumer<Report> action) {
        int left = ownReports;
        for (int i = 0; left > 0 && i < linked.size(); i++) {
            left -= tell(linked.get(i).report(), action);
        }
        for (int i = 0; left > 0 && i < strays.size(); i++) {
            left -= tell(strays.get(i).copy().report(), action);
        }
    }

    private int tell(Report report, Consumer<Report> action) {
        if (report.origin() != holder) {
            return 0;
        }
        action.accept(report);
        return 1;
    }

    /** Adds to a list the reports of the holder's own, linked or not, that it has not sent to a recipient. */
    public void addUnsent(int recipient, List<Report> unsent) {
        forEachOwnReport(report -> {
            if (!report.sentTo().get(recipient)) {
                unsent.add(report);
            }
        });
    }

    /** Whether any report held, linked or not, passes the test. */
    public boolean anyReport(Predicate<Report> test) {
        return findReport(test) != null;
    }

    /** The first report held, linked or not, that passes the test; null if there is none. */
    @Nullable
    Report findReport(Predicate<Report> test) {
        for (int i = 0; i < linked.size(); i++) {
            if (test.test(linked.get(i).report())) {
                return linked.get(i).report();
            }
        }
        for (int i = 0; i < strays.size(); i++) {
            if (test.test(strays.get(i).copy().report())) {
                return strays.get(i).copy().report();
            }
        }
        return null;
    }

    void link(SharedReport copy, double weight, boolean foreign, double day) {
        ownReports += ownReport(copy);
        if (linked.size() == weights.length) {
            weights = Arrays.copyOf(weights, 2 * weights.length);
        }
        weights[linked.size()] = weight;
        linked.add(copy);
        copy.report().heldBy().set(holder);
        evidence += weight;
        foreignEvidence += foreign ? weight : 0;
        lastDay = day;
    }

    void stray(SharedReport copy, double mark) {
        ownReports += ownReport(copy);
        strays.add(new UnlinkedReport(copy, mark));
        copy.report().heldBy().set(holder);
    }

    private int ownReport(SharedReport copy) {
        return copy.report().origin() == holder ? 1 : 0;
    }

    /** Replaces the copies of strays; their marks stay. */
    void replaceStrays(UnaryOperator<SharedReport> other) {
        strays.replaceAll(stray -> new UnlinkedReport(other.apply(stray.copy()), stray.mark()));
    }

    /** Takes out the strays that the test accepts. */
    List<UnlinkedReport> takeStrays(Predicate<UnlinkedReport> test) {
        List<UnlinkedReport> taken = new ArrayList<>();
        for (Iterator<UnlinkedReport> each = strays.iterator(); each.hasNext(); ) {
            UnlinkedReport stray = each.next();
            if (test.test(stray)) {
                each.remove();
                ownReports -= ownReport(stray.copy());
                taken.add(stray);
            }
        }
        return taken;
    }

    /** Starts again: what was linked stays known, and counts for nothing any more. */
    public void restart() {
        evidence = 0;
        foreignEvidence = 0;
        Arrays.fill(weights, 0);
    }

    /**
     * A copy that could not be linked, with the mark that decides whether it will be when standards or means get better.
     *
     * @param mark 0..1; it is linked once the probability of linking is above it
     */
    record UnlinkedReport(SharedReport copy, double mark) {}
}
