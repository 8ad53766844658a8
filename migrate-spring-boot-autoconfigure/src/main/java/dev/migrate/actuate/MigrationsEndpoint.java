package dev.migrate.actuate;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.HistoryEntry;
import dev.migrate.Migrate;
import dev.migrate.MigrateException;
import dev.migrate.MigrationStatus;
import dev.migrate.RevisionDescription;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.Access;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.context.ApplicationContext;

/**
 * Shows where the database stands and what was done to it. Laid out as Spring Boot's own
 * {@code flyway} and {@code liquibase} endpoints.
 */
@Endpoint(id = "migrations", defaultAccess = Access.READ_ONLY)
public class MigrationsEndpoint {

    private final ApplicationContext context;

    /**
     * An endpoint for all {@link Migrate} beans of a context and its parents.
     * @param context the context
     */
    public MigrationsEndpoint(ApplicationContext context) {
        this.context = context;
    }

    @ReadOperation
    public MigrationsDescriptor migrations() {
        Map<String, ContextDescriptor> contexts = new LinkedHashMap<>();
        for (ApplicationContext target = this.context; target != null; target = target.getParent()) {
            Map<String, MigrateDescriptor> beans = new LinkedHashMap<>();
            target.getBeansOfType(Migrate.class)
                .forEach((name, migrate) -> beans.put(name, MigrateDescriptor.of(migrate)));
            ApplicationContext parent = target.getParent();
            contexts.put(target.getId(), new ContextDescriptor(beans, (parent != null) ? parent.getId() : null));
        }
        return new MigrationsDescriptor(contexts);
    }

    /**
     * The answer.
     *
     * @param contexts the application contexts by their id
     */
    public record MigrationsDescriptor(Map<String, ContextDescriptor> contexts) implements OperationResponseBody {

    }

    /**
     * One application context.
     *
     * @param migrateBeans what each {@link Migrate} bean has to say, by its name
     * @param parentId the id of the parent context, or {@code null} if there is none
     */
    public record ContextDescriptor(Map<String, MigrateDescriptor> migrateBeans, @Nullable String parentId) {

    }

    /**
     * One database.
     *
     * @param current the revisions that the database is at
     * @param heads the revisions that no other follows
     * @param pending the revisions that are not applied yet, in the order in which they
     * would be
     * @param history what was done to the database, oldest first
     * @param error why it cannot be told where the database stands, or {@code null} if it
     * can; then there is nothing but the history, or nothing at all where the database
     * cannot be reached
     */
    public record MigrateDescriptor(List<RevisionDescriptor> current, List<RevisionDescriptor> heads,
            List<RevisionDescriptor> pending, List<HistoryDescriptor> history, @Nullable String error) {

        static MigrateDescriptor of(Migrate migrate) {
            List<HistoryDescriptor> history = List.of();
            try {
                history = migrate.history().stream().map(HistoryDescriptor::of).toList();
                MigrationStatus status = migrate.status();
                return new MigrateDescriptor(RevisionDescriptor.of(status.current()),
                        RevisionDescriptor.of(status.heads()), RevisionDescriptor.of(status.pending()), history, null);
            }
            catch (MigrateException ex) {
                // A revision that only another version of the application knows, or a
                // database that is gone, is just when somebody looks here.
                return new MigrateDescriptor(List.of(), List.of(), List.of(), history, ex.getMessage());
            }
        }

    }

    /**
     * A revision.
     *
     * @param revision the identifier
     * @param revises the revisions that it follows
     * @param branchLabels the labels of the branch that begins here
     * @param message what the revision does
     * @param created when it was written, or {@code null} if it does not say
     * @param script the file that it was read from
     */
    public record RevisionDescriptor(String revision, List<String> revises, List<String> branchLabels, String message,
            @Nullable Instant created, String script) {

        static List<RevisionDescriptor> of(List<RevisionDescription> revisions) {
            return revisions.stream()
                .map((revision) -> new RevisionDescriptor(revision.id(), revision.revises(), revision.branchLabels(),
                        revision.message(), revision.created(), revision.location()))
                .toList();
        }

    }

    /**
     * An executed step.
     *
     * @param sequence the number of the step
     * @param revision the revision
     * @param direction {@code upgrade}, {@code downgrade} or {@code stamp}
     * @param message what the revision does
     * @param started when the step began
     * @param duration how long it took
     * @param outcome {@code success} or {@code failed}
     * @param user the operating system's user that ran it
     * @param host the machine that ran it
     * @param applicationVersion the version of the application that ran it, or
     * {@code null} if it has none
     * @param statements how many statements took effect
     * @param checksum a hash of their SQL
     * @param error what went wrong, or {@code null} if nothing did
     */
    public record HistoryDescriptor(long sequence, String revision, String direction, String message, Instant started,
            Duration duration, String outcome, String user, String host, @Nullable String applicationVersion,
            int statements, String checksum, @Nullable String error) {

        static HistoryDescriptor of(HistoryEntry entry) {
            return new HistoryDescriptor(entry.sequence(), entry.revision(), entry.direction().word(), entry.message(),
                    entry.started(), entry.duration(), entry.outcome().word(), entry.user(), entry.host(),
                    entry.applicationVersion(), entry.statements(), entry.checksum(), entry.error());
        }

    }

}
