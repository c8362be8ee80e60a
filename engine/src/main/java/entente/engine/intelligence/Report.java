package entente.engine.intelligence;

import entente.engine.scenario.AdmiraltyGrade;
import entente.engine.scenario.Channel;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Marking;
import entente.engine.threat.ReportSubject;
import org.jspecify.annotations.Nullable;

/**
 * A noticed trace, as its origin files it. Copies travel; the report itself is one object, so that it counts once in
 * every dossier however many ways it came.
 */
public final class Report {

    private final String id;
    private final long key;
    private final int origin;
    private final InformationKind kind;
    private final ReportSubject subject;
    private final double filedDay;
    private final AdmiraltyGrade grade;
    private final double weight;
    private final Marking marking;
    private final Trail trail;
    private final boolean namesTarget;
    private final double sensitivity;
    private final Parties sentTo = new Parties();
    private final Parties queuedFor = new Parties();
    private final Parties lookedInto = new Parties();
    private final Parties heldBy = new Parties();

    /**
     * @param origin number of the nation that filed it
     * @param weight evidence, in reports of weight 1; of an assessment, the reports it rests on
     * @param trail what it goes back to
     * @param namesTarget whether it names the nation that its plot aims at
     * @param sensitivity how its source ranks among the origin's, from 0, the most sensitive, to 1
     */
    Report(
            String id,
            long key,
            int origin,
            InformationKind kind,
            ReportSubject subject,
            double filedDay,
            AdmiraltyGrade grade,
            double weight,
            Marking marking,
            Trail trail,
            boolean namesTarget,
            double sensitivity) {
        this.id = id;
        this.key = key;
        this.origin = origin;
        this.kind = kind;
        this.subject = subject;
        this.filedDay = filedDay;
        this.grade = grade;
        this.weight = weight;
        this.marking = marking;
        this.trail = trail;
        this.namesTarget = namesTarget;
        this.sensitivity = sensitivity;
    }

    public String id() {
        return id;
    }

    /** What names it in random draws. */
    public long key() {
        return key;
    }

    public int origin() {
        return origin;
    }

    public InformationKind kind() {
        return kind;
    }

    public ReportSubject subject() {
        return subject;
    }

    public double filedDay() {
        return filedDay;
    }

    public AdmiraltyGrade grade() {
        return grade;
    }

    public double weight() {
        return weight;
    }

    /** The marking it was filed with; copies bear what the origin's rule for their recipient says. */
    public Marking marking() {
        return marking;
    }

    /** How its source ranks among the origin's, from 0, the most sensitive, to 1. */
    public double sensitivity() {
        return sensitivity;
    }

    /** The number of the nation on whose soil what it goes back to was. */
    public int place() {
        return trail.place();
    }

    /** The channel in which that showed; null of what came by word. */
    public @Nullable Channel channel() {
        return trail.channel();
    }

    public boolean namesTarget() {
        return namesTarget;
    }

    /** Numbers of those to whom its origin has sent it or is about to. */
    public Parties sentTo() {
        return sentTo;
    }

    /** Numbers of those to whom its origin's analysts have yet to release it. */
    public Parties queuedFor() {
        return queuedFor;
    }

    /** The nations that have looked into why it was kept back from them. */
    public Parties lookedInto() {
        return lookedInto;
    }

    /** Numbers of those who have it in a dossier, linked or not. */
    Parties heldBy() {
        return heldBy;
    }

    /** Whether a holder holds it. */
    public boolean isHeldBy(int holder) {
        return heldBy().get(holder);
    }

    /** The key's: so that no hash depends on where an object lies in memory. */
    @Override
    public int hashCode() {
        return Long.hashCode(key);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }
}
