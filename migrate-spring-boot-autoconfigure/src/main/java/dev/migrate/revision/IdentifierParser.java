package dev.migrate.revision;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.migrate.revision.Identifier.Absolute;
import dev.migrate.revision.Identifier.Keyword;
import dev.migrate.revision.Identifier.Name;
import dev.migrate.revision.Identifier.Range;
import dev.migrate.revision.Identifier.Relative;
import dev.migrate.revision.Identifier.Symbol;
import dev.migrate.revision.RevisionException.Kind;

/**
 * The grammar of revision identifiers. It is anchored: the whole text is an identifier or
 * none of it is.
 *
 * <pre>
 * range      = [ identifier ] ":" [ identifier ]
 * identifier = [ name "@" ] ( symbol | [ symbol ] move )
 * symbol     = "head" | "heads" | "base" | "current" | name
 * move       = ( "+" | "-" ) digit { digit }
 * name       = a full or partial id, or a label: any characters but @ + - : and blanks
 * </pre>
 *
 * Only the text decides what an identifier is, never the revisions there happen to be;
 * hence the signs must not occur in names.
 */
final class IdentifierParser {

    /** What fits into a version table's only column. */
    private static final int LONGEST_NAME = 255;

    private static final String SIGNS = "@+-:";

    private static final Map<String, Keyword> KEYWORDS = Arrays.stream(Keyword.values())
        .collect(Collectors.toMap(Keyword::text, Function.identity()));

    /** More steps than any graph has revisions; larger numbers mean the same. */
    private static final int MOST_STEPS = 1_000_000_000;

    private final String text;

    private final int end;

    private int position;

    private IdentifierParser(String text, int start, int end) {
        this.text = text;
        this.position = start;
        this.end = end;
    }

    /**
     * Parses one identifier.
     * @throws RevisionException {@code RANGE_NOT_ALLOWED} for a range,
     * {@code MALFORMED_IDENTIFIER} for anything else that is not an identifier
     */
    static Identifier parse(String text) {
        int colon = text.indexOf(':');
        if (colon >= 0) {
            throw new RevisionException(Kind.RANGE_NOT_ALLOWED,
                    "'%s' is a range, and one revision is needed here. Give the part after the ':' alone; ranges are for `migrate history`."
                        .formatted(text));
        }
        return parse(text, 0, text.length());
    }

    /**
     * Parses a range with exactly one colon.
     * @throws RevisionException {@code INVALID_RANGE} without a colon or with several,
     * {@code MALFORMED_IDENTIFIER} if an end is not an identifier
     */
    static Range parseRange(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || text.indexOf(':', colon + 1) >= 0) {
            throw new RevisionException(Kind.INVALID_RANGE,
                    "'%s' is not a range: write start:end, start: or :end, with exactly one ':'.".formatted(text));
        }
        return new Range(text.substring(0, colon).isBlank() ? null : parse(text, 0, colon),
                text.substring(colon + 1).isBlank() ? null : parse(text, colon + 1, text.length()), text);
    }

    /**
     * What keeps a text from being a revision id or a branch label, as the end of a
     * sentence.
     * @return {@code null} if nothing does
     */
    static @Nullable String faultOfName(String name) {
        if (name.isEmpty()) {
            return "it is empty";
        }
        if (name.length() > LONGEST_NAME) {
            return "it is longer than %d characters".formatted(LONGEST_NAME);
        }
        for (int index = 0; index < name.length(); index++) {
            char character = name.charAt(index);
            if (!isNameCharacter(character)) {
                return "'%s' at position %d has a meaning of its own in revision identifiers (not allowed: @ + - : and blanks)"
                    .formatted(character, index + 1);
            }
        }
        return (keyword(name) != null) ? "'%s' is a word of the identifier grammar".formatted(name) : null;
    }

    private static Identifier parse(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new IdentifierParser(text, from, to).identifier();
    }

    private Identifier identifier() {
        int start = this.position;
        String name = name();
        String branch = null;
        if (nextIs('@')) {
            if (name.isEmpty()) {
                throw malformed("a branch label or an id is missing before '@'");
            }
            if (keyword(name) != null) {
                throw malformed("'%s' is no branch".formatted(name));
            }
            branch = name;
            this.position++;
            name = name();
        }
        Symbol symbol = name.isEmpty() ? null : symbol(name);
        if (nextIs('+') || nextIs('-')) {
            int steps = move();
            expectEnd();
            return new Relative(branch, symbol, steps, textFrom(start));
        }
        if (symbol == null) {
            throw malformed((branch != null) ? "a revision, 'head', 'heads' or 'base' is missing after '@'"
                    : "a revision is missing");
        }
        expectEnd();
        if (symbol == Keyword.CURRENT && branch != null) {
            throw malformed("'current' cannot be narrowed to a branch");
        }
        return new Absolute(branch, symbol, textFrom(start));
    }

    private String name() {
        int start = this.position;
        while (this.position < this.end && isNameCharacter(this.text.charAt(this.position))) {
            this.position++;
        }
        return this.text.substring(start, this.position);
    }

    private int move() {
        boolean down = nextIs('-');
        this.position++;
        int firstDigit = this.position;
        long steps = 0;
        while (this.position < this.end && isDigit(this.text.charAt(this.position))) {
            steps = Math.min(MOST_STEPS, steps * 10 + this.text.charAt(this.position) - '0');
            this.position++;
        }
        if (this.position == firstDigit) {
            throw malformed("a number is missing after '%s'".formatted(down ? "-" : "+"));
        }
        return (int) (down ? -steps : steps);
    }

    private void expectEnd() {
        if (this.position < this.end) {
            char found = this.text.charAt(this.position);
            throw malformed((found == '@') ? "there can be only one '@'" : "nothing more is expected");
        }
    }

    private boolean nextIs(char character) {
        return this.position < this.end && this.text.charAt(this.position) == character;
    }

    private String textFrom(int start) {
        return this.text.substring(start, this.end);
    }

    private RevisionException malformed(String reason) {
        return new RevisionException(Kind.MALFORMED_IDENTIFIER, """
                '%s' is not a revision identifier: %s (position %d).
                  %s
                  %s^
                Write for example 3512b9, head, shop@head, +2 or 3512b9-1; `migrate history` lists the revisions."""
            .formatted(this.text, reason, this.position + 1, this.text, " ".repeat(this.position)));
    }

    private static Symbol symbol(String name) {
        Keyword keyword = keyword(name);
        return (keyword != null) ? keyword : new Name(name);
    }

    private static @Nullable Keyword keyword(String name) {
        return KEYWORDS.get(name);
    }

    private static boolean isNameCharacter(char character) {
        return SIGNS.indexOf(character) < 0 && !Character.isWhitespace(character) && !Character.isISOControl(character);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

}
