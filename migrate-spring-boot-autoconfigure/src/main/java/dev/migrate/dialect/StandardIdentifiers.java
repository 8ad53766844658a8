package dev.migrate.dialect;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The rules for names that databases share (SQL:2016 part 2, section 5.2). They differ in
 * how they fold, with what they quote and which words they keep for themselves.
 * <p>
 * A name that is neither a regular nor a properly delimited identifier, such as
 * {@code first name}, means exactly its letters: no database could have folded it.
 */
public abstract class StandardIdentifiers implements Identifiers {

    private static final Pattern REGULAR = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_$]*");

    private static final Pattern DELIMITED = Pattern.compile("\"(?:[^\"]|\"\")+\"", Pattern.DOTALL);

    private static final int SHORT = 30;

    private final Folding folding;

    private final String quote;

    private final Set<String> reservedWords;

    /**
     * The rules of one database.
     * @param folding what it makes of a regular identifier
     * @param quote the character around a quoted name, doubled within it
     * @param reservedWords the words that must be quoted to be a name, in lower case,
     * separated by white space
     */
    protected StandardIdentifiers(Folding folding, char quote, String reservedWords) {
        this.folding = folding;
        this.quote = String.valueOf(quote);
        this.reservedWords = Set.of(reservedWords.strip().split("\\s+"));
    }

    @Override
    public String stored(String name) {
        if (DELIMITED.matcher(name).matches()) {
            return name.substring(1, name.length() - 1).replace("\"\"", "\"");
        }
        return REGULAR.matcher(name).matches() ? this.folding.stored.apply(name) : name;
    }

    @Override
    public String name(String stored) {
        String regular = this.folding.written.apply(stored);
        if (REGULAR.matcher(regular).matches() && stored(regular).equals(stored)) {
            return regular;
        }
        return '"' + stored.replace("\"", "\"\"") + '"';
    }

    @Override
    public String canonical(String name) {
        return isPlain(name) ? name : Identifiers.super.canonical(name);
    }

    /**
     * Whether a name means the same however a database folds it, and is too short to be
     * cut by any. Most are, and a comparison has tens of thousands.
     */
    private static boolean isPlain(String name) {
        if (name.isEmpty() || name.length() > SHORT || !isLetter(name.charAt(0))) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            char character = name.charAt(i);
            if (!isLetter(character) && character != '_' && (character < '0' || character > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z';
    }

    @Override
    public String sql(String name) {
        String stored = stored(name);
        String written = name(stored);
        boolean regular = written.charAt(0) != '"' && !this.reservedWords.contains(written.toLowerCase(Locale.ROOT));
        return regular ? written : quoted(stored);
    }

    /**
     * The name between quotes.
     * @param stored the name as the catalog stores it
     * @return safe SQL, whatever characters the name has
     */
    protected String quoted(String stored) {
        return this.quote + stored.replace(this.quote, this.quote + this.quote) + this.quote;
    }

    /**
     * What a database makes of a regular identifier.
     */
    public enum Folding {

        /** The SQL standard's way: {@code account} is stored as {@code ACCOUNT}. */
        UPPER((name) -> name.toUpperCase(Locale.ROOT), (stored) -> stored.toLowerCase(Locale.ROOT)),

        /** {@code Account} is stored as {@code account}. */
        LOWER((name) -> name.toLowerCase(Locale.ROOT), UnaryOperator.identity()),

        /** As {@link #LOWER}, but only A to Z are folded. */
        ASCII_LOWER(Folding::asciiLower, UnaryOperator.identity()),

        /** Names are stored as they are written. */
        NONE(UnaryOperator.identity(), UnaryOperator.identity());

        private final UnaryOperator<String> stored;

        private final UnaryOperator<String> written;

        Folding(UnaryOperator<String> stored, UnaryOperator<String> written) {
            this.stored = stored;
            this.written = written;
        }

        private static String asciiLower(String name) {
            StringBuilder folded = new StringBuilder(name);
            for (int i = 0; i < folded.length(); i++) {
                char character = folded.charAt(i);
                if (character >= 'A' && character <= 'Z') {
                    folded.setCharAt(i, (char) (character + ('a' - 'A')));
                }
            }
            return folded.toString();
        }

    }

}
