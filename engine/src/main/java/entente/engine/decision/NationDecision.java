package entente.engine.decision;

import entente.engine.description.Field;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.Handling;
import entente.engine.scenario.ProgrammeKind;
import entente.engine.scenario.SharingException;
import java.util.Collections;
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

    @Override
    default Optional<String> findDecider() {
        return Optional.of(nation());
    }

    /** What every day of a decision is. */
    String DAY = "When, in days from the start.";

    /** What the nation of a decision is. */
    String NATION = "Who decides.";

    /** The latest day that a decision may name. */
    double LAST_DAY = 1e7;

    /** The most analysts that a decision may move. */
    int MOST_ANALYSTS = 1_000_000;

    @Summary("Changes the nation's sharing policy, for all or for one recipient or kind; what is not named stays.")
    record ChangeSharing(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,
            @Field("What changes, and for whom.") SharingException change)
            implements NationDecision {
        public ChangeSharing {
            Requires.fields(ChangeSharing.class, day, nation, change);
        }
    }

    @Summary("Offers another nation a bilateral agreement; it takes the place of an older one when it is accepted.")
    record ProposeAgreement(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,
            @Field("To whom.") @RefersTo(Kind.NATION) String partner,

            @Field(value = "The clauses offered.", standard = "{}")
            AgreementTerms terms)
            implements NationDecision {
        public ProposeAgreement {
            Requires.fields(ProposeAgreement.class, day, nation, partner, terms);
        }
    }

    @Summary("Accepts the agreement that the partner proposed; it is in force from then on.")
    record AcceptAgreement(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,
            @Field("Whose proposal.") @RefersTo(Kind.NATION) String partner)
            implements NationDecision {
        public AcceptAgreement {
            Requires.fields(AcceptAgreement.class, day, nation, partner);
        }
    }

    @Summary("Declines the agreement that the partner proposed.")
    record DeclineAgreement(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,
            @Field("Whose proposal.") @RefersTo(Kind.NATION) String partner)
            implements NationDecision {
        public DeclineAgreement {
            Requires.fields(DeclineAgreement.class, day, nation, partner);
        }
    }

    @Summary("Ends the bilateral agreement with a partner at once.")
    record LeaveAgreement(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,
            @Field("With whom.") @RefersTo(Kind.NATION) String partner)
            implements NationDecision {
        public LeaveAgreement {
            Requires.fields(LeaveAgreement.class, day, nation, partner);
        }
    }

    @Summary("Joins an institution at once.")
    record JoinInstitution(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,
            @Field("Which.") @RefersTo(Kind.INSTITUTION) String institution)
            implements NationDecision {
        public JoinInstitution {
            Requires.fields(JoinInstitution.class, day, nation, institution);
        }
    }

    @Summary("Leaves an institution at once.")
    record LeaveInstitution(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,
            @Field("Which.") @RefersTo(Kind.INSTITUTION) String institution)
            implements NationDecision {
        public LeaveInstitution {
            Requires.fields(LeaveInstitution.class, day, nation, institution);
        }
    }

    @Summary(
            "Asks a partner for what it holds on a network: its gates are tested anew for each report it has not sent, and"
                    + " need to know counts as shown.")
    record RequestInformation(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,
            @Field("Whom.") @RefersTo(Kind.NATION) String partner,

            @Field("About which network.") @RefersTo(Kind.NETWORK)
            String network)
            implements NationDecision {
        public RequestInformation {
            Requires.fields(RequestInformation.class, day, nation, partner, network);
        }
    }

    @Summary(
            "Releases one report of the nation's own to one recipient, over its standing policy; law, marking and the lack of a"
                    + " channel still stop it.")
    record ReleaseReport(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,

            @Field("Which report, as the nation's reports are named: NATION-number.")
            String report,

            @Field("To which nation or institution.") @RefersTo({Kind.NATION, Kind.INSTITUTION})
            String to,

            @Field(value = "How it is handled where it differs from the standing policy.", optional = true) @Nullable
            Handling handling)
            implements NationDecision {
        public ReleaseReport {
            Requires.fields(ReleaseReport.class, day, nation, report, to, handling);
        }
    }

    @Summary("Withholds one report of the nation's own that is waiting for its release to one recipient.")
    record WithholdReport(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,

            @Field("Which report, as the nation's reports are named: NATION-number.")
            String report,

            @Field("From which nation or institution.") @RefersTo({Kind.NATION, Kind.INSTITUTION})
            String to)
            implements NationDecision {
        public WithholdReport {
            Requires.fields(WithholdReport.class, day, nation, report, to);
        }
    }

    @Summary("Asks the host of a plot for a joint operation before the next request is due.")
    record AskJointOperation(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,
            @Field("On which plot the nation has a case.") String plot)
            implements NationDecision {
        public AskJointOperation {
            Requires.fields(AskJointOperation.class, day, nation, plot);
        }
    }

    @Summary("Accepts the joint operation that another nation asked for.")
    record AcceptJointOperation(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,
            @Field("On which plot.") String plot)
            implements NationDecision {
        public AcceptJointOperation {
            Requires.fields(AcceptJointOperation.class, day, nation, plot);
        }
    }

    @Summary("Declines the joint operation that another nation asked for.")
    record DeclineJointOperation(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,
            @Field("On which plot.") String plot)
            implements NationDecision {
        public DeclineJointOperation {
            Requires.fields(DeclineJointOperation.class, day, nation, plot);
        }
    }

    @Summary("Moves effort between networks: attention is spread in proportion to the weights given.")
    record MoveEffort(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,

            @Field(value = "Weights by network; a network that is not named gets 0.", min = 0, max = 1e6)
            @RefersTo(Kind.NETWORK)
            Map<String, Double> weights)
            implements NationDecision {
        public MoveEffort {
            Requires.fields(MoveEffort.class, day, nation, weights);
            weights = Collections.unmodifiableMap(new TreeMap<>(weights));
            Requires.that(
                    weights.values().stream().anyMatch(weight -> weight > 0),
                    "weights is " + weights + ": at least one must be above 0");
        }
    }

    @Summary("Invests in one technology: closes the given share of the gap between what it is and 1.")
    record InvestInTechnology(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,

            @Field(
                    value = "Which, by its field's name.",
                    pattern =
                            "biometrics|dataAnalytics|communications|travel|finance|procurement|secureChannels|prediction"
                                    + "|cybersecurity")
            String technology,

            @Field(value = "Share of the gap to 1 that is closed.", min = 0, max = 1)
            double share)
            implements NationDecision {
        public InvestInTechnology {
            Requires.fields(InvestInTechnology.class, day, nation, technology, share);
        }
    }

    @Summary(
            "Contributes to an institution of which the nation is a member: analysts go there from the nation; money goes into a capacity-building centre's budget for the following year, and pays for analysts for a year elsewhere.")
    record Contribute(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,
            @Field("Which.") @RefersTo(Kind.INSTITUTION) String institution,

            @Field(
                    value = "Analysts seconded, for as long as the nation is a member.",
                    unit = "analysts",
                    min = 0,
                    max = MOST_ANALYSTS,
                    standard = "0")
            int analysts,

            @Field(value = "Money.", unit = "cost units", min = 0, max = 1e9, standard = "0")
            double money)
            implements NationDecision {
        public Contribute {
            Requires.fields(Contribute.class, day, nation, institution, analysts, money);
        }
    }

    @Summary("Pays for a capacity-building programme in another nation: a year of it takes effect there after its lag.")
    record FundCapacityBuilding(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,
            @Field("Where.") @RefersTo(Kind.NATION) String partner,
            @Field("What is paid for.") ProgrammeKind programme,

            @Field(value = "Money.", unit = "cost units", min = 0, aboveMin = true, max = 1e9, standard = "2")
            double money)
            implements NationDecision {
        public FundCapacityBuilding {
            Requires.fields(FundCapacityBuilding.class, day, nation, partner, programme, money);
        }
    }

    @Summary(
            "Aligns national policy with an institution's standard: its common sharing policy and its formats are adopted, and the law lets through what it covers.")
    record AlignPolicy(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,
            @Field("Which.") @RefersTo(Kind.INSTITUTION) String institution)
            implements NationDecision {
        public AlignPolicy {
            Requires.fields(AlignPolicy.class, day, nation, institution);
        }
    }

    @Summary("Holds a dialogue with another nation: affinity and mutual trust rise a little.")
    record HoldDialogue(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,
            @Field("With whom.") @RefersTo(Kind.NATION) String partner)
            implements NationDecision {
        public HoldDialogue {
            Requires.fields(HoldDialogue.class, day, nation, partner);
        }
    }

    @Summary(
            "Publishes the nation's sharing policy, or takes it back: others know what to expect, and hold it to that.")
    record PublishPolicy(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,

            @Field(value = "Whether it is public from now on.", standard = "true")
            boolean published)
            implements NationDecision {
        public PublishPolicy {
            Requires.fields(PublishPolicy.class, day, nation, published);
        }
    }

    @Summary("Chooses one of the options at a decision point of the scenario, before it falls due.")
    record ChooseOption(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,

            @Field("Which decision point.") @RefersTo(Kind.DECISION_POINT)
            String point,

            @Field("The label of the option.") String option)
            implements NationDecision {
        public ChooseOption {
            Requires.fields(ChooseOption.class, day, nation, point, option);
        }
    }
}
