package dev.migrate.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.Resource;

/**
 * The text of an SQL script, which is UTF-8, with or without a byte order mark. Lines end
 * in a line feed; a carriage return before it is left out, so that the same script means
 * the same on every system that checks it out.
 */
final class SqlText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SqlText() {
    }

    static String withoutByteOrderMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /**
     * Opens a script for reading it line by line.
     * @param resource the script
     * @return a reader that refuses what is not UTF-8
     * @throws IOException if the script cannot be opened
     */
    static BufferedReader open(Resource resource) throws IOException {
        return new BufferedReader(
                new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8.newDecoder()));
    }

    /**
     * Reads a whole script.
     * @param resource the script
     * @return its text
     * @throws IOException if the script cannot be read or is not UTF-8
     */
    static String read(Resource resource) throws IOException {
        try (InputStream content = resource.getInputStream()) {
            String text = StandardCharsets.UTF_8.newDecoder()
                .decode(ByteBuffer.wrap(content.readAllBytes()))
                .toString();
            return withoutByteOrderMark(text).replace("\r\n", "\n");
        }
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
