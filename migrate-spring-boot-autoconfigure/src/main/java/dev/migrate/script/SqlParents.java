package dev.migrate.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The parents of a revision as the header of an SQL script says them, in its line
 * {@code -- revises:}.
 */
final class SqlParents implements WrittenParents {

    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\r|\\n|$)");

    private final String text;

    private final SqlHeader header;

    private SqlParents(String text, SqlHeader header) {
        this.text = text;
        this.header = header;
    }

    /**
     * Looks for the parents in a script.
     * @param text the script
     * @param id the revision
     * @return the parents, or {@code null} if the script is none of that revision
     */
    static @Nullable SqlParents find(String text, String id) {
        try (BufferedReader reader = new BufferedReader(new StringReader(text))) {
            SqlHeader header = SqlHeader.read(reader, "", new Offences());
            return id.equals(header.value(HeaderKey.REVISION)) ? new SqlParents(text, header) : null;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public List<String> ids() {
        return this.header.values(HeaderKey.REVISES);
    }

    @Override
    public String replace(List<String> parents) {
        boolean present = this.header.value(HeaderKey.REVISES) != null;
        Matcher line = line(this.header.position(present ? HeaderKey.REVISES : HeaderKey.REVISION).line());
        String names = String.join(", ", parents);
        if (!present) {
            String added = "-- " + HeaderKey.REVISES + ": " + names + line.group(2);
            return new SourceEdit(line.end(), line.end(), added).applyTo(this.text);
        }
        if (parents.isEmpty()) {
            return new SourceEdit(line.start(), line.end(), "").applyTo(this.text);
        }
        int colon = line.group(1).indexOf(':') + 1;
        String rest = line.group(1).substring(colon);
        int start = line.start() + colon;
        if (rest.isBlank()) {
            return new SourceEdit(start, line.end(1), " " + names).applyTo(this.text);
        }
        int from = start + rest.length() - rest.stripLeading().length();
        return new SourceEdit(from, start + rest.stripTrailing().length(), names).applyTo(this.text);
    }

    private Matcher line(int number) {
        Matcher line = LINE.matcher(this.text);
        for (int i = 0; i < number; i++) {
            line.find();
        }
        return line;
    }

}
