package entente.engine.description;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CheckOnceTest {

    private final CheckOnce check = new CheckOnce();

    record Share(@Field(min = 0, max = 1) double share) {}

    @Test
    void whatIsRightIsLetThroughAsOftenAsItComes() {
        Share right = new Share(0.5);
        for (int time = 0; time < 3; time++) {
            assertThatCode(() -> check.require(right)).doesNotThrowAnyException();
        }
    }

    /** What is wrong is never remembered as right, whatever was right before it. */
    @Test
    void whatIsWrongIsRefusedEachTime() {
        check.require(new Share(0.5));
        Share wrong = new Share(2);
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> check.require(wrong)).isInstanceOf(InvalidRecord.class);
        }
    }
}
