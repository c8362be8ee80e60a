package entente.engine.event;

/**
 * Something that happened in a run. Events are the whole output of the engine: they carry ids and numbers, never live
 * parts, and they tell the truth; what one nation may know is in its view.
 */
public sealed interface Event
        permits InstitutionEvent, JusticeEvent, PlotEvent, NetworkEvent, ReportEvent, CaseEvent, PoliticsEvent {

    /** When it happened, in days from the start. */
    double day();

    /** The word that names this kind of event in files: the record's name, {@code plotBorn} for instance. */
    default String type() {
        return type(getClass());
    }

    /** The word that names a kind of event in files. */
    static String type(Class<?> kind) {
        String name = kind.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** What every day of an event is. */
    String DAY = "When, in days from the start.";
}
