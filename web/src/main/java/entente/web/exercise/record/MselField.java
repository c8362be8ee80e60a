package entente.web.exercise.record;

/**
 * What an event list says of an inject besides what the exercise acts on. The words are those of HSEEP's event lists. Older
 * logs know fewer of them: new ones are added, none is taken away.
 */
public enum MselField {
    NUMBER,
    /** When it is to be delivered by the clock on the wall, as the list writes it. */
    DELIVER_AT,
    /** When it happens in the world of the exercise, as the list writes it. */
    SCENARIO_TIME,
    /** Where it stands in the making of the list: draft, approved, ready, delivered, deferred or skipped. */
    STATUS,
    /** Who sees to it that it gets there. */
    OWNER,
    /** Who approved it. */
    APPROVED_BY,
    /** Who gets it, as the list names them, where these are not delegations. */
    RECIPIENT,
    TYPE,
    MODE,
    INJECTED_BY,
    STORYLINE,
    OBJECTIVE,
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
    SOURCE_EVENT
}
