package entente.web.exercise.view;

import entente.engine.description.Message;
import org.jspecify.annotations.Nullable;

/**
 * What one recipient would see of a report.
 *
 * @param to the nation or institution
 * @param obstacle what stops it, {@code MARKING} for instance; null if it would go
 * @param reason why; null if it would go
 * @param marking how far it may travel from there
 * @param kept share of its evidence that is left once its source is protected, 0..1
 * @param originatorControl whether the recipient must ask before it passes it on
 */
public record SharePreviewLine(
        String to,
        @Nullable String obstacle,
        @Nullable Message reason,
        String marking,
        double kept,
        boolean originatorControl) {}
