package entente.results.mechanism;

import java.util.function.UnaryOperator;

/** Something done to a world: a mechanism taken out, put in, or made stronger. */
interface Change extends UnaryOperator<World> {

    /** Nothing done: the world as it is written. */
    Change NONE = world -> world;

    /** This, then the other. */
    default Change then(Change other) {
        return world -> other.apply(apply(world));
    }
}
