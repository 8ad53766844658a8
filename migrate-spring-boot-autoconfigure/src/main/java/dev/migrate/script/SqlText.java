package dev.migrate.script;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.InputStreamSource;

/**
 * The text of an SQL script, which is UTF-8, with or without a byte order mark.
 */
final class SqlText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What decoders put in place of what is not UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final int SMALL = 8192;

    private static final int LINE = 256;

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
    static Reader open(InputStreamSource content) throws IOException {
        return reader(content.getInputStream());
    }

    private static Reader reader(InputStream input) {
        return new InputStreamReader(input, StandardCharsets.UTF_8.newDecoder());
    }

    /**
     * Opens a script of which not much more than the header will be read. Where it is
     * small it is read here and now, in half the time, since that happens with each
     * script whenever an application starts.
     * @param content the script
     * @return a reader that refuses what is not UTF-8
     * @throws IOException if the script cannot be opened, or is small and not UTF-8
     */
    static BufferedReader openHeader(InputStreamSource content) throws IOException {
        InputStream input = content.getInputStream();
        try {
            byte[] beginning = input.readNBytes(SMALL);
            if (beginning.length == SMALL) {
                return new BufferedReader(reader(new SequenceInputStream(new ByteArrayInputStream(beginning), input)));
            }
            input.close();
            return new BufferedReader(new StringReader(decode(beginning)), LINE);
        }
        catch (IOException ex) {
            input.close();
            throw ex;
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return (text.indexOf(REPLACEMENT) < 0) ? text
                : StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
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
