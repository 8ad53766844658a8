package dev.migrate.dialect.oracle;

import dev.migrate.dialect.StandardIdentifiers;

/**
 * Oracle folds to upper case. A name has at most 128 bytes, which the database itself
 * insists on, and no double quotes: <a href=
 * "https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/Database-Object-Names-and-Qualifiers.html">Database
 * Object Names and Qualifiers</a>.
 */
final class OracleIdentifiers extends StandardIdentifiers {

    // https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/Oracle-SQL-Reserved-Words.html
    private static final String RESERVED_WORDS = """
            access add all alter and any as asc audit between by char check cluster column column_value comment
            compress connect create current date decimal default delete desc distinct drop else exclusive exists
            file float for from grant group having identified immediate in increment index initial insert
            integer intersect into is level like lock long maxextents minus mlslabel mode modify
            nested_table_id noaudit nocompress not nowait null number of offline on online option or order
            pctfree prior public raw rename resource revoke row rowid rownum rows select session set share size
            smallint start successful synonym sysdate table then to trigger uid union unique update user
            validate values varchar varchar2 view whenever where with
            """;

    OracleIdentifiers() {
        super(Folding.UPPER, '"', RESERVED_WORDS);
    }

    @Override
    public String sql(String name) {
        // unlike elsewhere, a regular identifier begins with a letter
        String stored = stored(name);
        return stored.startsWith("_") ? quoted(stored) : super.sql(name);
    }

}
