package entente.results.verification;

import org.junit.jupiter.api.Tag;

/** The verification cases at their full length of 2000 years. */
@Tag("long")
class VerificationLongTest extends VerificationTest {

    @Override
    int years() {
        return 2000;
    }
}
