package dev.migrate.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.migrate.MigrateException;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.json.JsonWriter;

import picocli.CommandLine.Help.Ansi;

/**
 * Where the result of a command goes, and nothing else. A command gives its result twice:
 * as {@linkplain #text() text} for people and as {@linkplain #json JSON} for programs.
 * The options say which of them is wanted, and the other one is not written.
 */
class CommandOutput implements AutoCloseable {

    private final SharedOptions options;

    private final PrintWriter standardOutput;

    private final PrintWriter standardError;

    private @Nullable PrintWriter file;

    CommandOutput(SharedOptions options, PrintStream standardOutput, PrintStream standardError) {
        this.options = options;
        this.standardOutput = new PrintWriter(standardOutput, true, StandardCharsets.UTF_8);
        this.standardError = new PrintWriter(standardError, true, StandardCharsets.UTF_8);
    }

    /**
     * The result for people.
     * @return where to print it; what is printed is lost where JSON is wanted
     */
    PrintWriter text() {
        return this.options.json() ? new PrintWriter(Writer.nullWriter()) : result();
    }

    /**
     * The result for programs, which is written if it is wanted: one line, to be given
     * once by a command.
     * @param <T> what it is made of
     * @param writer the shape
     * @param result what the result is made of
     */
    <T> void json(JsonWriter<T> writer, T result) {
        if (this.options.json()) {
            result().println(writer.writeToString(result));
        }
    }

    /**
     * Whether JSON is wanted, where the text alone would cost a question.
     * @return whether the text is lost
     */
    boolean isJson() {
        return this.options.json();
    }

    /**
     * What is no result, but said while a command runs.
     * @param line said on standard error, unless the command is to be quiet
     */
    void remark(String line) {
        if (!this.options.quiet()) {
            this.standardError.println(line);
        }
    }

    /**
     * Whether the text may be coloured.
     * @return colours on a terminal only, and not if {@code NO_COLOR} is set
     */
    Ansi colours() {
        return (this.options.file() == null) ? Ansi.AUTO : Ansi.OFF;
    }

    PrintWriter standardOutput() {
        return this.standardOutput;
    }

    PrintWriter standardError() {
        return this.standardError;
    }

    /**
     * The file is not touched before there is something to write.
     */
    private PrintWriter result() {
        Path path = this.options.file();
        if (path == null) {
            return this.standardOutput;
        }
        PrintWriter writer = this.file;
        if (writer == null) {
            writer = open(path);
            this.file = writer;
        }
        return writer;
    }

    private static PrintWriter open(Path path) {
        try {
            return new PrintWriter(Files.newBufferedWriter(path), true);
        }
        catch (IOException ex) {
            throw notWritten(path, ex);
        }
    }

    private static MigrateException notWritten(Path path, @Nullable IOException cause) {
        return new MigrateException(
                "The result cannot be written to %s%s. Name a file in a directory that exists, or leave --output out"
                    .formatted(path, (cause != null) ? " (" + cause + ")" : ""),
                cause);
    }

    @Override
    public void close() {
        this.standardOutput.flush();
        PrintWriter writer = this.file;
        Path path = this.options.file();
        if (writer != null && path != null) {
            boolean failed = writer.checkError();
            writer.close();
            if (failed) {
                throw notWritten(path, null);
            }
        }
    }

}
