package dev.migrate.benchmark.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Hibernate's {@code update}, written to a script.
 */
final class HibernateUpdate implements Contender {

    @Override
    public void run(Target target) throws IOException {
        Path script = Files.createTempFile("update", ".sql");
        try (HibernateModel model = new HibernateModel(Thread.currentThread().getContextClassLoader(), target)) {
            model.writeUpdate(script);
        }
        if (!Files.readString(script).contains("checked_by")) {
            throw new IllegalStateException("The difference was not found");
        }
        Files.delete(script);
    }

}
