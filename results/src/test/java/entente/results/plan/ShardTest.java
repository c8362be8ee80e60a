package entente.results.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {

    @Test
    void everyPointLiesInOneShard() {
        for (int point = 0; point < 20; point++) {
            int number = point;
            assertThat(IntStream.rangeClosed(1, 4).filter(k -> new Shard(k, 4).has(number)))
                    .hasSize(1);
        }
    }

    @Test
    void itIsReadAsItIsWritten() {
        assertThat(Shard.parse("2/4")).isEqualTo(new Shard(2, 4));
        assertThat(new Shard(2, 4)).hasToString("2/4");
        assertThat(Shard.parse(Shard.ALL.toString())).isEqualTo(Shard.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "2", "2/", "/4", "-1/4", "1/4/2", "a/b", "1/12345678"})
    void whatIsNotWrittenSoIsRefused(String text) {
        assertThatThrownBy(() -> Shard.parse(text)).hasMessage("it is " + text + ": it must be k/n, as 3/8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/4", "5/4", "0/0"})
    void aPartThatIsNotThereIsRefused(String text) {
        assertThatThrownBy(() -> Shard.parse(text)).hasMessage("it is " + text + ": it must be k/n with k from 1 to n");
    }
}
