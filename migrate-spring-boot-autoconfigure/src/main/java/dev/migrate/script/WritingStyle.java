package dev.migrate.script;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

import dev.migrate.RevisionFormat;

import org.jspecify.annotations.Nullable;

/**
 * How new revisions look.
 *
 * @param fileTemplate how files are named
 * @param zone the time zone of the moment at which a revision is written
 * @param templates what makes files of revisions
 * @param template the name of the template
 * @param arguments what was given to the command, for templates
 * @param dialect the family of databases that a revision was compared with, or
 * {@code null} if it was with none
 */
public record WritingStyle(FileTemplate fileTemplate, ZoneId zone, RevisionTemplates templates, String template,
        Map<String, String> arguments, @Nullable String dialect) {

    /** What holds where an application sets nothing. */
    public static final WritingStyle DEFAULT = new WritingStyle(FileTemplate.DEFAULT, ZoneOffset.UTC,
            RevisionTemplates.BUILT_IN, RevisionTemplates.DEFAULT_NAME, Map.of(), null);

    public WritingStyle {
        arguments = Map.copyOf(arguments);
    }

    ZonedDateTime zoned(Instant moment) {
        return moment.atZone(this.zone);
    }

    /**
     * A moment as revisions say it.
     * @param moment the moment
     * @return for instance {@code 2026-11-20T22:45:00+01:00}
     */
    String text(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(zoned(moment));
    }

    /**
     * Makes the text of a file.
     * @param format the language
     * @param draft the revision
     * @param parts what only this language has
     * @return the text
     * @throws dev.migrate.MigrateException if the template cannot be used
     */
    String render(RevisionFormat format, RevisionDraft draft, Map<String, Object> parts) {
        Map<String, Object> variables = new HashMap<>(parts);
        variables.put("revision", draft.id());
        variables.put("revises", draft.revises());
        variables.put("dependsOn", draft.dependsOn());
        variables.put("branchLabels", draft.branchLabels());
        variables.put("message", draft.message());
        variables.put("created", text(draft.created()));
        variables.put("arguments", this.arguments);
        variables.put("dialect", (this.dialect != null) ? this.dialect : "");
        return this.templates.render(this.template, format, variables);
    }

}
