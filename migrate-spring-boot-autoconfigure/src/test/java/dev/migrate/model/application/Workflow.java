package dev.migrate.model.application;

import java.io.Serializable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.annotations.NativeGenerator;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.PropertyRef;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.IdentifierGenerator;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

/**
 * As engines for processes and jobs: every way to number rows, every kind of version, and
 * names of any length.
 */
@SuppressWarnings({ "deprecation", "removal" })
public final class Workflow {

    private Workflow() {
    }

    /** Numbers as the application does. */
    @IdGeneratorType(Prefixed.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ ElementType.FIELD, ElementType.METHOD })
    public @interface PrefixedId {

        /** What they begin with. */
        String value() default "W-";

    }

    /** Numbers in memory. */
    public static class Prefixed implements IdentifierGenerator {

        private static final long serialVersionUID = 1L;

        public Prefixed(PrefixedId annotation) {
        }

        @Override
        public Object generate(SharedSessionContractImplementor session, Object entity) {
            return "W-" + UUID.randomUUID();
        }

    }

    /** Numbers by a sequence, with letters before. */
    public static class LetteredSequence extends SequenceStyleGenerator {

        private static final long serialVersionUID = 1L;

        @Override
        public Object generate(SharedSessionContractImplementor session, Object entity) {
            return "P" + super.generate(session, entity);
        }

    }

    /** Numbered with a sequence that others use too. */
    @Entity(name = "ProcessDefinition")
    @Table(name = "process_definition")
    public static class ProcessDefinition {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "engine_a")
        @SequenceGenerator(name = "engine_a", sequenceName = "engine_seq", allocationSize = 10)
        Long id;

        @Version
        short version;

        @NaturalId
        String definitionKey;

        @Column(unique = true)
        String name;

    }

    /** The same sequence. */
    @Entity(name = "ProcessInstance")
    @Table(name = "process_instance")
    public static class ProcessInstance {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "engine_b")
        @SequenceGenerator(name = "engine_b", sequenceName = "engine_seq", allocationSize = 10)
        Long id;

        @Version
        Integer version;

        @ManyToOne
        @PropertyRef("definitionKey")
        ProcessDefinition definition;

        @ManyToOne
        @JoinColumn(name = "definition_name", referencedColumnName = "name")
        ProcessDefinition byName;

    }

    /** Numbered by a table, by default. */
    @Entity(name = "Task")
    public static class Task {

        @Id
        @GeneratedValue(strategy = GenerationType.TABLE)
        Long id;

        @Version
        Date version;

    }

    /** Numbered by a table that says nothing. */
    @Entity(name = "TaskComment")
    public static class TaskComment {

        @Id
        @TableGenerator(name = "task_comments")
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "task_comments")
        Integer id;

        @Version
        Calendar version;

    }

    /** Numbered by a table with lengths and constraints. */
    @Entity(name = "TaskLog")
    public static class TaskLog {

        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "task_logs")
        @TableGenerator(name = "task_logs", table = "next_ids", pkColumnName = "of_what", valueColumnName = "next_id",
                pkColumnValue = "log", initialValue = 1000, allocationSize = 1)
        short id;

        @Version
        ZonedDateTime version;

    }

    /** Numbered by the same table. */
    @Entity(name = "TaskFile")
    public static class TaskFile {

        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "task_files")
        @TableGenerator(name = "task_files", table = "next_ids", pkColumnName = "of_what", valueColumnName = "next_id",
                pkColumnValue = "file")
        long id;

        @Version
        OffsetDateTime version;

    }

    /** Numbered by a table of one column. */
    @Entity(name = "Incident")
    public static class Incident {

        @Id
        @GeneratedValue(generator = "incidents")
        @GenericGenerator(name = "incidents", type = SequenceStyleGenerator.class,
                parameters = { @Parameter(name = "force_table_use", value = "true"),
                        @Parameter(name = "sequence_name", value = "incident_numbers"),
                        @Parameter(name = "value_column", value = "nxt"),
                        @Parameter(name = "initial_value", value = "17"),
                        @Parameter(name = "increment_size", value = "3") })
        Long id;

        @Version
        Timestamp version;

    }

    /** Numbered by a sequence with letters. */
    @Entity(name = "Deployment")
    public static class Deployment {

        @Id
        @GeneratedValue(generator = "deployments")
        @GenericGenerator(name = "deployments", type = LetteredSequence.class,
                parameters = @Parameter(name = "sequence_name", value = "deployment_numbers"))
        @Column(length = 20)
        String id;

        @Version
        Instant version;

    }

    /** Numbered by the application. */
    @Entity(name = "Worker")
    public static class Worker {

        @Id
        @PrefixedId("A-")
        @Column(length = 40)
        String id;

        @Version
        LocalDateTime version;

    }

    /** Numbered as the database likes best. */
    @Entity(name = "Timer")
    public static class Timer {

        @Id
        @GeneratedValue(generator = "native")
        @NativeGenerator
        Long id;

        @Version
        Long version;

    }

    /** Numbered as the database likes best, in the old way. */
    @Entity(name = "OldTimer")
    public static class OldTimer {

        @Id
        @GeneratedValue(strategy = GenerationType.AUTO, generator = "oldnative")
        @GenericGenerator(name = "oldnative", strategy = "native")
        Integer id;

        @Version
        int version;

    }

    /** Numbered by the time. */
    @Entity(name = "Event")
    public static class Event {

        @Id
        @UuidGenerator(style = UuidGenerator.Style.TIME)
        UUID id;

    }

    /** Numbered at random, as text. */
    @Entity(name = "Message")
    public static class Message {

        @Id
        @UuidGenerator
        @Column(columnDefinition = "char(36)")
        String id;

    }

    /** Numbered at random, as bytes. */
    @Entity(name = "Signal")
    @Table(name = "signal_of_process")
    public static class Signal {

        @Id
        @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
        @Column(length = 16)
        byte[] id;

    }

    /** Numbered in the old ways. */
    @Entity(name = "Token")
    public static class Token {

        @Id
        @GeneratedValue(generator = "uuid")
        @GenericGenerator(name = "uuid", strategy = "uuid2")
        @Column(name = "id", updatable = false, nullable = false, length = 36)
        String id;

    }

    /** Numbered by a sequence that has the entity's name. */
    @Entity(name = "Variable")
    @SequenceGenerator(allocationSize = 1)
    @Table(name = "variable", uniqueConstraints = { @UniqueConstraint(columnNames = { "owner", "name" }),
            @UniqueConstraint(columnNames = { "name", "owner" }) })
    public static class Variable {

        @Id
        @GeneratedValue
        @SequenceGenerator
        Long id;

        String owner;

        String name;

    }

    /** Has names as long as they can be, or longer. */
    @Entity(name = "HistoricProcessInstanceVariableModificationLogEntry")
    public static class HistoricProcessInstanceVariableModificationLogEntry {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(unique = true)
        String theNumberByWhichSomebodyOutsideKnowsThisEntryOfTheLog;

        @ManyToOne
        ProcessInstance theProcessInstanceWhoseVariableWasModifiedAtTheTime;

        @ManyToOne
        HistoricProcessInstanceVariableModificationLogEntry theEntryOfTheLogThatThisOneWasMadeBecauseOf;

    }

    /** Refers to what has a long name. */
    @Entity(name = "HistoricProcessInstanceVariableModificationLogReader")
    @Table(indexes = @Index(columnList = "theTimeAtWhichTheReaderLastLookedAtTheLogOfVariables"),
            uniqueConstraints = @UniqueConstraint(
                    columnNames = { "theTimeAtWhichTheReaderLastLookedAtTheLogOfVariables",
                            "theNameOfTheReaderAsTheOrganizationKnowsIt" }))
    public static class HistoricProcessInstanceVariableModificationLogReader {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        Instant theTimeAtWhichTheReaderLastLookedAtTheLogOfVariables;

        @Column(nullable = false)
        String theNameOfTheReaderAsTheOrganizationKnowsIt;

        @Embedded
        @EmbeddedColumnNaming("home_%s")
        Place home;

        @Embedded
        @EmbeddedColumnNaming
        Place work;

    }

    /** Is embedded twice, with names by a pattern. */
    @Embeddable
    public static class Place {

        String street;

        @Column(name = "zip", length = 10)
        String code;

    }

    /** Has a column whose constraints are called as those of another table. */
    @Entity(name = "Form")
    @Table(name = "form", indexes = @Index(columnList = "field_id"))
    public static class Form {

        @Id
        @GeneratedValue
        Long id;

        @ManyToOne
        FormField field;

    }

    /** Has the key of a form. */
    @Entity(name = "FormField")
    @Table(name = "form_field", indexes = @Index(columnList = "id, kind"))
    public static class FormField {

        @Id
        Long id;

        @OneToOne
        @MapsId
        @JoinColumn(name = "id")
        Form form;

        @Column(unique = true)
        String kind;

    }

    /** Superclass with a generator. */
    @MappedSuperclass
    public abstract static class Numbered {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        Long id;

    }

    /** Has a sequence of its own. */
    @Entity(name = "Job")
    public static class Job extends Numbered {

        @ManyToMany
        Set<Job> after = new HashSet<>();

        @OneToMany
        Set<Job> children = new HashSet<>();

        @OneToOne(mappedBy = "job")
        JobState state;

    }

    /** Has another sequence. */
    @Entity(name = "JobState")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    public static class JobState extends Numbered {

        @OneToOne
        Job job;

    }

    /** Uses the sequence of its superclass. */
    @Entity(name = "FailedJobState")
    public static class FailedJobState extends JobState {

        @Column(length = 40_000)
        String stackTrace;

    }

}
