package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Contradictable;
import entente.engine.description.Field;
import entente.engine.description.Flat;
import entente.engine.description.InvalidField;
import java.util.List;

/** The clauses of an agreement. */
public record AgreementTerms(
        @Flat Exchange exchange,

        @Field(standard = "true", source = ASSUMPTION) boolean jointOperations,

        @Field(standard = "false", neutral = "true", source = ASSUMPTION)
        boolean onwardConsent,

        @Field(standard = "false", neutral = "true", source = ASSUMPTION)
        boolean evidenceTransfer,

        @Field(standard = "false", neutral = "true", source = ASSUMPTION)
        boolean extradition,

        @Field(standard = "[]") List<Channel> channels,

        @Flat JointWork jointWork,

        @Field(unit = "days", min = 0, max = 36525, standard = "0", source = ASSUMPTION)
        double reviewDays)
        implements Contradictable {

    public AgreementTerms {
        channels = List.copyOf(channels);
    }

    @Override
    public List<InvalidField> contradictions() {
        return new Conditions()
                .require(
                        !exchange.kinds.contains(InformationKind.EVIDENCE),
                        "kinds",
                        exchange.kinds,
                        "invalid.kinds.evidence")
                .broken();
    }

    /** The same clauses with another interoperability, 0..1. */
    public AgreementTerms withInteroperability(double other) {
        Exchange changed =
                new Exchange(exchange.kinds, exchange.highestMarking, exchange.latencyDays, exchange.latencyLaw, other);
        return new AgreementTerms(
                changed,
                jointOperations,
                onwardConsent,
                evidenceTransfer,
                extradition,
                channels,
                jointWork,
                reviewDays);
    }

    /** What is sent under it, and how. */
    public record Exchange(
            @Field(standard = "[alert, identity, assessment]")
            List<InformationKind> kinds,

            @Field(standard = "AMBER", neutral = "RED", source = ASSUMPTION)
            Marking highestMarking,

            @Field(unit = "days", min = 0, max = 36525, standard = "10", neutral = "0", source = ASSUMPTION)
            double latencyDays,

            @Field(standard = "exponential", neutral = "fixed", source = ASSUMPTION)
            DurationLaw latencyLaw,

            @Field(min = 0, max = 1, standard = "0.7", neutral = "1", source = ASSUMPTION)
            double interoperability) {

        public Exchange {
            kinds = List.copyOf(kinds);
        }
    }

    /** How closely the two work together. */
    public record JointWork(
            @Field(standard = "false", neutral = "false", source = ASSUMPTION)
            boolean liaisonOfficers,

            @Field(standard = "false", neutral = "false", source = ASSUMPTION)
            boolean jointTaskForce,

            @Field(standard = "false", neutral = "false", source = ASSUMPTION)
            boolean jointTraining,

            @Field(standard = "false", neutral = "false", source = ASSUMPTION)
            boolean crisisFastLane) {}
}
