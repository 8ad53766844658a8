package dev.migrate.script;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two parts of an SQL script. Each begins with a line that holds nothing but a
 * comment of one word, {@code -- upgrade} or {@code -- downgrade}.
 */
enum Section {

    UPGRADE, DOWNGRADE;

    private static final List<Section> ALL = List.of(values());

    private static final Pattern WORD = Pattern.compile("--\\s*([A-Za-z_-]+)(\\s*:)?\\s*");

    private final String text = name().toLowerCase(Locale.ROOT);

    /**
     * The section that a comment begins.
     * @param comment a comment that stands alone on its line, with its dashes
     * @return the section, or empty for any other comment
     */
    static Optional<Section> of(String comment) {
        String text = comment.substring(2).strip();
        // asked for each line of each header when an application starts
        for (Section section : ALL) {
            if (section.text.equalsIgnoreCase(text)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a comment begins a section.
     * @param comment a comment that stands alone on its line, with its marks
     * @return whether it does
     */
    static boolean isSection(String comment) {
        return comment.startsWith("--") && of(comment).isPresent();
    }

    /**
     * The section that a comment probably was to begin: one word that is one or two
     * letters away from the right one, or has a colon after it.
     * @param comment a comment that stands alone on its line, with its dashes
     * @return the section, or empty for a comment that is just that
     */
    static Optional<Section> meantBy(String comment) {
        Matcher word = WORD.matcher(comment);
        if (!word.matches() || of(comment).isPresent()) {
            return Optional.empty();
        }
        String text = word.group(1).toLowerCase(Locale.ROOT);
        return ALL.stream().filter((section) -> Spelling.isClose(text, section.toString())).findFirst();
    }

    /**
     * Whether a comment is a single word, as the name of a section is.
     * @param comment the comment, with its dashes
     * @return whether it is
     */
    static boolean isWord(String comment) {
        return WORD.matcher(comment).matches();
    }

    @Override
    public String toString() {
        return this.text;
    }

}
