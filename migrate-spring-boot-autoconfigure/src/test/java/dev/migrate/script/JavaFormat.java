package dev.migrate.script;

import java.nio.file.Path;

import io.spring.javaformat.config.JavaFormatConfig;
import io.spring.javaformat.formatter.Formatter;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;

/**
 * What spring-javaformat makes of a source file, with this project's settings.
 */
public final class JavaFormat {

    private static final Formatter FORMATTER = new Formatter(JavaFormatConfig.findFrom(Path.of("").toAbsolutePath()));

    private JavaFormat() {
    }

    public static String format(String source) {
        try {
            Document document = new Document(source);
            FORMATTER.format(source, "\n").apply(document);
            return document.get();
        }
        catch (BadLocationException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
