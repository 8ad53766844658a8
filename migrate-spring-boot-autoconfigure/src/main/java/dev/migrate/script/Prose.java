package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.util.StringUtils;

/**
 * Messages and remarks, made fit to stand in comments.
 */
final class Prose {

    /**
     * Blanks of all sorts, control characters, and the marks that turn the direction of
     * writing, with which a comment could pass itself off as code.
     */
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]+");

    private Prose() {
    }

    /**
     * The words of a text.
     * @param text the text, of any number of lines
     * @return the words in one line, with a blank between them
     */
    static String line(String text) {
        return GAP.matcher(text).replaceAll(" ").strip();
    }

    /**
     * A text as a sentence.
     * @param text for instance {@code add account}
     * @return for instance {@code Add account.}
     */
    static String sentence(String text) {
        String line = line(text);
        if (line.isEmpty()) {
            return line;
        }
        int first = line.offsetByCodePoints(0, 1);
        String sentence = line.substring(0, first).toUpperCase(Locale.ROOT) + line.substring(first);
        return StringUtils.hasText(sentence) && ".!?…".indexOf(sentence.charAt(sentence.length() - 1)) < 0
                ? sentence + "." : sentence;
    }

    /**
     * A sentence as it stands in a list.
     * @param sentence for instance {@code Add account.}
     * @return for instance {@code add account}
     */
    static String words(String sentence) {
        boolean fullStop = sentence.endsWith(".") && !sentence.endsWith("..");
        String words = fullStop ? sentence.substring(0, sentence.length() - 1) : sentence;
        // A capital before another, or alone, is not there for the sentence.
        boolean capital = words.length() > 1 && Character.isUpperCase(words.charAt(0))
                && Character.isLowerCase(words.charAt(1));
        return capital ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
    }

    /**
     * Breaks a line between words, but not before one that is longer than a part may be.
     * @param line the line
     * @param prefix what stands before each part
     * @param width how long a part may be with its prefix, unless a word is longer
     * @return the parts, with the prefix
     */
    static List<String> wrap(String line, String prefix, int width) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder(prefix);
        for (String word : line.split(" ")) {
            boolean fits = part.length() + 1 + word.length() <= width;
            // A long word alone on its line would be taken for the name of a section.
            if (part.length() > prefix.length() && !fits && prefix.length() + word.length() <= width) {
                parts.add(part.toString());
                part = new StringBuilder(prefix);
            }
            part.append((part.length() > prefix.length()) ? " " : "").append(word);
        }
        parts.add(part.toString());
        return parts;
    }

}
