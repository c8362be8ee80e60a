package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import entente.engine.description.Worded;
import java.util.ArrayList;
import java.util.List;

/** The legal gateway for one kind of information. */
public record Gateway(
        @Field(standard = "open", neutral = "open", source = ASSUMPTION)
        LawfulBasis basis,

        @Field(standard = "[]") @RefersTo({Kind.NATION, Kind.INSTITUTION})
        List<String> named) {

    public Gateway {
        named = List.copyOf(named);
    }

    /** Whether this kind of information may go to the given nation or institution. */
    public boolean allows(String recipient) {
        return switch (basis) {
            case OPEN -> true;
            case NAMED -> named.contains(recipient);
            case CLOSED -> false;
        };
    }

    /** A gateway that lets the given nations and institutions through too; one that was closed names them alone. */
    public Gateway letting(List<String> recipients) {
        if (basis == LawfulBasis.OPEN) {
            return this;
        }
        List<String> through = new ArrayList<>(basis == LawfulBasis.NAMED ? named : List.of());
        for (String recipient : recipients) {
            if (!through.contains(recipient)) {
                through.add(recipient);
            }
        }
        return new Gateway(LawfulBasis.NAMED, through);
    }

    /** On what basis a nation's law lets a kind of information leave. */
    public enum LawfulBasis implements Worded {
        OPEN,
        NAMED,
        CLOSED
    }
}
