package dev.migrate.execute;

import java.time.Instant;
import java.util.List;

import dev.migrate.Operations;
import dev.migrate.script.RevisionScript;

import org.jspecify.annotations.Nullable;

/**
 * A revision script whose two directions are lambdas.
 */
record StubScript(String id, List<String> revises, Body up, Body down) implements RevisionScript {

    @Override
    public List<String> dependsOn() {
        return List.of();
    }

    @Override
    public List<String> branchLabels() {
        return List.of();
    }

    @Override
    public String message() {
        return "message of " + this.id;
    }

    @Override
    public @Nullable Instant created() {
        return null;
    }

    @Override
    public String location() {
        return "db/migrate/" + this.id + ".sql";
    }

    @Override
    public void check(String dialect) {
    }

    @Override
    public void upgrade(Operations op) throws Exception {
        this.up.run(op);
    }

    @Override
    public void downgrade(Operations op) throws Exception {
        this.down.run(op);
    }

    interface Body {

        void run(Operations op) throws Exception;

    }

}
