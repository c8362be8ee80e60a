package entente.engine.decision;

import entente.engine.description.Field;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.SharingException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A decision that a nation takes. */
public sealed interface NationDecision extends Decision {

    /** Who decides. */
    String nation();

    /** What every day of a decision is. */
    String DAY = "When, in days from the start.";

    /** What the nation of a decision is. */
    String NATION = "Who decides.";

    /** The latest day that a decision may name. */
    double LAST_DAY = 1e7;

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
            String to)
            implements NationDecision {
        public ReleaseReport {
            Requires.fields(ReleaseReport.class, day, nation, report, to);
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
                    pattern = "biometrics|dataAnalytics|communications|travel|finance|procurement|secureChannels")
            String technology,

            @Field(value = "Share of the gap to 1 that is closed.", min = 0, max = 1)
            double share)
            implements NationDecision {
        public InvestInTechnology {
            Requires.fields(InvestInTechnology.class, day, nation, technology, share);
        }
    }

    @Summary("Hands the nation to its autopilot, or takes it back.")
    record SetAutopilot(
            @Field(value = DAY, unit = "days", min = 0, max = LAST_DAY)
            double day,

            @Field(NATION) @RefersTo(Kind.NATION) String nation,

            @Field("Whether the autopilot decides from now on.")
            boolean on)
            implements NationDecision {
        public SetAutopilot {
            Requires.fields(SetAutopilot.class, day, nation, on);
        }
    }
}
