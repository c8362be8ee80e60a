package entente.scenarios.imports.relations;

import org.jspecify.annotations.Nullable;

/**
 * What the table of states says of one.
 *
 * @param code three letters
 * @param name its name; its code where there is none
 * @param position its ideal point from votes in the UN General Assembly (Bailey, Strezhnev and Voeten 2017); null where
 *     it is not known
 * @param session the session the ideal point is from; null where it is not known
 * @param populationThousands thousands of people; null where it is not known
 * @param leaderTransitionsPerYear how often its leader changes, a year; null where it is not known
 */
record State(
        String code,
        String name,
        @Nullable Double position,
        @Nullable Integer session,
        @Nullable Double populationThousands,
        @Nullable Double leaderTransitionsPerYear) {}
