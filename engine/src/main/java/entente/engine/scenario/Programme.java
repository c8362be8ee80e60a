package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import java.util.List;

/** A capacity-building programme. */
public record Programme(
        @Field ProgrammeKind kind,

        @Field(standard = "[]") @RefersTo(Kind.NATION) List<String> recipients,

        @Field(unit = "cost units per year", min = 0, max = 1000000000.0, standard = "2", source = ASSUMPTION)
        double costPerYear,

        @Field(unit = "per year", min = 0, max = 1, standard = "0.3", source = ASSUMPTION)
        double gainPerYear,

        @Field(min = 0, max = 1, standard = "0.9", source = ASSUMPTION)
        double saturation,

        @Field(unit = "days", min = 0, max = 36525, standard = "120", source = ASSUMPTION)
        double lagDays) {

    public Programme {
        recipients = List.copyOf(recipients);
    }
}
