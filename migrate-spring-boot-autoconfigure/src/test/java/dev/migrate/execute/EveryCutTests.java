package dev.migrate.execute;

import org.junit.jupiter.api.Tag;

/**
 * Cuts connections before and after each statement.
 */
@Tag("long")
class EveryCutTests extends CutConnectionTests {

    @Override
    int stride() {
        return 1;
    }

}
