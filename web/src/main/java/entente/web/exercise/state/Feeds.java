package entente.web.exercise.state;

import entente.engine.description.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * All that was told to anybody. Each viewer has numbers of its own, so that no gap shows that others were told something.
 */
public final class Feeds {

    private record Told(Audience audience, Notice.Kind kind, double day, Message message) {}

    private final List<Told> all = new ArrayList<>();

    void tell(Audience audience, Notice.Kind kind, double day, Message message) {
        all.add(new Told(audience, kind, day, message));
    }

    void tell(Audience audience, Notice.Kind kind, double day, String key, Object... arguments) {
        tell(audience, kind, day, Message.of(key, arguments));
    }

    /** What a viewer was told after the notice of that number, in order. */
    public List<Notice> after(long number, Actor viewer) {
        List<Notice> notices = new ArrayList<>();
        long own = 0;
        for (Told told : all) {
            if (told.audience().includes(viewer)) {
                own++;
                if (own > number) {
                    notices.add(new Notice(own, told.kind(), told.day(), told.message()));
                }
            }
        }
        return notices;
    }

    /** The number of the last notice that a viewer was told; 0 if there is none. */
    public long last(Actor viewer) {
        return all.stream().filter(told -> told.audience().includes(viewer)).count();
    }
}
