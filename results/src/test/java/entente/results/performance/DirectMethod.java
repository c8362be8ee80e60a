package entente.results.performance;

import entente.results.verification.oracle.TerrorQueue;
import java.util.SplittableRandom;

/**
 * The terror queue as a bare chain: two numbers and a loop, by the direct method (D. Gillespie 1977, Journal of Physical
 * Chemistry 81). Nothing that simulates this queue event by event can do less.
 */
final class DirectMethod implements QueueModel {

    private final TerrorQueue queue;

    DirectMethod(TerrorQueue queue) {
        this.queue = queue;
    }

    @Override
    public QueueRun run(long seed, double years) {
        SplittableRandom random = new SplittableRandom(seed);
        double end = WARM_UP_YEARS + years;
        long transitions = 0;
        int undetected = 0;
        int watched = 0;
        double year = 0;
        double undetectedYears = 0;
        double watchedYears = 0;
        while (true) {
            double attack = queue.mu() * undetected;
            double detection = queue.delta() * (queue.teams() - watched) * undetected;
            double interdiction = queue.rho() * watched;
            double total = queue.alpha() + attack + detection + interdiction;
            double next = Math.min(end, year - Math.log(1 - random.nextDouble()) / total);
            double counted = next - Math.max(year, WARM_UP_YEARS);
            if (counted > 0) {
                undetectedYears += undetected * counted;
                watchedYears += watched * counted;
            }
            if (next == end) {
                return new QueueRun(transitions, undetectedYears / years, watchedYears / years);
            }
            year = next;
            transitions++;
            double mark = random.nextDouble() * total;
            if (mark < queue.alpha()) {
                undetected++;
            } else if (mark < queue.alpha() + attack) {
                undetected--;
            } else if (mark < queue.alpha() + attack + detection) {
                undetected--;
                watched++;
            } else {
                watched--;
            }
        }
    }
}
