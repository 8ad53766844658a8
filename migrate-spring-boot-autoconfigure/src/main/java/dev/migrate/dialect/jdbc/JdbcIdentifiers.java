package dev.migrate.dialect.jdbc;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.migrate.dialect.StandardIdentifiers;

/**
 * Names as the driver says that its database writes them.
 */
final class JdbcIdentifiers extends StandardIdentifiers {

    // the reserved words of SQL:2003, which DatabaseMetaData.getSQLKeywords leaves out
    private static final String RESERVED_WORDS = """
            add all allocate alter and any are array as asensitive asymmetric at atomic authorization begin between
            bigint binary blob boolean both by call called cascaded case cast char character check clob close collate
            column commit condition connect constraint continue corresponding create cross cube current current_date
            current_path current_role current_time current_timestamp current_user cursor cycle date day deallocate dec
            decimal declare default delete deref describe deterministic disconnect distinct do double drop dynamic
            each element else elseif end escape except exec execute exists exit external false fetch filter float for
            foreign free from full function get global grant group grouping handler having hold hour identity if
            immediate in indicator inner inout input insensitive insert int integer intersect interval into is iterate
            join language large lateral leading leave left like local localtime localtimestamp loop match member merge
            method minute modifies module month multiset national natural nchar nclob new no none not null numeric of
            old on only open or order out outer output over overlaps parameter partition precision prepare primary
            procedure range reads real recursive ref references referencing release repeat resignal result return
            returns revoke right rollback rollup row rows savepoint scope scroll search second select sensitive
            session_user set signal similar smallint some specific specifictype sql sqlexception sqlstate sqlwarning
            start static submultiset symmetric system system_user table tablesample then time timestamp timezone_hour
            timezone_minute to trailing translation treat trigger true undo union unique unknown unnest until update
            user using value values varchar varying when whenever where while window with within without year
            """;

    static final JdbcIdentifiers STANDARD = new JdbcIdentifiers(Folding.UPPER, '"', RESERVED_WORDS);

    private JdbcIdentifiers(Folding folding, char quote, String reservedWords) {
        super(folding, quote, reservedWords);
    }

    static JdbcIdentifiers of(DatabaseMetaData database) throws SQLException {
        String quote = database.getIdentifierQuoteString();
        String words = String.valueOf(database.getSQLKeywords()).toLowerCase(Locale.ROOT).replaceAll("[^\\w,]", "");
        return new JdbcIdentifiers(folding(database),
                (quote == null || quote.isBlank()) ? '"' : quote.strip().charAt(0),
                distinct(RESERVED_WORDS + words.replace(',', ' ')));
    }

    private static String distinct(String words) {
        return Arrays.stream(words.strip().split("\\s+")).distinct().collect(Collectors.joining(" "));
    }

    private static Folding folding(DatabaseMetaData database) throws SQLException {
        if (database.storesUpperCaseIdentifiers()) {
            return Folding.UPPER;
        }
        return database.storesLowerCaseIdentifiers() ? Folding.LOWER : Folding.NONE;
    }

}
