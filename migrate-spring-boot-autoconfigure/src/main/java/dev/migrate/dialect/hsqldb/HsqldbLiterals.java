package dev.migrate.dialect.hsqldb;

import dev.migrate.dialect.Literals;

/**
 * Values as HSQLDB writes them, where an offset is all that makes a literal one with a
 * time zone:
 * <a href="https://hsqldb.org/doc/2.0/guide/sqlgeneral-chapt.html#sgc_datetime_types">
 * Datetime types</a>.
 */
final class HsqldbLiterals extends Literals {

    @Override
    protected String notFinite(double number) {
        return "cast('" + number + "' as double)";
    }

    @Override
    protected String typed(String type, String text) {
        return super.typed(type.replace(" with time zone", ""), text);
    }

}
