package dev.migrate.dialect.h2;

import dev.migrate.dialect.Literals;

/**
 * Values as H2 writes them:
 * <a href="https://h2database.com/html/grammar.html#literals">Literals</a>.
 */
final class H2Literals extends Literals {

    @Override
    protected String notFinite(double number) {
        return "cast('" + number + "' as double precision)";
    }

}
