package dev.migrate.execute;

import org.junit.jupiter.api.Tag;

/**
 * Cuts connections before and after every third statement, or each with
 * {@code -Dinterruption.stride=1}.
 */
@Tag("long")
class ManyCutsTests extends CutConnectionTests {

    @Override
    int stride() {
        return Integer.getInteger("interruption.stride", 3);
    }

}
