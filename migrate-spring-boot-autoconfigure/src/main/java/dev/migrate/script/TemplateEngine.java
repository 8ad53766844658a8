package dev.migrate.script;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.migrate.MigrateException;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import org.jspecify.annotations.Nullable;

/**
 * The only class that knows FreeMarker, which is not loaded before a revision is written.
 */
final class TemplateEngine {

    private final @Nullable Path directory;

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    TemplateEngine(@Nullable Path directory) {
        this.directory = directory;
        this.configuration.setTemplateLoader(loader(directory));
        this.configuration.setDefaultEncoding("UTF-8");
        this.configuration.setLocale(Locale.ROOT);
        this.configuration.setLocalizedLookup(false);
        this.configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        this.configuration.setLogTemplateExceptions(false);
        this.configuration.setWrapUncheckedExceptions(true);
        this.configuration.setFallbackOnNullLoopVariable(false);
        // A template makes a text, and has no need to create objects.
        this.configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    }

    private static TemplateLoader loader(@Nullable Path directory) {
        List<TemplateLoader> loaders = new ArrayList<>();
        if (directory != null && Files.isDirectory(directory)) {
            try {
                loaders.add(new FileTemplateLoader(directory.toFile()));
            }
            catch (IOException ex) {
                throw failure(directory.toString(), ex.toString(), ex);
            }
        }
        loaders.add(new ClassTemplateLoader(TemplateEngine.class, ""));
        return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
    }

    /**
     * Makes a text of a template.
     * @param file the file of the template
     * @param variables what the template can use
     * @return the text, with line feeds
     * @throws MigrateException if there is something wrong with the template
     */
    String render(String file, Map<String, Object> variables) {
        String place = place(this.directory, file);
        try {
            StringWriter text = new StringWriter();
            this.configuration.getTemplate(file).process(variables, text);
            return text.toString().replace("\r\n", "\n");
        }
        catch (ParseException ex) {
            throw failure(place(place, ex.getLineNumber(), ex.getColumnNumber()), ex.getEditorMessage(), ex);
        }
        catch (TemplateException ex) {
            throw failure(place(place, ex.getLineNumber(), ex.getColumnNumber()), ex.getMessageWithoutStackTop(), ex);
        }
        catch (IOException ex) {
            throw failure(place, ex.toString(), ex);
        }
    }

    static String place(@Nullable Path directory, String file) {
        boolean own = directory != null && Files.exists(directory.resolve(file));
        return own ? directory.resolve(file).toString() : "the built-in " + file;
    }

    /**
     * What is wrong may be in a file that the template includes, whose lines these are
     * not.
     */
    private static String place(String file, @Nullable Integer line, @Nullable Integer column) {
        return (line != null && column != null) ? "%s, line %d, column %d".formatted(file, line, column) : file;
    }

    private static MigrateException failure(String place, String found, Exception cause) {
        return new MigrateException(
                "The template of the revision cannot be used: %s\n%s\nNothing was written. Correct the template, or move it away to have the built-in one used"
                    .formatted(place, found.strip()),
                cause);
    }

}
