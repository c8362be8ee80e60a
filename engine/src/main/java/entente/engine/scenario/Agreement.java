package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Contradictable;
import entente.engine.description.Field;
import entente.engine.description.InvalidField;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bilateral agreement, or the same agreement between every two of several parties. */
public record Agreement(
        @Field @RefersTo(value = Kind.NATION, orEveryone = true)
        List<String> parties,

        @Field(standard = "{}") AgreementTerms terms,

        @Field(unit = "days", min = 0, max = 1e7, standard = "0")
        double startDay,

        @Field(unit = "days", min = 0, max = 1e7, optional = true, source = ASSUMPTION) @Nullable
        Double endDay)
        implements Contradictable {

    /** All nations, as a party. */
    public static final String EVERYONE = "*";

    public Agreement {
        parties = List.copyOf(parties);
    }

    @Override
    public List<InvalidField> contradictions() {
        return new Conditions()
                .require(isForAllOrTwo(parties), "parties", parties, "invalid.parties")
                .require(endDay == null || endDay > startDay, "endDay", endDay, "invalid.after", "startDay", startDay)
                .broken();
    }

    /** Whether the parties of a treaty or agreement are two nations or more, or every nation. */
    public static boolean isForAllOrTwo(List<String> parties) {
        return parties.equals(List.of(EVERYONE)) || parties.size() >= 2;
    }

    /** The last day it is in force; infinite when it does not end. */
    public double lastDay() {
        return endDay != null ? endDay : Double.POSITIVE_INFINITY;
    }
}
