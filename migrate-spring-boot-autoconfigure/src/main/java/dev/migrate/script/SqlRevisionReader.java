package dev.migrate.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Reads the place of an SQL script in the graph from its header.
 */
final class SqlRevisionReader {

    private final Offences offences;

    private final Placeholders placeholders;

    SqlRevisionReader(Offences offences, Placeholders placeholders) {
        this.offences = offences;
        this.placeholders = placeholders;
    }

    /**
     * Reads the header of a file.
     * @param file the file
     * @return the script; empty if there is something wrong with it
     */
    Optional<RevisionScript> read(ScriptFile file) {
        try (BufferedReader reader = SqlText.openHeader(file.content())) {
            return script(file, SqlHeader.read(reader, file.location(), this.offences));
        }
        catch (IOException ex) {
            this.offences.add(file.location(), SqlText.unreadable(ex));
            return Optional.empty();
        }
    }

    private Optional<RevisionScript> script(ScriptFile file, SqlHeader header) {
        String id = header.value(HeaderKey.REVISION);
        if (id == null || id.isEmpty()) {
            if (!header.isMissing()) {
                this.offences.add(file.location(), header.position(HeaderKey.REVISION),
                        "the header does not say which revision this is. Add the line \"-- revision: \" with an "
                                + "identifier that no other script has, or move the file out of the script locations");
            }
            return Optional.empty();
        }
        return Optional.of(new SqlRevision(id, header.values(HeaderKey.REVISES), header.values(HeaderKey.DEPENDS_ON),
                header.values(HeaderKey.BRANCH_LABELS), header.values(HeaderKey.REPLACES),
                message(header, file.name(), id), created(header, file.location()), file, this.placeholders));
    }

    private static String message(SqlHeader header, String fileName, String id) {
        String prose = header.message();
        return (prose != null) ? Prose.words(prose) : Slug.message(fileName, id);
    }

    private @Nullable Instant created(SqlHeader header, String location) {
        String text = header.value(HeaderKey.CREATED);
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return CreationTime.parse(text);
        }
        catch (DateTimeException ex) {
            this.offences.add(location, header.position(HeaderKey.CREATED),
                    "\"-- created: %s\" is not a moment. Write it like 2026-11-20T21:45:00Z, or leave it out"
                        .formatted(text));
            return null;
        }
    }

}
