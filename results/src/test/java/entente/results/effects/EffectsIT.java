package entente.results.effects;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.effects.Effect.Claim;
import entente.results.statistics.Estimate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The model shows what theory expects against intuition, each in a bundled scenario, by 150 pairs on fixed seeds: what a
 * change does has the right sign with an interval of 95 % that excludes zero, and so has the part that is due to the
 * mechanism. Where nothing were in it, a claim would pass with a probability of 2.5 % at most. The claims are
 * tested in the long build.
 */
class EffectsIT {

    private static final Path PAGE = Path.of("..", "docs", "effects.md");

    static Stream<Arguments> claims() {
        return Effects.all().stream()
                .flatMap(effect -> effect.claims().stream().map(claim -> Arguments.of(effect, claim)));
    }

    @ParameterizedTest
    @MethodSource("claims")
    @Tag("long")
    void theChangeDoesWhatTheoryExpects(Effect effect, Claim claim) {
        EffectRun run = EffectRun.of(effect);

        if (claim.outright()) {
            assertHasSign(run.difference(claim), claim.rises());
        }
        assertHasSign(run.dueToMechanism(claim), claim.rises());
    }

    @Test
    void everyEffectIsClaimedOutrightSomewhere() {
        assertThat(Effects.all())
                .allSatisfy(effect -> assertThat(effect.claims()).anyMatch(Claim::outright));
    }

    @Test
    @Tag("long")
    void openingTheFilesHelpsWhereNothingStandsAgainstIt() {
        List<Effect> openings = Effects.all().stream()
                .filter(effect -> effect.change().settings().contains("nations[*].sharing.posture=needToShare"))
                .toList();

        assertThat(openings).hasSize(2).allSatisfy(effect -> {
            assertHasSign(EffectRun.of(effect).differenceWithout(Claim.rises("shareFoiled")), true);
        });
    }

    @Test
    void thePageHasEveryEffect() {
        assertThat(Effects.all())
                .allSatisfy(effect -> assertThat(PAGE).content().contains("## " + effect.name(), effect.expectation()));
    }

    @Test
    @Tag("long")
    void thePageIsWhatTheRunsGive() throws IOException {
        if (Boolean.getBoolean("entente.writeDocs")) {
            Files.writeString(PAGE, EffectsPage.text());
        }

        assertThat(PAGE)
                .as("stale? Write it anew with -Plong -Dentente.writeDocs=true")
                .exists()
                .hasContent(EffectsPage.text());
    }

    private static void assertHasSign(Estimate estimate, boolean positive) {
        assertThat(estimate.excludesZero() && estimate.mean() > 0 == positive)
                .as("%s, to be %s 0", estimate, positive ? "above" : "below")
                .isTrue();
    }
}
