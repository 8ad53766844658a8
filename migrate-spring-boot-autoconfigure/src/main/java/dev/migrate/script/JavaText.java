package dev.migrate.script;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Texts in Java source: string literals, text blocks and Javadoc.
 */
final class JavaText {

    private static final String QUOTES = "\"\"\"";

    private JavaText() {
    }

    /**
     * A string literal.
     * @param text the text, or {@code null}
     * @return the literal, or the word {@code null}
     */
    static String literal(@Nullable String text) {
        return (text == null) ? "null" : '"' + escape(text).replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /**
     * String literals with commas between them.
     * @param texts the texts
     * @return the literals
     */
    static String literals(List<String> texts) {
        return texts.stream().map(JavaText::literal).collect(Collectors.joining(", "));
    }

    /**
     * Whether a text reads better as a text block. One that is indented as a whole, or
     * has blanks of an unusual sort, would lose some of them in it.
     * @param text the text
     * @return whether {@link #block} takes it
     */
    static boolean isBlock(String text) {
        return text.contains("\n")
                && text.codePoints().allMatch((character) -> isVisible(character) || "\r\n\t".indexOf(character) >= 0)
                && text.lines().anyMatch((line) -> !line.isEmpty() && !Character.isWhitespace(line.charAt(0)));
    }

    /**
     * What follows the opening quotes of a text block, up to its closing quotes.
     * @param text the text
     * @param indentation what stands before each line
     * @return the lines, without line feeds
     */
    static List<String> block(String text, String indentation) {
        // of four quotes in a row, three must not be left behind an escaped one
        String content = escape(text).replaceAll("\"(?=\"\")", "\\\\\"");
        if (content.endsWith("\"")) {
            content = content.substring(0, content.length() - 1) + "\\\"";
        }
        // Blanks at the end of a line would be stripped.
        String kept = content.replaceAll("(?m) $", "\\\\s");
        return (kept + QUOTES).lines().map((line) -> line.isEmpty() ? line : indentation + line).toList();
    }

    /** Escapes all but quotes and line feeds. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach((character) -> {
            switch (character) {
                case '\\' -> escaped.append("\\\\");
                case '\n' -> escaped.append('\n');
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> {
                    if (isVisible(character)) {
                        escaped.appendCodePoint(character);
                    }
                    else {
                        for (char unit : Character.toChars(character)) {
                            escaped.append("\\u%04x".formatted((int) unit));
                        }
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> character == ' ' || !Character.isSpaceChar(character);
        };
    }

    /**
     * A text for Javadoc, in which neither HTML nor a tag nor a unicode escape nor the
     * end of the comment is meant.
     * @param text the text
     * @return the text with entities
     */
    static String javadoc(String text) {
        return text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("@", "&#64;")
            .replace("*/", "*&#47;")
            .replace("\\", "&#92;");
    }

    /**
     * A text for a comment to the end of the line, in which no unicode escape is meant.
     * @param text the text
     * @return the text with doubled backslashes
     */
    static String comment(String text) {
        return text.contains("\\u") ? text.replace("\\", "\\\\") : text;
    }

}
