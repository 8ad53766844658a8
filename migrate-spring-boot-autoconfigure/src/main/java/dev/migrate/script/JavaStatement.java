package dev.migrate.script;

import java.util.List;

/**
 * A statement that calls one or several methods, each on what the one before it returned.
 *
 * @param start what stands before the first call: {@code op.} or
 * {@code ColumnType kind =} with a blank
 * @param calls the calls, of which only a single one may have a lambda expression
 */
record JavaStatement(String start, List<JavaCall> calls) {

    JavaStatement {
        calls = List.copyOf(calls);
    }

    static JavaStatement of(String start, JavaCall... calls) {
        return new JavaStatement(start, List.of(calls));
    }

}
