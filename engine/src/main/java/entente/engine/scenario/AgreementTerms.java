package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Contradictable;
import entente.engine.description.Field;
import entente.engine.description.InvalidField;
import java.util.List;

/** The clauses of an agreement. */
public record AgreementTerms(
        @Field(standard = "[alert, identity, assessment]") List<InformationKind> kinds,

        @Field(standard = "AMBER", neutral = "RED", source = ASSUMPTION)
        Marking highestMarking,

        @Field(unit = "days", min = 0, max = 36525, standard = "10", neutral = "0", source = ASSUMPTION)
        double latencyDays,

        @Field(standard = "exponential", neutral = "fixed", source = ASSUMPTION)
        DurationLaw latencyLaw,

        @Field(min = 0, max = 1, standard = "0.7", neutral = "1", source = ASSUMPTION)
        double interoperability,

        @Field(standard = "true", source = ASSUMPTION) boolean jointOperations,

        @Field(standard = "false", neutral = "true", source = ASSUMPTION)
        boolean onwardConsent,

        @Field(standard = "false", neutral = "true", source = ASSUMPTION)
        boolean evidenceTransfer,

        @Field(standard = "false", neutral = "true", source = ASSUMPTION)
        boolean extradition,

        @Field(standard = "false", neutral = "false", source = ASSUMPTION)
        boolean liaisonOfficers,

        @Field(standard = "false", neutral = "false", source = ASSUMPTION)
        boolean jointTaskForce,

        @Field(standard = "false", neutral = "false", source = ASSUMPTION)
        boolean jointTraining,

        @Field(standard = "false", neutral = "false", source = ASSUMPTION)
        boolean crisisFastLane,

        @Field(unit = "days", min = 0, max = 36525, standard = "0", source = ASSUMPTION)
        double reviewDays)
        implements Contradictable {

    public AgreementTerms {
        kinds = List.copyOf(kinds);
    }

    @Override
    public List<InvalidField> contradictions() {
        return new Conditions()
                .require(!kinds.contains(InformationKind.EVIDENCE), "kinds", kinds, "invalid.kinds.evidence")
                .broken();
    }

    /** The same clauses with another interoperability, 0..1. */
    public AgreementTerms withInteroperability(double other) {
        return new AgreementTerms(
                kinds,
                highestMarking,
                latencyDays,
                latencyLaw,
                other,
                jointOperations,
                onwardConsent,
                evidenceTransfer,
                extradition,
                liaisonOfficers,
                jointTaskForce,
                jointTraining,
                crisisFastLane,
                reviewDays);
    }
}
