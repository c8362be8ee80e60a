package entente.engine.capacity;

/** What a kind of programme teaches. */
interface ProgrammeCourse {

    /** How much a nation has yet to learn from a lesson, 0 or more; whoever has most counts as weakest. */
    double need(int nation, Lesson lesson, double day);

    /** Teaches the recipients of a lesson, and tells what rose. */
    void teach(Lesson lesson, double day);
}
