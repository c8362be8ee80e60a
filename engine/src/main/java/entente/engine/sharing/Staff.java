package entente.engine.sharing;

import entente.engine.intelligence.IntelligenceParty;
import entente.engine.kernel.Task;
import java.util.LinkedHashMap;
import java.util.Map;

/** The analysts of an institution beside its own: seconded by members for as long as they are members, or paid for a time. */
public final class Staff {

    private final IntelligenceParty institution;
    private final Map<Integer, Integer> seconded = new LinkedHashMap<>();

    Staff(IntelligenceParty institution) {
        this.institution = institution;
    }

    /** Has analysts of a nation work for the institution. */
    public void second(IntelligenceParty nation, int analysts, double day) {
        nation.queue().addAnalysts(-analysts, day);
        institution.queue().addAnalysts(analysts, day);
        seconded.merge(nation.number(), analysts, Integer::sum);
    }

    /** Sends a nation's analysts home. */
    public void recall(IntelligenceParty nation, double day) {
        Integer analysts = seconded.remove(nation.number());
        if (analysts != null) {
            institution.queue().addAnalysts(-analysts, day);
            nation.queue().addAnalysts(analysts, day);
        }
    }

    /** Has more analysts for a time. */
    public void hire(int analysts, double days, double day) {
        institution.queue().addAnalysts(analysts, day);
        institution
                .agent()
                .plan(
                        new Task(5) {
                            @Override
                            protected void run(double due) {
                                institution.queue().addAnalysts(-analysts, due);
                            }
                        },
                        day + days);
    }
}
