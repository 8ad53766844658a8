package dev.migrate.script;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file name that tells people what is in the file.
 */
final class Slug {

    /**
     * Alembic's {@code truncate_slug_length}.
     */
    static final int MAXIMUM_LENGTH = 40;

    /** What can be both in a Java name and in a file name. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Mn}\\p{Mc}\\p{Nd}]+");

    private Slug() {
    }

    /**
     * The name of an SQL script without its identifier.
     * @param message what the revision does
     * @param maximumLength how many characters it may have
     * @return for instance {@code add_account}; empty where the message has no words
     */
    static String of(String message, int maximumLength) {
        return String.join("_", words(message, maximumLength)).toLowerCase(Locale.ROOT);
    }

    /**
     * As many words of a message as are good for a file name.
     * @param message what the revision does
     * @param maximumLength how many characters they may have, with one between two words
     * @return the words as they are written
     */
    static List<String> words(String message, int maximumLength) {
        List<String> words = new ArrayList<>();
        int length = 0;
        Matcher word = WORD.matcher(Normalizer.normalize(message, Normalizer.Form.NFC));
        while (word.find()) {
            length += word.group().length() + (words.isEmpty() ? 0 : 1);
            if (length > maximumLength) {
                return words.isEmpty() ? List.of(beginning(word.group(), maximumLength)) : words;
            }
            words.add(word.group());
        }
        return words;
    }

    private static String beginning(String word, int maximumLength) {
        int end = Character.isHighSurrogate(word.charAt(maximumLength - 1)) ? maximumLength - 1 : maximumLength;
        return word.substring(0, end);
    }

    /**
     * What the name of an SQL script says, where the script itself does not.
     * @param fileName the file name
     * @param id the identifier of the revision, which may be the beginning of the name
     * @return for instance {@code add account}
     */
    static String message(String fileName, String id) {
        String name = fileName.substring(0, fileName.length() - ".sql".length());
        return (name.startsWith(id) ? name.substring(id.length()) : name).replace('_', ' ').strip();
    }

}
