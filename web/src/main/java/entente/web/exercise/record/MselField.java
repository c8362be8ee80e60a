package entente.web.exercise.record;

/** What an event list says of an inject besides what the exercise acts on. The words are those of HSEEP's event lists. */
public enum MselField {
    NUMBER,
    SCENARIO_TIME,
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
