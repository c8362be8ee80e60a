package entente.results.report.front;

import entente.results.measure.Direction;
import entente.results.optimisation.Front;
import entente.results.optimisation.OptimisationPlan;
import entente.results.report.sweep.Figures;
import entente.results.statistics.Estimate;
import entente.results.statistics.TestedEstimate;
import entente.results.text.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a search found, in sentences: what is told apart from the scenario as written, what beats what, whether it settled. */
final class FrontText {

    private static final int MOST_NUMBERS = 12;

    /** A hypervolume that rises by more of itself is said to rise still (assumption). */
    private static final double STILL = 0.01;

    private final Front front;
    private final OptimisationPlan plan;
    private final List<Figures> figures;

    FrontText(Front front, List<Figures> figures) {
        this.front = front;
        this.plan = front.plan();
        this.figures = figures;
    }

    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(found() + " " + beaten());
        paragraphs.add(against());
        paragraphs.add(settled());
        return paragraphs;
    }

    private String found() {
        int count = front.policies().size();
        return "The search found " + (count == 1 ? "one policy" : count + " policies")
                + ", measured again with fresh seeds beside the scenario as written, which is a policy, too.";
    }

    /** Who beats the scenario as written, and whom it beats; and who is beaten by another that was found. */
    private String beaten() {
        List<Integer> better = front.written().beatenBy();
        List<Integer> worse = numbers(policy -> policy.beatenBy().contains(Front.WRITTEN));
        List<Integer> others =
                numbers(policy -> !policy.holds() && !policy.beatenBy().contains(Front.WRITTEN));
        List<String> sentences = new ArrayList<>();
        sentences.add(
                better.isEmpty()
                        ? (front.policies().size() == 1 ? "That policy does not beat it" : "None of them beats it")
                                + ": it stays among the trade-offs."
                        : "It is beaten by " + listed(better) + ".");
        if (!worse.isEmpty()) {
            sentences.add("It beats " + listed(worse) + ".");
        }
        if (!others.isEmpty()) {
            sentences.add("Beaten by another policy: " + listed(others) + ".");
        }
        return String.join(" ", sentences);
    }

    private List<Integer> numbers(Predicate<Front.FrontPolicy> condition) {
        return IntStream.rangeClosed(1, front.policies().size())
                .filter(number -> condition.test(front.policies().get(number - 1)))
                .boxed()
                .toList();
    }

    /** Where a policy is told apart from the scenario as written, and at what price. */
    private String against() {
        List<String> sentences = new ArrayList<>();
        List<String> none = new ArrayList<>();
        for (int o = 0; o < figures.size(); o++) {
            Optional<Integer> best = recommended(o);
            if (best.isPresent()) {
                sentences.add(sentence(o, best.get()));
            } else {
                none.add(figures.get(o).name());
            }
        }
        if (sentences.isEmpty()) {
            return "Nothing is told apart from the scenario as written as better in any objective: no policy is"
                    + " recommended over it. More --checks would tell smaller differences.";
        }
        if (!none.isEmpty()) {
            sentences.add("Nothing is told apart as better in " + String.join(" or ", none) + ".");
        }
        return String.join(" ", sentences);
    }

    /**
     * The policy with the best mean of those that nothing beats and that are told apart from the scenario as written as better in
     * an objective.
     */
    private Optional<Integer> recommended(int objective) {
        return IntStream.range(0, front.policies().size())
                .boxed()
                .filter(p -> front.policies().get(p).holds() && isTold(p, objective, true))
                .min(Comparator.comparingDouble(p -> {
                    Double mean =
                            front.policies().get(p).objectives().get(objective).mean();
                    return mean == null ? Double.MAX_VALUE : sign(objective) * mean;
                }));
    }

    private boolean isTold(int policy, int objective, boolean better) {
        TestedEstimate change = front.policies().get(policy).changes().get(objective);
        Double mean = change.estimate().mean();
        return mean != null && change.isApart() && (sign(objective) * mean < 0) == better;
    }

    private int sign(int objective) {
        return plan.objectives().get(objective).direction() == Direction.LOWER ? 1 : -1;
    }

    private String sentence(int objective, int policy) {
        Front.FrontPolicy found = front.policies().get(policy);
        Figures own = figures.get(objective);
        Estimate written = front.written().objectives().get(objective);
        String text = "Of those told apart as better in " + own.name() + ", policy " + (policy + 1)
                + " has the best mean: " + own.value(found.objectives().get(objective)) + " against "
                + own.mean(written) + " as written, a difference of "
                + own.signed(found.changes().get(objective).estimate());
        String price = IntStream.range(0, figures.size())
                .filter(other -> isTold(policy, other, false))
                .mapToObj(other -> figures.get(other).name() + " "
                        + figures.get(other).signed(found.changes().get(other).estimate()))
                .collect(Collectors.joining(" and "));
        return text + (price.isEmpty() ? "." : "; its price is " + price + ".");
    }

    /** Whether the search had settled. */
    private String settled() {
        String cut = front.isCutShort()
                ? "The search was ended after " + front.generations() + " of " + plan.generations() + " generations. "
                : "";
        Double rise = front.convergence().riseInLastThird();
        if (rise == null) {
            return cut + "Whether the search had settled cannot be told: that takes three generations and a front.";
        }
        String percent = Numbers.fixed(100 * Math.abs(rise), 1) + " %";
        if (rise > STILL) {
            return cut + "The hypervolume of the front still rose in the last third of generations, by " + percent
                    + ": more --generations may find better policies.";
        }
        return cut
                + (rise > 0
                        ? "The hypervolume of the front rose by only " + percent + " in the last third of generations."
                        : "The hypervolume of the front did not rise in the last third of generations.");
    }

    private static String listed(List<Integer> numbers) {
        String more = numbers.size() > MOST_NUMBERS ? " and " + (numbers.size() - MOST_NUMBERS) + " more" : "";
        return (numbers.size() == 1 ? "policy " : "policies ")
                + numbers.stream().limit(MOST_NUMBERS).map(String::valueOf).collect(Collectors.joining(", "))
                + more;
    }
}
