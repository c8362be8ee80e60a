package entente.engine.view;

import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.Channel;
import entente.engine.scenario.Handling;
import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.SharingPolicy;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one nation knows at a day: what it holds itself, what it agreed, and what everybody can see. Never the truth. */
public interface NationView {

    /** The present day. */
    double day();

    /** The nation whose view this is. */
    String nation();

    /** All other nations. */
    List<String> others();

    /** All institutions. */
    List<String> institutions();

    /** Ids of the threat networks that are known of. */
    List<String> networks();

    /** Its dossiers, oldest first; whether their plots exist it cannot know. */
    List<DossierView> dossiers();

    /** The reports linked in its dossier on a plot, in order; none if it has no such dossier. */
    List<ReportView> reports(String plot);

    /** How many operatives are on its watchlist. */
    int watchlistSize();

    /** Jobs that wait for its analysts. */
    int waitingJobs();

    /** Waiting jobs above which it releases nothing. */
    int overloadLimit();

    /** Its field teams: how many. */
    int teams();

    /** Its field teams: how many are free. */
    int freeTeams();

    /** Its estimate of how the threat is spread: share of recent reports on each network, in their order; they sum to 1. */
    List<Double> estimates();

    /** Its share of attention for each network, in their order; they sum to 1. */
    List<Double> attention();

    /** Affinity to another nation, -1..1. */
    double affinity(String other);

    /** Its trust in another nation or institution, 0..1. */
    double trust(String other);

    /** Reports that another nation or institution has sent it so far. */
    int received(String other);

    /** How much it cares about each network now, 0..1, in their order. */
    List<Double> priorities();

    /** Its sharing policy now. */
    SharingPolicy policy();

    /**
     * How far the widest window that an attack has opened stood open for it at most since the last review, 0..1: then it
     * demands less of others. So who reviews seldom does not miss what happened in between.
     */
    double openWindow();

    /** Whether a nation, itself or another, has published its sharing policy. */
    boolean isPublished(String nation);

    /** The clauses of its agreement with another nation, if there is one. */
    Optional<AgreementTerms> agreement(String other);

    /** The agreement that another nation has proposed and that waits for its answer. */
    Optional<AgreementTerms> proposal(String other);

    /** Whether it has proposed an agreement to another nation that has not answered. */
    boolean hasProposed(String other);

    /** Whether it negotiates an agreement with another nation, or waits to. */
    boolean isNegotiating(String other);

    /** Whether it is a member of an institution. */
    boolean isMember(String institution);

    /** The role of an institution. */
    InstitutionKind kind(String institution);

    /** The members of an institution. */
    List<String> members(String institution);

    /** Its own plots under case whose host has refused to act and will be asked again. */
    List<String> refusedCases();

    /** Own reports that wait for its analysts to release them. */
    List<ReleaseView> waitingReleases();

    /** Its analysts. */
    int analysts();

    /** Time between two of its regular reviews, in days. */
    double reviewDays();

    /** Plots on its soil for which it was asked to act and has not answered. */
    List<String> pendingRequests();

    /** Who asked it to act on a plot on its soil, if such a request waits for its answer. */
    Optional<String> findAsking(String plot);

    /**
     * What another nation or an institution would see of a report of its own that it released there now, and what would
     * stop it; empty if it holds no such report on a plot that is under way.
     *
     * @param handling how it would be handled where that differs from the standing policy
     */
    Optional<SharePreview> preview(String report, String to, @Nullable Handling handling);

    /** The points at which it must choose and that have not fallen due, in the order of the scenario. */
    List<PointView> openPoints();

    /** Attacks that took place so far, which everybody knows of. */
    List<AttackView> attacks();

    /** How much of the present technology of each kind it has, 0..1. */
    double technology(String field);

    /**
     * A dossier.
     *
     * @param plot the plot it is about, by an id that tells nothing
     * @param network the network it is taken to belong to
     * @param evidence evidence linked, in reports of weight 1
     * @param threshold evidence at which it counts as detected
     * @param unlinked reports held that could not be linked
     * @param lastDay the day of the last report linked
     * @param underCase whether the nation has a case on it
     */
    record DossierView(
            String plot,
            String network,
            double evidence,
            double threshold,
            int unlinked,
            double lastDay,
            boolean underCase) {}

    /**
     * A report held, as the copy in the nation's hands has it.
     *
     * @param report its name
     * @param origin who filed it
     * @param sender who sent it; the origin itself for an own one
     * @param grade Admiralty grade
     * @param weight evidence that the copy is worth, in reports of weight 1
     * @param marking how far it may travel
     * @param originatorControl whether only the origin may pass it on
     * @param filedDay the day on which it was noticed and filed
     * @param trail what it goes back to; null if whoever sent it protected the source
     * @param target the nation aimed at, if the report names one
     */
    record ReportView(
            String report,
            String origin,
            String sender,
            String grade,
            double weight,
            Marking marking,
            boolean originatorControl,
            double filedDay,
            @Nullable TrailView trail,
            @Nullable String target) {}

    /**
     * What a report goes back to.
     *
     * @param place the nation on whose soil it was
     * @param channel in which it showed; null of what came by word
     */
    record TrailView(String place, @Nullable Channel channel) {}

    /**
     * What becomes of a report that is released to somebody.
     *
     * @param closed the gate that stops it whatever its origin decides: channel, law or marking; null if none does
     * @param marking how far it may travel from there
     * @param kept share of its evidence that is left once its source is protected, 0..1
     * @param originatorControl whether the recipient must ask before it passes it on
     */
    record SharePreview(@Nullable Obstacle closed, Marking marking, double kept, boolean originatorControl) {}

    /** An own report that waits for its release, and to whom. */
    record ReleaseView(String report, String to) {}

    /**
     * A point at which the nation must choose.
     *
     * @param point its id
     * @param day when it falls due
     * @param question what it is about
     * @param options the labels of the options
     * @param standing the option that holds if the nation does not choose
     * @param chosen the option chosen so far; null if none
     */
    record PointView(
            String point,
            double day,
            String question,
            List<String> options,
            String standing,
            @Nullable String chosen) {}

    /** An attack: when, where and by which network. */
    record AttackView(double day, String nation, String network) {}
}
