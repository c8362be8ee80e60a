package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.InvestInTechnology;
import entente.engine.scenario.Channel;
import entente.engine.view.NationView;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Once a year closes a tenth of the gap in the means with which that finds most more. What a nation finds of traces that
 * show in all channels alike is the mean coverage of its channels times the share of reports that its data analytics link.
 * Source: assumption; an agency that invests does so where it expects most of it.
 */
final class InvestWhereItPays implements AutopilotRule {

    private static final double SHARE = 0.1;
    private static final String ANALYTICS = "dataAnalytics";
    private static final List<String> CHANNELS = Arrays.stream(Channel.values())
            .map(channel -> channel.name().toLowerCase(Locale.ROOT))
            .toList();

    @Override
    public List<NationDecision> decide(NationView view) {
        if (!ReviewPeriods.isFirstOfYear(view)) {
            return List.of();
        }
        return Stream.concat(Stream.of(ANALYTICS), CHANNELS.stream())
                .max(Comparator.comparingDouble(field -> moreFound(view, field)))
                .<NationDecision>map(field -> new InvestInTechnology(view.day(), view.nation(), field, SHARE))
                .stream()
                .toList();
    }

    /** How much more of all traces would be found and linked with a step in one of the means, 0..1. */
    private static double moreFound(NationView view, String field) {
        double step = SHARE * (1 - view.technology(field));
        return field.equals(ANALYTICS)
                ? step
                        * CHANNELS.stream()
                                .mapToDouble(view::technology)
                                .average()
                                .orElse(0)
                : step / CHANNELS.size() * view.technology(ANALYTICS);
    }
}
