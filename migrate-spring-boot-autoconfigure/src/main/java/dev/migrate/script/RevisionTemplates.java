package dev.migrate.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.MigrateException;
import dev.migrate.RevisionFormat;
import dev.migrate.TemplateDescription;

import org.jspecify.annotations.Nullable;

/**
 * The templates that new revisions are made with: those of the project, and the built-in
 * ones where it has none of that name. A template is a file such as
 * {@code revision.java.ftl}, written for Apache FreeMarker.
 */
public final class RevisionTemplates {

    /** The template that is used where nobody names one. */
    public static final String DEFAULT_NAME = "revision";

    /** The built-in templates alone. */
    public static final RevisionTemplates BUILT_IN = new RevisionTemplates(null);

    private static final Pattern FILE = Pattern.compile("([\\w-]+)\\.(java|sql)\\.ftl");

    private static final Pattern DESCRIPTION = Pattern.compile("\\A\\s*<#--\\s*(.+?)\\s*(?:\\R|-->)");

    private final @Nullable Path directory;

    /**
     * The templates in a directory before the built-in ones.
     * @param directory the directory, which need not exist, or {@code null} for none
     */
    public RevisionTemplates(@Nullable Path directory) {
        this.directory = directory;
    }

    /**
     * All templates, sorted by name and then by language.
     * @return the templates
     * @throws MigrateException if the directory cannot be read
     */
    public List<TemplateDescription> list() {
        Comparator<TemplateDescription> order = Comparator.comparing(TemplateDescription::name)
            .thenComparing(TemplateDescription::format);
        List<TemplateDescription> templates = new ArrayList<>(own());
        for (RevisionFormat format : RevisionFormat.values()) {
            if (templates.stream().noneMatch((own) -> own.isFor(DEFAULT_NAME, format))) {
                templates.add(describe(fileName(DEFAULT_NAME, format), null, builtIn(format)));
            }
        }
        return templates.stream().sorted(order).toList();
    }

    private List<TemplateDescription> own() {
        if (this.directory == null || !Files.isDirectory(this.directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(this.directory)) {
            List<TemplateDescription> templates = new ArrayList<>();
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (FILE.matcher(name).matches()) {
                    templates.add(describe(name, file, Files.readString(file)));
                }
            }
            return templates;
        }
        catch (IOException ex) {
            throw new MigrateException(
                    "The templates in %s cannot be read (%s). Nothing was written. Check that they are UTF-8 and may be read, or set migrate.revision.template"
                        .formatted(this.directory, ex),
                    ex);
        }
    }

    private static TemplateDescription describe(String fileName, @Nullable Path file, String text) {
        Matcher name = FILE.matcher(fileName);
        if (!name.matches()) {
            throw new IllegalArgumentException(fileName);
        }
        Matcher description = DESCRIPTION.matcher(text);
        return new TemplateDescription(name.group(1), RevisionFormat.valueOf(name.group(2).toUpperCase(Locale.ROOT)),
                file, description.find() ? description.group(1) : "");
    }

    /**
     * The language that a template is written for.
     * @param name the name of the template
     * @param wanted the language that was asked for, or {@code null} if none was
     * @param preferred the language to choose where the template has several
     * @return the language
     * @throws MigrateException if there is no such template
     */
    public RevisionFormat format(String name, @Nullable RevisionFormat wanted, RevisionFormat preferred) {
        List<RevisionFormat> formats = list().stream()
            .filter((template) -> template.name().equals(name))
            .map(TemplateDescription::format)
            .toList();
        RevisionFormat format = (wanted != null) ? wanted : (formats.size() == 1) ? formats.get(0) : preferred;
        if (!formats.contains(format)) {
            throw unknown(name, format);
        }
        return format;
    }

    private MigrateException unknown(String name, RevisionFormat format) {
        String all = list().stream().map(TemplateDescription::toString).collect(Collectors.joining(", "));
        String place = (this.directory != null) ? "Write it to " + this.directory.resolve(fileName(name, format))
                : "Set migrate.revision.template";
        return new MigrateException(
                "There is no template %s (%s). Nothing was written. There are: %s. %s, or name another with --template"
                    .formatted(name, word(format), all, place));
    }

    /**
     * Makes the text of a file.
     * @param name the name of the template
     * @param format the language
     * @param variables what the template can use
     * @return the text, with line feeds
     * @throws MigrateException if the template cannot be used
     */
    String render(String name, RevisionFormat format, Map<String, Object> variables) {
        return new TemplateEngine(this.directory).render(fileName(name, format), variables);
    }

    /**
     * Where a template is, for messages.
     * @param name the name of the template
     * @param format the language
     * @return the file, or a word for the built-in one
     */
    String place(String name, RevisionFormat format) {
        return TemplateEngine.place(this.directory, fileName(name, format));
    }

    /**
     * The file that a template is in.
     * @param name the name of the template
     * @param format the language
     * @return for instance {@code revision.java.ftl}
     */
    public static String fileName(String name, RevisionFormat format) {
        return name + "." + word(format) + ".ftl";
    }

    private static String word(RevisionFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The text of a built-in template, for those who want to change it.
     * @param format the language
     * @return the text
     */
    public static String builtIn(RevisionFormat format) {
        String file = fileName(DEFAULT_NAME, format);
        try (InputStream content = Objects.requireNonNull(RevisionTemplates.class.getResourceAsStream(file), file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
