package dev.migrate.fault;

import java.lang.reflect.Method;
import java.util.Comparator;

import dev.migrate.database.OnEngine;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table.
 *
 * @param fault what goes wrong
 * @param suite the class that has the test
 * @param database where
 */
record FaultRow(Fault fault, String suite, String database) {

    /**
     * The order of the table, within which databases are in the order of their engines.
     */
    static final Comparator<FaultRow> ORDER = Comparator.comparing(FaultRow::fault).thenComparing(FaultRow::suite);

    /**
     * The row of a test.
     * @param type the class that runs it
     * @param method the method that has it
     * @return the row, or {@code null} if it tries nothing
     */
    static @Nullable FaultRow of(Class<?> type, Method method) {
        Tries tries = method.getAnnotation(Tries.class);
        return (tries != null) ? new FaultRow(tries.value(), method.getDeclaringClass().getSimpleName(), database(type))
                : null;
    }

    private static String database(Class<?> type) {
        TriedOn place = type.getAnnotation(TriedOn.class);
        if (place != null) {
            return place.value();
        }
        OnEngine engine = type.getAnnotation(OnEngine.class);
        if (engine == null) {
            throw new IllegalStateException("%s does not say on which database it runs".formatted(type));
        }
        return engine.value().productName();
    }

    /**
     * The cells that tell rows apart.
     */
    String cells() {
        return faultCell() + " | " + this.database;
    }

    /**
     * The first of them.
     */
    String faultCell() {
        return "%s, `%s`".formatted(this.fault.text(), this.suite);
    }

}
