package entente.web.eventlist;

import entente.web.exercise.record.MselField;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a column of an event list may tell: what the exercise acts on, and what else HSEEP's event lists have. */
public enum Column {
    NUMBER,
    /** The day of the simulation, a number from 0. */
    SIMULATION_DAY,
    /** A day of the exercise: a number, or {@code Day 2}. */
    DAY,
    /** A date, without the time of day. */
    DATE,
    /** A time of day. */
    TIME,
    /** Date and time in one, or an offset from the beginning. */
    WHEN,
    DELIVER_AT,
    SCENARIO_TIME,
    STATUS,
    TYPE,
    TRIGGER,
    CONDITION,
    SUBJECT,
    MODE,
    FROM,
    INJECTED_BY,
    TO,
    STORYLINE,
    OBJECTIVE,
    /** What the recipients read. */
    TEXT,
    /** What happens; what the recipients read where no other column says that. */
    DESCRIPTION,
    EXPECTED_ACTION,
    CONTROL_NOTES,
    BACKGROUND,
    ACTUAL,
    AUTHOR,
    LOCATION,
    PRIORITY,
    MARKING,
    DEADLINE,
    ATTACHMENT,
    EFFECT,
    SOURCE_EVENT,
    OWNER,
    APPROVED_BY,
    RECIPIENT;

    /** Columns that tell when something happens. */
    static final Set<Column> TIMES = Set.of(SIMULATION_DAY, DAY, DATE, TIME, WHEN, DELIVER_AT, SCENARIO_TIME);

    /** The field of an inject that keeps what the column says as it is; empty where it becomes something else. */
    Optional<MselField> field() {
        return Arrays.stream(MselField.values())
                .filter(field -> field.name().equals(name()))
                .findFirst();
    }

    /** Whether what it says is kept as it is written, whatever it is. */
    boolean isKept() {
        return field().isPresent() && this != STATUS && this != TYPE;
    }
}
