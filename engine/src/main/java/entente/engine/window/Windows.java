package entente.engine.window;

import entente.engine.threat.Network;
import entente.engine.view.ControlView;
import entente.engine.view.NationView;
import java.util.List;

/** The windows on one run. */
public final class Windows {

    private final RunSight sight;
    private final List<Network> networks;

    /** @param networks by number; only the control sees them */
    public Windows(RunSight sight, List<Network> networks) {
        this.sight = sight;
        this.networks = networks;
    }

    /** What the nation of that number sees. */
    public NationView nation(int number) {
        return new NationWindow(sight, number);
    }

    /**
     * What the nation of that id sees.
     *
     * @throws IllegalArgumentException if there is no such nation
     */
    public NationView nation(String id) {
        return nation(sight.nation(id));
    }

    /** What the exercise's control sees. */
    public ControlView control() {
        return new ControlWindow(sight, networks, this::nation);
    }
}
