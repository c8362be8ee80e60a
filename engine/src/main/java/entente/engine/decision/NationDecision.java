package entente.engine.decision;

import entente.engine.description.Contradictable;
import entente.engine.description.Field;
import entente.engine.description.InvalidField;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.Handling;
import entente.engine.scenario.ProgrammeKind;
import entente.engine.scenario.SharingException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A decision that a nation takes. */
public sealed interface NationDecision extends Decision
        // Named one by one, because the order that the compiler finds for itself depends on the order of files.
        permits NationDecision.ChangeSharing,
                NationDecision.ProposeAgreement,
                NationDecision.AcceptAgreement,
                NationDecision.DeclineAgreement,
                NationDecision.LeaveAgreement,
                NationDecision.JoinInstitution,
                NationDecision.LeaveInstitution,
                NationDecision.RequestInformation,
                NationDecision.ReleaseReport,
                NationDecision.WithholdReport,
                NationDecision.AskJointOperation,
                NationDecision.AcceptJointOperation,
                NationDecision.DeclineJointOperation,
                NationDecision.MoveEffort,
                NationDecision.InvestInTechnology,
                NationDecision.Contribute,
                NationDecision.FundCapacityBuilding,
                NationDecision.AlignPolicy,
                NationDecision.HoldDialogue,
                NationDecision.PublishPolicy,
                NationDecision.ChooseOption {

    /** Who decides. */
    String nation();

    /** Whether it is about the nation's own means alone: no report, partner or institution is touched by it. */
    default boolean isAtHome() {
        return this instanceof MoveEffort || this instanceof InvestInTechnology;
    }

    @Override
    default Optional<String> findDecider() {
        return Optional.of(nation());
    }

    /** The latest day that a decision may name. */
    double LAST_DAY = 1e7;

    /** The most analysts that a decision may move. */
    int MOST_ANALYSTS = 1_000_000;

    record ChangeSharing(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,
            @Field SharingException change)
            implements NationDecision {}

    record ProposeAgreement(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,
            @Field @RefersTo(Kind.NATION) String partner,

            @Field(standard = "{}") AgreementTerms terms)
            implements NationDecision {}

    record AcceptAgreement(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,
            @Field @RefersTo(Kind.NATION) String partner)
            implements NationDecision {}

    record DeclineAgreement(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,
            @Field @RefersTo(Kind.NATION) String partner)
            implements NationDecision {}

    record LeaveAgreement(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,
            @Field @RefersTo(Kind.NATION) String partner)
            implements NationDecision {}

    record JoinInstitution(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,
            @Field @RefersTo(Kind.INSTITUTION) String institution)
            implements NationDecision {}

    record LeaveInstitution(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,
            @Field @RefersTo(Kind.INSTITUTION) String institution)
            implements NationDecision {}

    record RequestInformation(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,
            @Field @RefersTo(Kind.NATION) String partner,

            @Field @RefersTo(Kind.NETWORK) String network)
            implements NationDecision {}

    record ReleaseReport(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,

            @Field String report,

            @Field @RefersTo({Kind.NATION, Kind.INSTITUTION})
            String to,

            @Field(optional = true) @Nullable Handling handling)
            implements NationDecision {}

    record WithholdReport(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,

            @Field String report,

            @Field @RefersTo({Kind.NATION, Kind.INSTITUTION})
            String to)
            implements NationDecision {}

    record AskJointOperation(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,
            @Field String plot)
            implements NationDecision {}

    record AcceptJointOperation(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,
            @Field String plot)
            implements NationDecision {}

    record DeclineJointOperation(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,
            @Field String plot)
            implements NationDecision {}

    record MoveEffort(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,

            @Field(min = 0, max = 1e6) @RefersTo(Kind.NETWORK)
            Map<String, Double> weights)
            implements NationDecision, Contradictable {
        public MoveEffort {
            weights = Collections.unmodifiableMap(new TreeMap<>(weights));
        }

        @Override
        public List<InvalidField> contradictions() {
            boolean isAnyAboveZero = weights.values().stream().anyMatch(weight -> weight > 0);
            return new Conditions()
                    .require(isAnyAboveZero, "weights", weights, "invalid.weights")
                    .broken();
        }
    }

    record InvestInTechnology(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,

            @Field(
                    pattern =
                            "biometrics|dataAnalytics|communications|travel|finance|procurement|secureChannels|prediction"
                                    + "|cybersecurity")
            String technology,

            @Field(min = 0, max = 1) double share)
            implements NationDecision {}

    record Contribute(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,
            @Field @RefersTo(Kind.INSTITUTION) String institution,

            @Field(unit = "analysts", min = 0, max = MOST_ANALYSTS, standard = "0")
            int analysts,

            @Field(unit = "cost units", min = 0, max = 1e9, standard = "0")
            double money)
            implements NationDecision {}

    record FundCapacityBuilding(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,
            @Field @RefersTo(Kind.NATION) String partner,
            @Field ProgrammeKind programme,

            @Field(unit = "cost units", min = 0, aboveMin = true, max = 1e9, standard = "2")
            double money)
            implements NationDecision {}

    record AlignPolicy(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,
            @Field @RefersTo(Kind.INSTITUTION) String institution)
            implements NationDecision {}

    record HoldDialogue(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,
            @Field @RefersTo(Kind.NATION) String partner)
            implements NationDecision {}

    record PublishPolicy(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,

            @Field(standard = "true") boolean published)
            implements NationDecision {}

    record ChooseOption(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,

            @Field @RefersTo(Kind.DECISION_POINT) String point,

            @Field String option)
            implements NationDecision {}
}
