package entente.engine.capacity;

import entente.engine.event.EventListener;
import entente.engine.event.InstitutionEvent.ProgrammeDelivered;
import entente.engine.scenario.NationOrder;

/** Tells what programmes have achieved. */
record ProgrammeDeliveries(NationOrder order, EventListener events) {

    void tell(Lesson lesson, int nation, String what, double level, double day) {
        events.on(new ProgrammeDelivered(day, lesson.funder(), order.id(nation), lesson.kind(), what, level));
    }
}
