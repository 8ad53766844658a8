package dev.migrate.fault;

/**
 * What goes wrong in a test, in the order in which the table of
 * {@code docs/reliability.md} has it.
 */
public enum Fault {

    /** Nothing is sent any more from one call on. */
    VANISHED("process vanishes before each of its calls to the database"),

    /** {@code kill -9}. */
    KILLED("`SIGKILL` of a JVM before, while and after each statement of the revision is executed, and `System.exit` before it"),

    /** The network is gone. */
    CUT("connections cut before the server gets a statement or a commit, and before its answer arrives"),

    /** {@code pg_terminate_backend}, {@code kill connection} and their like. */
    ENDED_SESSION("server ends the session at work, that of the lock, or both, before each of the calls"),

    /** {@code idle_in_transaction_session_timeout}, {@code wait_timeout}. */
    IDLE_SESSION("server ends sessions for being idle, while a Java revision computes"),

    /** Somebody else believes that the holder is dead. */
    LOST_LOCK("lock lost or lease expired while its holder works, or its connection hangs without being broken"),

    /** 26 hours. */
    CLOCKS("clocks of two machines 26 hours apart"),

    /** A rolling deployment. */
    OLDER_APPLICATION("application with an older set of revisions waits for one with a newer"),

    /** {@code kill -STOP}. */
    STOPPED("`SIGSTOP` of the holder of a lease, before and after a statement; another one takes the lease; `SIGCONT`"),

    /** {@code pg_ctl restart -m immediate}, or {@code kill -9}. */
    CRASHED_SERVER("server killed and started again, before and while it gets a statement"),

    /** No space left on the device. */
    FULL("file system full, at each size that the database reaches"),

    /** The file may only be read. */
    READ_ONLY("file of the database may only be read"),

    /** The server does not know yet that its client is gone. */
    STATEMENT_OUTLIVES_CLIENT("client gone while the server goes on with its statement"),

    /** What takes several transactions is interrupted in the middle. */
    CONCURRENT_STATEMENT(
            "`create`, `drop` or `reindex index concurrently`, or `detach partition concurrently`, loses its connection, or is refused"),

    /** Somebody edits what was executed in part. */
    EDITED_SCRIPT("script edited after a part of it was executed"),

    /** Somebody wrote a bad revision. */
    MISBEHAVING_REVISION(
            "Java revision runs out of memory or stack, misses a class, is interrupted, commits, rolls back or closes its connection, or executes something when it is over"),

    /** {@code set search_path}, {@code use}. */
    SWITCHED_SCHEMA("revision switches to another schema, and is interrupted or leaves it at that"),

    /** {@code set foreign_key_checks}. */
    SESSION_SETTING("revision is interrupted that has changed settings of its session"),

    /** Instances of an application that start together. */
    TWELVE_PROCESSES("twelve processes start at once, and the one at work gets `SIGKILL` or nothing");

    private final String text;

    Fault(String text) {
        this.text = text;
    }

    /**
     * What the table says of it.
     * @return Markdown
     */
    public String text() {
        return this.text;
    }

}
