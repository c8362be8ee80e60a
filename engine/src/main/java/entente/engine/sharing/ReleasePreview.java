package entente.engine.sharing;

import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a report that its origin releases to one recipient.
 *
 * @param closed the gate that stops it whatever the origin decides; null if none does
 * @param marking how far it may travel from there
 * @param kept share of its evidence that sanitisation leaves, 0..1
 * @param originatorControl whether only the origin may pass it on
 */
public record ReleasePreview(@Nullable Obstacle closed, Marking marking, double kept, boolean originatorControl) {}
