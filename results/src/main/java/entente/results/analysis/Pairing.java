package entente.results.analysis;

import org.jspecify.annotations.Nullable;

/**
 * What common seeds have saved.
 *
 * @param arms the variance of differences between arms over what seeds of their own would give, as the median over arms and
 *     points; null if it cannot be told
 * @param points the same of differences between points that follow each other; null if it cannot be told
 */
public record Pairing(@Nullable Double arms, @Nullable Double points) {}
