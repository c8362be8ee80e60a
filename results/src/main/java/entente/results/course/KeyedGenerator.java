package entente.results.course;

import entente.engine.random.Keys;
import org.apache.commons.math3.random.AbstractRandomGenerator;

/** Draws of a key one after the other, for methods of a library that ask for a generator. */
final class KeyedGenerator extends AbstractRandomGenerator {

    private long key;
    private long drawn;

    KeyedGenerator(long key) {
        this.key = key;
    }

    @Override
    public void setSeed(long seed) {
        clear();
        key = seed;
        drawn = 0;
    }

    @Override
    public double nextDouble() {
        drawn++;
        return Keys.uniform(Keys.of(key, drawn));
    }
}
