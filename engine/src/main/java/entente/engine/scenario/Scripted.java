package entente.engine.scenario;

/** Something that a scenario lets happen at a set day: a decision of a nation, or an inject of the control. */
public interface Scripted {

    /** When it happens, in days from the start. */
    double day();
}
