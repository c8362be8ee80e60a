package entente.engine.decision;

import entente.engine.description.Field;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import entente.engine.scenario.Agreement;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.LawfulBasis;
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

    /** What every day of an inject is. */
    String DAY = "When, in days from the start.";

    /** The latest day that an inject may name. */
    double LAST_DAY = 1e7;

    @Summary("A diplomatic crisis between two nations: affinity and mutual trust fall.")
    record DiplomaticCrisis(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field("The two nations.") @RefersTo(Kind.NATION)
            List<String> between,

            @Field(value = "How far affinity falls.", min = 0, max = 2, standard = "0.5")
            double affinityLoss,

            @Field(value = "Share of their trust in each other that is lost.", min = 0, max = 1, standard = "0.3")
            double trustLoss)
            implements Inject {
        public DiplomaticCrisis {
            Requires.fields(DiplomaticCrisis.class, day, between, affinityLoss, trustLoss);
            between = List.copyOf(between);
            Requires.that(between.size() == 2, "between is " + between + ": it must name two nations");
        }
    }

    @Summary("A change of leadership: the nation's affinity to every other shifts.")
    record LeadershipChange(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field("Where.") @RefersTo(Kind.NATION) String nation,

            @Field(value = "How far its affinity to every other nation moves.", min = -2, max = 2)
            double affinityShift)
            implements Inject {
        public LeadershipChange {
            Requires.fields(LeadershipChange.class, day, nation, affinityShift);
        }
    }

    @Summary("A leak: every plot of a network that is under way is warned.")
    record Leak(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field("Which network is warned.") @RefersTo(Kind.NETWORK)
            String network,

            @Field("Whose service leaked; the trust of all others in it falls.") @RefersTo(Kind.NATION)
            String nation)
            implements Inject {
        public Leak {
            Requires.fields(Leak.class, day, network, nation);
        }
    }

    @Summary("A court ruling changes the legal gateway for one kind of information.")
    record CourtRuling(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field("Where.") @RefersTo(Kind.NATION) String nation,
            @Field("For which kind of information.") InformationKind kind,

            @Field("On what basis it may leave from now on.")
            LawfulBasis basis,

            @Field(value = "To whom a named basis applies.", standard = "[]") @RefersTo({Kind.NATION, Kind.INSTITUTION})
            List<String> named)
            implements Inject {
        public CourtRuling {
            Requires.fields(CourtRuling.class, day, nation, kind, basis, named);
            named = List.copyOf(named);
        }
    }

    @Summary("A budget cut: some teams and analysts go, as soon as they have ended what they are at.")
    record BudgetCut(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field("Where.") @RefersTo(Kind.NATION) String nation,

            @Field(value = "Share of the teams that go, rounded to whole teams.", min = 0, max = 1, standard = "0.2")
            double teamsShare,

            @Field(
                    value = "Share of the analysts that go, rounded to whole analysts; one stays.",
                    min = 0,
                    max = 1,
                    standard = "0.2")
            double analystsShare)
            implements Inject {
        public BudgetCut {
            Requires.fields(BudgetCut.class, day, nation, teamsShare, analystsShare);
        }
    }

    @Summary("A surge: a network begins more plots for a time.")
    record SurgeOfPlots(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field("Which network.") @RefersTo(Kind.NETWORK) String network,

            @Field(value = "Plots a year that come on top.", unit = "per year", min = 0, max = 1e5)
            double plotsPerYear,

            @Field(value = "For how long.", unit = "days", min = 0, max = 36525, standard = "90")
            double days)
            implements Inject {
        public SurgeOfPlots {
            Requires.fields(SurgeOfPlots.class, day, network, plotsPerYear, days);
        }
    }

    @Summary(
            "A new standard: interoperability rises between nations under an agreement, and with a common institution.")
    record NewStandard(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field("Who adopts it; [\"*\"] is every nation.") @RefersTo(value = Kind.NATION, orEveryone = true)
            List<String> nations,

            @Field(value = "Share of the gap to full interoperability that is closed.", min = 0, max = 1)
            double share)
            implements Inject {
        public NewStandard {
            Requires.fields(NewStandard.class, day, nations, share);
            nations = List.copyOf(nations);
        }
    }

    @Summary("A treaty between nations: an agreement in force between every two of them at once, and warmer relations.")
    record Treaty(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field("Its parties, two or more; [\"*\"] is every nation.")
            @RefersTo(value = Kind.NATION, orEveryone = true)
            List<String> parties,

            @Field(value = "Its clauses.", standard = "{}") AgreementTerms terms,

            @Field(value = "How far the affinity of every two parties rises.", min = 0, max = 2, standard = "0.2")
            double affinityGain)
            implements Inject {
        public Treaty {
            Requires.fields(Treaty.class, day, parties, terms, affinityGain);
            parties = List.copyOf(parties);
            Requires.that(
                    parties.equals(List.of(Agreement.EVERYONE)) || parties.size() >= 2,
                    "parties is " + parties + ": it must name two nations or more, or be [\"*\"]");
        }
    }

    @Summary("Hands a nation to its autopilot, or takes it back.")
    record SetAutopilot(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field("Which nation.") @RefersTo(Kind.NATION) String nation,

            @Field("Whether the autopilot decides from now on.")
            boolean on)
            implements Inject {
        public SetAutopilot {
            Requires.fields(SetAutopilot.class, day, nation, on);
        }
    }
}
