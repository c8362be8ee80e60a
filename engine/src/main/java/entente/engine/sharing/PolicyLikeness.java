package entente.engine.sharing;

import entente.engine.scenario.SharingPolicy;

/**
 * How alike two sharing rules are, 0..1: the unweighted mean over what they say. Numbers on a scale differ by their
 * distance over its length, delays and reciprocity by theirs over the larger of the two, and a switch is alike or not.
 * Equal weights are an assumption. How gradually gates open is left out, because it belongs to the model and to no policy.
 */
final class PolicyLikeness {

    private static final int ITEMS = 14;

    private PolicyLikeness() {}

    static double of(SharingPolicy a, SharingPolicy b) {
        double difference = Math.abs(a.posture().ordinal() - b.posture().ordinal()) / 2.0
                + Math.abs(a.marking().ordinal() - b.marking().ordinal()) / 4.0
                + Math.abs(a.minimumTrust() - b.minimumTrust())
                + Math.abs(a.minimumAffinity() - b.minimumAffinity()) / 2
                + Math.abs(a.minimumGrade().reliability() - b.minimumGrade().reliability()) / 10.0
                + Math.abs(a.minimumGrade().credibility() - b.minimumGrade().credibility()) / 10.0
                + Math.abs(a.sensitiveShare() - b.sensitiveShare())
                + unlike(a.originatorControl(), b.originatorControl())
                + Math.abs(a.sanitisation() - b.sanitisation())
                + relative(a.delayDays(), b.delayDays())
                + Math.abs(a.releaseProbability() - b.releaseProbability())
                + relative(a.reciprocity(), b.reciprocity())
                + Math.abs(a.minimumPriority() - b.minimumPriority())
                + unlike(a.onward(), b.onward())
                + unlike(a.verification(), b.verification());
        return 1 - difference / ITEMS;
    }

    private static double unlike(boolean a, boolean b) {
        return a == b ? 0 : 1;
    }

    private static double relative(double a, double b) {
        return a == b ? 0 : Math.abs(a - b) / Math.max(a, b);
    }
}
