package entente.engine.window;

import entente.engine.event.Event;
import entente.engine.event.EventListener;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.view.NationView.AttackView;
import java.util.ArrayList;
import java.util.List;

/** Keeps the attacks of a run, of which everybody knows, and passes all events on. */
public final class AttackLog implements EventListener {

    private final EventListener listener;
    private final List<AttackView> attacks = new ArrayList<>();
    /** Attacks are only ever added: a copy is good until there is another one. */
    private List<AttackView> copy = List.of();

    public AttackLog(EventListener listener) {
        this.listener = listener;
    }

    @Override
    public void on(Event event) {
        if (event instanceof AttackLaunched attack) {
            attacks.add(new AttackView(attack.day(), attack.target(), attack.network()));
        }
        listener.on(event);
    }

    /** The attacks so far, in order. */
    List<AttackView> attacks() {
        if (copy.size() != attacks.size()) {
            copy = List.copyOf(attacks);
        }
        return copy;
    }
}
