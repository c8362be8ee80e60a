package entente.engine.event;

import entente.engine.description.Field;
import entente.engine.description.Worded;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;

/** What becomes of reports. */
public sealed interface ReportEvent extends Event {

    /** The id of a report in every event. */
    String REPORT = "The report: its origin and its number there.";

    /** The subject of a report in every event. */
    String SUBJECT = "The plot or operative it is about.";

    record ReportFiled(
            @Field(unit = "days") double day,
            @Field String report,
            @Field String nation,
            @Field InformationKind kind,
            @Field String subject,
            @Field String network,
            @Field boolean real,
            @Field String grade,

            @Field(unit = "reports of weight 1") double weight,

            @Field Marking marking)
            implements ReportEvent {}

    record JobStarted(
            @Field(unit = "days") double day,
            @Field String holder,
            @Field Job job,

            @Field(unit = "days") double waitedDays,

            @Field boolean waited,

            @Field(unit = "days") double serviceDays)
            implements ReportEvent {}

    /** The kinds of jobs of analysts, in the order in which they are served. */
    enum Job implements Worded {
        OWN_ALERT,
        NOTICE,
        FREEZE,
        FOREIGN_ALERT,
        MATCH,
        IDENTITY,
        ASSESSMENT,
        EVIDENCE,
        AUDIT,
        REQUEST,
        RELEASE
    }

    record ReportLinked(
            @Field(unit = "days") double day,
            @Field String report,

            @Field String holder,

            @Field String subject,

            @Field(unit = "reports of weight 1") double weight,

            @Field(unit = "reports of weight 1") double evidence,

            @Field boolean foreign)
            implements ReportEvent {}

    record ReportStrayed(
            @Field(unit = "days") double day,
            @Field String report,

            @Field String holder,

            @Field String subject,
            @Field boolean foreign,

            @Field Obstacle obstacle)
            implements ReportEvent {}

    record OperativeListed(
            @Field(unit = "days") double day,

            @Field String holder,

            @Field String operative,
            @Field String report,

            @Field boolean foreign)
            implements ReportEvent {}

    record ReportShared(
            @Field(unit = "days") double day,
            @Field String report,

            @Field String from,

            @Field String to,
            @Field InformationKind kind,
            @Field String subject)
            implements ReportEvent {}

    record ReportWithheld(
            @Field(unit = "days") double day,
            @Field String report,
            @Field String from,
            @Field String to,
            @Field InformationKind kind,
            @Field String subject,
            @Field Obstacle obstacle)
            implements ReportEvent {}

    record ReportArrived(
            @Field(unit = "days") double day,
            @Field String report,
            @Field String from,
            @Field String to,

            @Field(unit = "days") double ageDays,

            @Field boolean duplicate)
            implements ReportEvent {}

    record ReportLeaked(
            @Field(unit = "days") double day,
            @Field String report,
            @Field String from,
            @Field String to,
            @Field String subject)
            implements ReportEvent {}

    record ControlBreached(
            @Field(unit = "days") double day,
            @Field String report,
            @Field String institution,
            @Field String to) implements ReportEvent {}

    record NoticeIssued(
            @Field(unit = "days") double day,
            @Field String institution,
            @Field String to,
            @Field String subject,

            @Field(unit = "reports") int reports)
            implements ReportEvent {}

    record InformationRequested(
            @Field(unit = "days") double day,
            @Field String nation,
            @Field String partner,
            @Field String network,

            @Field(unit = "reports") int reports)
            implements ReportEvent {}

    record HoldingsIntruded(
            @Field(unit = "days") double day,
            @Field String nation,
            @Field String plot) implements ReportEvent {}
}
