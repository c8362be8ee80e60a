package entente.engine.intelligence;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A set of nations and institutions, by number. The first 64 need no memory of their own: there is one in every report. */
public final class Parties {

    private long first;
    private @Nullable BitSet others;

    /** Whether a party is among them. */
    public boolean get(int number) {
        if (number < Long.SIZE) {
            return (first & 1L << number) != 0;
        }
        return others != null && others.get(number);
    }

    /** Takes a party in. */
    public void set(int number) {
        if (number < Long.SIZE) {
            first |= 1L << number;
        } else {
            if (others == null) {
                others = new BitSet();
            }
            others.set(number);
        }
    }

    /** Takes a party out. */
    public void clear(int number) {
        if (number < Long.SIZE) {
            first &= ~(1L << number);
        } else if (others != null) {
            others.clear(number);
        }
    }

    /** The lowest number among them that is not below the given one; -1 if there is none. */
    public int next(int from) {
        if (from < Long.SIZE) {
            long left = first & -1L << from;
            if (left != 0) {
                return Long.numberOfTrailingZeros(left);
            }
        }
        return others == null ? -1 : others.nextSetBit(Math.max(from, Long.SIZE));
    }
}
