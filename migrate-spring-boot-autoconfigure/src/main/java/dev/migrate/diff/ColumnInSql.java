package dev.migrate.diff;

import java.util.regex.Matcher;

import dev.migrate.dialect.Identifiers;
import dev.migrate.schema.Index;
import org.jspecify.annotations.Nullable;

/**
 * A column that gets another name, in SQL expressions that mention it: what the database
 * itself makes of them when it renames the column.
 */
final class ColumnInSql {

    private final Identifiers identifiers;

    private final String column;

    private final String stored;

    private final String newName;

    ColumnInSql(Identifiers identifiers, String column, String newName) {
        this.identifiers = identifiers;
        this.column = column;
        this.stored = identifiers.stored(column);
        this.newName = newName;
    }

    String rename(String name) {
        return name.equals(this.column) ? this.newName : name;
    }

    Index.Part renameIn(Index.Part part) {
        String text = part.expression() ? renameIn(part.text()) : rename(part.text());
        return part.withText(text);
    }

    @Nullable String renameInNullable(@Nullable String sql) {
        return (sql != null) ? renameIn(sql) : null;
    }

    /**
     * Replaces the column, but neither within texts nor where the same word is a type or
     * a function.
     */
    String renameIn(String sql) {
        StringBuilder renamed = new StringBuilder();
        Matcher tokens = SqlText.TOKEN.matcher(sql);
        while (tokens.find()) {
            String token = tokens.group();
            boolean cast = renamed.length() > 1 && renamed.substring(renamed.length() - 2).equals("::");
            boolean call = sql.startsWith("(", tokens.end());
            renamed.append((cast || call) ? token : renamed(token));
        }
        return renamed.toString();
    }

    private String renamed(String token) {
        char first = token.charAt(0);
        if (first == '"' || first == '`') {
            String name = token.substring(1, token.length() - 1).replace("" + first + first, "" + first);
            String newStored = this.identifiers.stored(this.newName).replace("" + first, "" + first + first);
            return name.equals(this.stored) ? first + newStored + first : token;
        }
        boolean word = Character.isLetter(first) || first == '_';
        return (word && this.identifiers.stored(token).equals(this.stored)) ? this.identifiers.sql(this.newName)
                : token;
    }

}
