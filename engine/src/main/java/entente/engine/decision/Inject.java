package entente.engine.decision;

import entente.engine.description.Contradictable;
import entente.engine.description.Field;
import entente.engine.description.InvalidField;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import entente.engine.scenario.Agreement;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.Gateway.LawfulBasis;
import entente.engine.scenario.InformationKind;
import java.util.List;

/** Something that the exercise's control lets happen. */
public sealed interface Inject extends Decision
        // Named one by one, because the order that the compiler finds for itself depends on the order of files.
        permits Inject.DiplomaticCrisis,
                Inject.LeadershipChange,
                Inject.Leak,
                Inject.CourtRuling,
                Inject.BudgetCut,
                Inject.SurgeOfPlots,
                Inject.NewStandard,
                Inject.Treaty,
                Inject.SetAutopilot {

    /** The latest day that an inject may name. */
    double LAST_DAY = 1e7;

    record DiplomaticCrisis(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) List<String> between,

            @Field(min = 0, max = 2, standard = "0.5") double affinityLoss,

            @Field(min = 0, max = 1, standard = "0.3") double trustLoss)
            implements Inject, Contradictable {
        public DiplomaticCrisis {
            between = List.copyOf(between);
        }

        @Override
        public List<InvalidField> contradictions() {
            return new Conditions()
                    .require(between.size() == 2, "between", between, "invalid.between.two")
                    .broken();
        }
    }

    record LeadershipChange(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,

            @Field(min = -2, max = 2) double affinityShift)
            implements Inject {}

    record Leak(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NETWORK) String network,

            @Field @RefersTo(Kind.NATION) String nation)
            implements Inject {}

    record CourtRuling(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,
            @Field InformationKind kind,

            @Field LawfulBasis basis,

            @Field(standard = "[]") @RefersTo({Kind.NATION, Kind.INSTITUTION})
            List<String> named)
            implements Inject {
        public CourtRuling {
            named = List.copyOf(named);
        }
    }

    record BudgetCut(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,

            @Field(min = 0, max = 1, standard = "0.2") double teamsShare,

            @Field(min = 0, max = 1, standard = "0.2") double analystsShare)
            implements Inject {}

    record SurgeOfPlots(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NETWORK) String network,

            @Field(unit = "per year", min = 0, max = 1e5) double plotsPerYear,

            @Field(unit = "days", min = 0, max = 36525, standard = "90")
            double days)
            implements Inject {}

    record NewStandard(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(value = Kind.NATION, orEveryone = true)
            List<String> nations,

            @Field(min = 0, max = 1) double share)
            implements Inject {
        public NewStandard {
            nations = List.copyOf(nations);
        }
    }

    record Treaty(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(value = Kind.NATION, orEveryone = true)
            List<String> parties,

            @Field(standard = "{}") AgreementTerms terms,

            @Field(min = 0, max = 2, standard = "0.2") double affinityGain)
            implements Inject, Contradictable {
        public Treaty {
            parties = List.copyOf(parties);
        }

        @Override
        public List<InvalidField> contradictions() {
            return new Conditions()
                    .require(Agreement.isForAllOrTwo(parties), "parties", parties, "invalid.parties")
                    .broken();
        }
    }

    record SetAutopilot(
            @Field(unit = "days", min = 0, max = LAST_DAY) double day,

            @Field @RefersTo(Kind.NATION) String nation,

            @Field boolean on)
            implements Inject {}
}
