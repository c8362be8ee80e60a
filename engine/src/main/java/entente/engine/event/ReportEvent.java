package entente.engine.event;

import entente.engine.description.Field;
import entente.engine.description.Summary;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;

/** What becomes of reports. */
public sealed interface ReportEvent extends Event {

    /** The id of a report in every event. */
    String REPORT = "The report: its origin and its number there.";

    /** The subject of a report in every event. */
    String SUBJECT = "The plot or operative it is about.";

    @Summary("A nation files a report on what it noticed.")
    record ReportFiled(
            @Field(value = DAY, unit = "days") double day,
            @Field(REPORT) String report,
            @Field("Its origin.") String nation,
            @Field("Its kind.") InformationKind kind,
            @Field(SUBJECT) String subject,
            @Field("The network it is about.") String network,
            @Field("Whether its subject is real.") boolean real,
            @Field("Its Admiralty grade.") String grade,

            @Field(value = "Its evidence.", unit = "reports of weight 1")
            double weight,

            @Field("Its marking.") Marking marking)
            implements ReportEvent {}

    @Summary("Analysts take up a job.")
    record JobStarted(
            @Field(value = DAY, unit = "days") double day,
            @Field("The nation or institution.") String holder,
            @Field("The kind of job.") Job job,

            @Field(value = "How long it waited.", unit = "days")
            double waitedDays,

            @Field("Whether it had to wait because every analyst was busy.")
            boolean waited,

            @Field(value = "How long it keeps an analyst.", unit = "days")
            double serviceDays)
            implements ReportEvent {}

    /** The kinds of jobs of analysts, in the order in which they are served. */
    enum Job {
        OWN_ALERT,
        NOTICE,
        FOREIGN_ALERT,
        IDENTITY,
        ASSESSMENT,
        EVIDENCE,
        AUDIT,
        RELEASE
    }

    @Summary("A report joins a dossier.")
    record ReportLinked(
            @Field(value = DAY, unit = "days") double day,
            @Field(REPORT) String report,

            @Field("The nation or institution that holds the dossier.")
            String holder,

            @Field(SUBJECT) String subject,

            @Field(value = "Evidence it adds.", unit = "reports of weight 1")
            double weight,

            @Field(value = "Evidence in the dossier now.", unit = "reports of weight 1")
            double evidence,

            @Field("Whether it came from somebody else.") boolean foreign)
            implements ReportEvent {}

    @Summary("A report was analysed but could not be linked: a dot that nobody connected.")
    record ReportStrayed(
            @Field(value = DAY, unit = "days") double day,
            @Field(REPORT) String report,

            @Field("The nation or institution that holds it.")
            String holder,

            @Field(SUBJECT) String subject,
            @Field("Whether it came from somebody else.") boolean foreign,

            @Field("Why: want of standards or of technology.")
            Obstacle obstacle)
            implements ReportEvent {}

    @Summary("An operative enters a watchlist.")
    record OperativeListed(
            @Field(value = DAY, unit = "days") double day,

            @Field("The nation or institution that keeps the list.")
            String holder,

            @Field("The operative.") String operative,
            @Field(REPORT) String report,

            @Field("Whether the report came from somebody else.")
            boolean foreign)
            implements ReportEvent {}

    @Summary("A report passed every gate and is on its way.")
    record ReportShared(
            @Field(value = DAY, unit = "days") double day,
            @Field(REPORT) String report,

            @Field("The sender: its origin, or who passes it on.")
            String from,

            @Field("The recipient.") String to,
            @Field("Its kind.") InformationKind kind,
            @Field(SUBJECT) String subject)
            implements ReportEvent {}

    @Summary("A gate kept a report from a recipient.")
    record ReportWithheld(
            @Field(value = DAY, unit = "days") double day,
            @Field(REPORT) String report,
            @Field("Who would have sent it.") String from,
            @Field("Who did not get it.") String to,
            @Field("Its kind.") InformationKind kind,
            @Field(SUBJECT) String subject,
            @Field("The first gate that closed.") Obstacle obstacle)
            implements ReportEvent {}

    @Summary("A report arrives.")
    record ReportArrived(
            @Field(value = DAY, unit = "days") double day,
            @Field(REPORT) String report,
            @Field("The sender.") String from,
            @Field("The recipient.") String to,

            @Field(value = "Its age, since it was filed.", unit = "days")
            double ageDays,

            @Field("Whether the recipient holds it already, by another way; then it counts for nothing.")
            boolean duplicate)
            implements ReportEvent {}

    @Summary("A report leaked on its way.")
    record ReportLeaked(
            @Field(value = DAY, unit = "days") double day,
            @Field(REPORT) String report,
            @Field("The sender.") String from,
            @Field("The recipient, through whom it leaked.") String to,
            @Field(SUBJECT) String subject)
            implements ReportEvent {}

    @Summary("An institution passed a report on against its originator's control.")
    record ControlBreached(
            @Field(value = DAY, unit = "days") double day,
            @Field(REPORT) String report,
            @Field("The institution.") String institution,
            @Field("Who got it.") String to)
            implements ReportEvent {}

    @Summary("An institution issues a notice to one member.")
    record NoticeIssued(
            @Field(value = DAY, unit = "days") double day,
            @Field("The institution.") String institution,
            @Field("The member.") String to,
            @Field(SUBJECT) String subject,

            @Field(value = "Reports it names.", unit = "reports")
            int reports)
            implements ReportEvent {}

    @Summary("A nation asks another for what it holds on a network.")
    record InformationRequested(
            @Field(value = DAY, unit = "days") double day,
            @Field("Who asks.") String nation,
            @Field("Who is asked.") String partner,
            @Field("About which network.") String network,

            @Field(value = "Reports whose gates were tested anew.", unit = "reports")
            int reports)
            implements ReportEvent {}

    @Summary("Somebody breaks into a nation's holdings and gives a plot away.")
    record HoldingsIntruded(
            @Field(value = DAY, unit = "days") double day,
            @Field("The nation.") String nation,
            @Field("The plot that is warned.") String plot)
            implements ReportEvent {}
}
