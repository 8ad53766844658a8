package dev.migrate.script;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.migrate.Migration;
import dev.migrate.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.ClassMetadata;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Reads the place of a Java migration in the graph from its class file, without loading
 * the class.
 */
final class JavaRevisionReader {

    private final @Nullable ClassLoader classLoader;

    private final MetadataReaderFactory metadata;

    private final Offences offences;

    JavaRevisionReader(ResourceLoader resourceLoader, Offences offences) {
        this.classLoader = resourceLoader.getClassLoader();
        this.metadata = MetadataReaderFactory.create(resourceLoader);
        this.offences = offences;
    }

    /**
     * Reads a class file.
     * @param file the file
     * @return the script; empty if the class is none, or if there is something wrong with
     * it
     */
    Optional<RevisionScript> read(ScriptFile file) {
        AnnotationMetadata type;
        try {
            type = this.metadata.getMetadataReader(new InputStreamResource(file.content(), file.location()))
                .getAnnotationMetadata();
        }
        catch (IOException | RuntimeException ex) {
            this.offences.add(file.location(), "the class file cannot be read (" + ex.getMessage()
                    + "). Compile it again, for a Java version that this application can run on");
            return Optional.empty();
        }
        return read(type);
    }

    private Optional<RevisionScript> read(AnnotationMetadata type) {
        String location = type.getClassName().replace('.', '/') + ".java";
        Map<String, @Nullable Object> revision = type.getAnnotationAttributes(Revision.class.getName());
        if (revision == null) {
            // Without the annotation it would never run, and nobody would notice.
            if (type.isConcrete() && List.of(type.getInterfaceNames()).contains(Migration.class.getName())) {
                this.offences.add(location, "implements Migration but has no place in the revision graph. Annotate it "
                        + "with @Revision(id = \"...\", revises = \"...\"), or move it out of the script locations");
            }
            return Optional.empty();
        }
        return isMigration(type, location) ? script(type, revision, location) : Optional.empty();
    }

    private boolean isMigration(AnnotationMetadata type, String location) {
        if (!type.isConcrete()) {
            this.offences.add(location, "has @Revision but cannot be instantiated, because it is abstract. "
                    + "Make it a class that is not, or remove @Revision");
            return false;
        }
        if (!new TypeHierarchy(this.metadata).isOrMayBe(type, Migration.class)) {
            this.offences.add(location,
                    "has @Revision but is no migration. Let the class implement dev.migrate.Migration, or remove @Revision");
            return false;
        }
        return true;
    }

    private Optional<RevisionScript> script(ClassMetadata type, Map<String, @Nullable Object> revision,
            String location) {
        String id = text(revision, "id");
        if (id.isBlank()) {
            this.offences.add(location,
                    "the id of @Revision is empty. Give the revision an identifier, for instance 12 "
                            + "hexadecimal digits");
            return Optional.empty();
        }
        String message = Prose.line(text(revision, "message"));
        message = message.isEmpty() ? MigrationClassName.message(type.getClassName(), id) : message;
        return Optional.of(new JavaRevision(id, texts(revision, "revises"), texts(revision, "dependsOn"),
                texts(revision, "branchLabels"), texts(revision, "replaces"), message,
                created(text(revision, "created"), location), location, type.getClassName(), this.classLoader));
    }

    private @Nullable Instant created(String text, String location) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return CreationTime.parse(text);
        }
        catch (DateTimeException ex) {
            this.offences.add(location,
                    "created = \"" + text + "\" is not a moment. Write it like 2026-11-20T21:45:00Z, or leave it out");
            return null;
        }
    }

    private static String text(Map<String, @Nullable Object> attributes, String name) {
        return (String) Objects.requireNonNull(attributes.get(name));
    }

    private static List<String> texts(Map<String, @Nullable Object> attributes, String name) {
        return List.of((String[]) Objects.requireNonNull(attributes.get(name)));
    }

}
