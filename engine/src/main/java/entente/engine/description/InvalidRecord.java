package entente.engine.description;

import java.util.List;
import java.util.stream.Collectors;

/** A record holds values that it must not hold. */
public final class InvalidRecord extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<InvalidField> fields;

    /** @param fields all of them, one at least */
    public InvalidRecord(List<InvalidField> fields) {
        super(fields.stream().map(InvalidField::toString).collect(Collectors.joining("; ")));
        this.fields = List.copyOf(fields);
    }

    /** All that is wrong, in the order of the record. */
    public List<InvalidField> fields() {
        return fields;
    }
}
