package entente.engine.event;

import entente.engine.description.Field;
import entente.engine.description.Message;
import entente.engine.description.Worded;

/** What changes between nations, and what they and the control decide. */
public sealed interface PoliticsEvent extends Event {

    record DecisionTaken(
            @Field(unit = "days") double day,
            @Field String by,
            @Field String decision,
            @Field Message effect) implements PoliticsEvent {}

    record DecisionRefused(
            @Field(unit = "days") double day,
            @Field String by,
            @Field String decision,
            @Field Message reason) implements PoliticsEvent {}

    record TrustChanged(
            @Field(unit = "days") double day,
            @Field String nation,
            @Field String other,
            @Field double trust) implements PoliticsEvent {}

    record AgreementBegun(
            @Field(unit = "days") double day,
            @Field String nation,
            @Field String partner) implements PoliticsEvent {}

    record AgreementEnded(
            @Field(unit = "days") double day,
            @Field String nation,
            @Field String partner) implements PoliticsEvent {}

    record NegotiationBegun(
            @Field(unit = "days") double day,
            @Field String nation,
            @Field String partner,

            @Field(unit = "days") double waitedDays)
            implements PoliticsEvent {}

    record AgreementsKept(
            @Field(unit = "days") double day,
            @Field String nation,
            @Field int agreements,
            @Field int liaisonOfficers) implements PoliticsEvent {}

    record AffinityShifted(
            @Field(unit = "days") double day,
            @Field String nation,
            @Field String other,
            @Field double affinity,
            @Field AffinityCause cause)
            implements PoliticsEvent {}

    /** Why affinity shifts. */
    enum AffinityCause implements Worded {
        LEADERSHIP,
        CRISIS,
        BLAME,
        TREATY,
        DIALOGUE
    }

    record LeadershipChanged(
            @Field(unit = "days") double day, @Field String nation) implements PoliticsEvent {}

    record BlameAssigned(
            @Field(unit = "days") double day,
            @Field String nation,
            @Field String other,
            @Field String plot,

            @Field(unit = "reports") int reports)
            implements PoliticsEvent {}

    record PriorityChanged(
            @Field(unit = "days") double day,
            @Field String nation,
            @Field String network,
            @Field double priority) implements PoliticsEvent {}

    record SharingVerified(
            @Field(unit = "days") double day,
            @Field String nation,
            @Field String partner,

            @Field(unit = "reports") int sent,

            @Field(unit = "reports") int keptBack)
            implements PoliticsEvent {}

    record PolicyPublished(
            @Field(unit = "days") double day,
            @Field String nation,
            @Field boolean published) implements PoliticsEvent {}

    record PolicyAligned(
            @Field(unit = "days") double day,
            @Field String nation,
            @Field String institution) implements PoliticsEvent {}

    record PointDecided(
            @Field(unit = "days") double day,
            @Field String nation,
            @Field String point,
            @Field String option,

            @Field boolean standing)
            implements PoliticsEvent {}

    record StaffChanged(
            @Field(unit = "days") double day,
            @Field String nation,
            @Field Staff staff,
            @Field int number) implements PoliticsEvent {}

    /** The staff of a nation. */
    enum Staff implements Worded {
        TEAMS,
        ANALYSTS
    }

    record MoneySpent(
            @Field(unit = "days") double day,
            @Field String by,
            @Field Spending purpose,
            @Field(unit = "cost units") double amount)
            implements PoliticsEvent {}

    /** What money is spent on. */
    enum Spending implements Worded {
        TECHNOLOGY,
        CONTRIBUTION,
        CAPACITY_BUILDING,
        EXERCISE,
        DIALOGUE,
        JOINT_OPERATION,
        TRIAL
    }
}
