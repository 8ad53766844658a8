package dev.migrate.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * The comment lines at the beginning of an SQL script, up to its first section. First
 * comes prose, of which the first line is the message, then the lines with a
 * {@link HeaderKey}. Below the first of these, {@code -- word: text} must be such a line
 * and {@code -- word} must begin a section, so that a slip of the pen is not taken for
 * prose; above it, only what is close to the right word is.
 */
final class SqlHeader {

    private static final String DIRECTIVE = "migrate";

    private final String location;

    private final Offences offences;

    private final Map<HeaderKey, String> values = new EnumMap<>(HeaderKey.class);

    private final Map<HeaderKey, Integer> lines = new EnumMap<>(HeaderKey.class);

    private @Nullable String message;

    private boolean missing;

    private SqlHeader(String location, Offences offences) {
        this.location = location;
        this.offences = offences;
    }

    /**
     * Reads a header, and not much more.
     * @param reader the script
     * @param location where it is, for messages
     * @param offences what is wrong with it
     * @return the header, complete only if nothing is wrong
     * @throws IOException if the script cannot be read
     */
    static SqlHeader read(BufferedReader reader, String location, Offences offences) throws IOException {
        SqlHeader header = new SqlHeader(location, offences);
        int number = 0;
        boolean more = true;
        while (more) {
            String line = reader.readLine();
            if (line == null) {
                header.end(number);
                break;
            }
            number++;
            more = header.take((number == 1) ? SqlText.withoutByteOrderMark(line).strip() : line.strip(), number);
        }
        return header;
    }

    /**
     * Whether a comment is a line with a key.
     * @param comment the comment, with its dashes
     * @return whether it is
     */
    static boolean isEntry(String comment) {
        HeaderEntry entry = HeaderEntry.of(comment);
        return entry != null && HeaderKey.of(entry.word()).isPresent();
    }

    private boolean take(String line, int number) {
        if (line.isEmpty()) {
            return true;
        }
        if (line.startsWith("/*")) {
            return false;
        }
        if (!line.startsWith("--")) {
            this.missing = isEmpty();
            this.offences.add(this.location, at(number), isEmpty()
                    ? "the file has no header. Begin it with \"-- \" and what the revision does, then \"-- revision: \" and its "
                            + "identifier, then \"-- upgrade\"; or move the file out of the script locations"
                    : "the statement stands in no section. Put the line \"-- upgrade\" above it");
            return false;
        }
        if (Section.of(line).isPresent()) {
            return false;
        }
        HeaderEntry entry = HeaderEntry.of(line);
        if (entry != null && take(entry, line, number)) {
            return true;
        }
        if (!this.values.isEmpty() && Section.isWord(line)) {
            this.offences.add(this.location, at(number), SqlBody.unknownSection(line));
            return false;
        }
        if (this.message == null && this.values.isEmpty()) {
            String prose = line.substring(2).strip();
            this.message = prose.isEmpty() ? null : prose;
        }
        return true;
    }

    private boolean take(HeaderEntry entry, String line, int number) {
        String word = entry.word();
        if (!this.values.isEmpty() && word.equalsIgnoreCase(DIRECTIVE)) {
            // It is for the statements, and is read with them.
            return true;
        }
        HeaderKey key = HeaderKey.of(word).orElse(null);
        if (key != null) {
            if (this.values.putIfAbsent(key, entry.value()) != null) {
                this.offences.add(this.location, at(number),
                        "the header says \"-- %s:\" for the second time, after line %d. Keep one of them".formatted(key,
                                this.lines.get(key)));
            }
            this.lines.putIfAbsent(key, number);
            return true;
        }
        Optional<HeaderKey> meant = HeaderKey.meantBy(word);
        if (Section.meantBy(line).isPresent() || (this.values.isEmpty() && meant.isEmpty()) || entry.isAddress()) {
            return false;
        }
        this.offences.add(this.location, at(number),
                "the header has no \"-- %s:\". %s".formatted(word,
                        meant.map((near) -> "Write \"-- %s:\"".formatted(near))
                            .orElse("It knows %s; put other remarks above these lines".formatted(HeaderKey.all()))));
        return true;
    }

    private void end(int number) {
        this.missing = isEmpty();
        String text = isEmpty() ? "the file is empty. Write a header and an \"-- upgrade\" section, or delete the file"
                : "the file ends without an \"-- upgrade\" section. Add one, which may be empty";
        this.offences.add(this.location, at(Math.max(1, number)), text);
    }

    private boolean isEmpty() {
        return this.message == null && this.values.isEmpty();
    }

    /**
     * Whether it has been said already that there is no header at all.
     * @return whether anything else that is missing is better left unsaid
     */
    boolean isMissing() {
        return this.missing;
    }

    @Nullable String message() {
        return this.message;
    }

    @Nullable String value(HeaderKey key) {
        return this.values.get(key);
    }

    SqlPosition position(HeaderKey key) {
        return at(this.lines.getOrDefault(key, 1));
    }

    /** What is wrong with a line of the header is wrong with all of it. */
    private static SqlPosition at(int line) {
        return new SqlPosition(line, 1);
    }

    /**
     * The names after a key, separated by commas.
     * @param key the key
     * @return the names; empty where there is no such line or nothing in it
     */
    List<String> values(HeaderKey key) {
        String value = this.values.getOrDefault(key, "");
        if (value.isEmpty()) {
            return List.of();
        }
        List<String> values = List.of(StringUtils.trimArrayElements(value.split(",", -1)));
        if (values.contains("")) {
            this.offences.add(this.location, position(key),
                    "\"-- %s:\" has a comma too many, or goes on in the next line. Write it in one line, with a comma between two names only"
                        .formatted(key));
        }
        return values;
    }

}
