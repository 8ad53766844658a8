package dev.migrate.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.InputStreamSource;

/**
 * The text of an SQL script, which is UTF-8, with or without a byte order mark.
 */
final class SqlText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SqlText() {
    }

    static String withoutByteOrderMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /**
     * Opens a script for reading.
     * @param content the script
     * @return a reader that refuses what is not UTF-8
     * @throws IOException if the script cannot be opened
     */
    static BufferedReader open(InputStreamSource content) throws IOException {
        return new BufferedReader(new InputStreamReader(content.getInputStream(), StandardCharsets.UTF_8.newDecoder()));
    }

    /**
     * What is to be said of a script that could not be read.
     * @param failure what happened
     * @return what happened, and what to do
     */
    static String unreadable(IOException failure) {
        if (failure instanceof CharacterCodingException) {
            return "the file is not UTF-8. Save it in that encoding";
        }
        return "the file cannot be read (%s). Check that it is there and may be read".formatted(failure.getMessage());
    }

}
