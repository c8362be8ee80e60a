package entente.results.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of the space of uncertainties.
 *
 * @param limits what it keeps of each factor, in their order
 */
public record Box(List<Limit> limits) {

    public Box {
        limits = List.copyOf(limits);
    }

    /** The whole space. */
    static Box whole(List<InterestingPoints.Uncertainty> factors) {
        return new Box(factors.stream().map(Limit::open).toList());
    }

    /** Whether a point lies in it. */
    public boolean contains(double[] point) {
        for (int f = 0; f < point.length; f++) {
            if (!limits.get(f).keeps(point[f])) {
                return false;
            }
        }
        return true;
    }

    /** The numbers of the factors that it restricts. */
    public List<Integer> restricted() {
        return IntStream.range(0, limits.size())
                .filter(f -> !limits.get(f).isOpen())
                .boxed()
                .toList();
    }

    /** The same box with another limit to one factor. */
    Box with(int factor, Limit limit) {
        List<Limit> changed = new ArrayList<>(limits);
        changed.set(factor, limit);
        return new Box(changed);
    }
}
