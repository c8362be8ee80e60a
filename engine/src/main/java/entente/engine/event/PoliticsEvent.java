package entente.engine.event;

import entente.engine.description.Field;
import entente.engine.description.Summary;

/** What changes between nations, and what they and the control decide. */
public sealed interface PoliticsEvent extends Event {

    @Summary("A decision or inject took effect.")
    record DecisionTaken(
            @Field(value = DAY, unit = "days") double day,
            @Field("The nation, or control.") String by,
            @Field("The kind of decision.") String decision,
            @Field("What it changed, in words.") String effect)
            implements PoliticsEvent {}

    @Summary("A decision or inject could not be carried out, and changed nothing.")
    record DecisionRefused(
            @Field(value = DAY, unit = "days") double day,
            @Field("The nation, or control.") String by,
            @Field("The kind of decision.") String decision,
            @Field("Why.") String reason)
            implements PoliticsEvent {}

    @Summary("Experience changed the trust of one nation in another.")
    record TrustChanged(
            @Field(value = DAY, unit = "days") double day,
            @Field("Who trusts.") String nation,
            @Field("Whom.") String other,
            @Field("Trust now, 0..1.") double trust)
            implements PoliticsEvent {}

    @Summary("An agreement came into force or changed.")
    record AgreementBegun(
            @Field(value = DAY, unit = "days") double day,
            @Field("One party.") String nation,
            @Field("The other.") String partner)
            implements PoliticsEvent {}

    @Summary("An agreement ended.")
    record AgreementEnded(
            @Field(value = DAY, unit = "days") double day,
            @Field("One party.") String nation,
            @Field("The other.") String partner)
            implements PoliticsEvent {}

    @Summary("The affinity of two nations shifts, beside its slow drift.")
    record AffinityShifted(
            @Field(value = DAY, unit = "days") double day,
            @Field("One nation.") String nation,
            @Field("The other.") String other,
            @Field("Affinity now, -1..1.") double affinity,
            @Field("Why.") AffinityCause cause)
            implements PoliticsEvent {}

    /** Why affinity shifts. */
    enum AffinityCause {
        LEADERSHIP,
        CRISIS,
        BLAME,
        TREATY,
        DIALOGUE
    }

    @Summary("The leadership of a nation changes, by itself or by an inject.")
    record LeadershipChanged(
            @Field(value = DAY, unit = "days") double day,
            @Field("The nation.") String nation) implements PoliticsEvent {}

    @Summary("After an attack the nation hit blames another, which held reports on the plot and did not share them.")
    record BlameAssigned(
            @Field(value = DAY, unit = "days") double day,
            @Field("The nation hit.") String nation,
            @Field("Whom it blames.") String other,
            @Field("The plot.") String plot,

            @Field(value = "Reports kept back.", unit = "reports")
            int reports)
            implements PoliticsEvent {}

    @Summary("A nation cares more about a network, after an attack.")
    record PriorityChanged(
            @Field(value = DAY, unit = "days") double day,
            @Field("The nation.") String nation,
            @Field("The network.") String network,
            @Field("Its priority now, 0..1.") double priority)
            implements PoliticsEvent {}

    @Summary("A nation has looked at what a partner sent.")
    record SharingVerified(
            @Field(value = DAY, unit = "days") double day,
            @Field("Who looked.") String nation,
            @Field("At whom.") String partner,

            @Field(value = "Reports sent since the last time.", unit = "reports")
            int sent,

            @Field(value = "Reports found out that were kept back.", unit = "reports")
            int keptBack)
            implements PoliticsEvent {}

    @Summary("A nation publishes its sharing policy, or takes it back.")
    record PolicyPublished(
            @Field(value = DAY, unit = "days") double day,
            @Field("The nation.") String nation,
            @Field("Whether it is public now.") boolean published)
            implements PoliticsEvent {}

    @Summary("A nation aligns its policy with an institution's standard.")
    record PolicyAligned(
            @Field(value = DAY, unit = "days") double day,
            @Field("The nation.") String nation,
            @Field("The institution.") String institution)
            implements PoliticsEvent {}

    @Summary("A decision point falls due.")
    record PointDecided(
            @Field(value = DAY, unit = "days") double day,
            @Field("Who had to choose.") String nation,
            @Field("The decision point.") String point,
            @Field("The option taken.") String option,

            @Field("Whether it is the standing option, because nobody chose.")
            boolean standing)
            implements PoliticsEvent {}

    @Summary("A nation has more or fewer field teams or analysts than before.")
    record StaffChanged(
            @Field(value = DAY, unit = "days") double day,
            @Field("The nation.") String nation,
            @Field("Which staff.") Staff staff,
            @Field("How many there are now.") int number)
            implements PoliticsEvent {}

    /** The staff of a nation. */
    enum Staff {
        TEAMS,
        ANALYSTS
    }

    @Summary("Money is spent.")
    record MoneySpent(
            @Field(value = DAY, unit = "days") double day,
            @Field("The nation or institution that pays.") String by,
            @Field("For what.") Spending purpose,
            @Field(value = "How much.", unit = "cost units") double amount)
            implements PoliticsEvent {}

    /** What money is spent on. */
    enum Spending {
        TECHNOLOGY,
        CONTRIBUTION,
        CAPACITY_BUILDING,
        EXERCISE,
        DIALOGUE,
        JOINT_OPERATION,
        TRIAL
    }
}
