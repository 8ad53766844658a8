package dev.migrate.sample.session;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what the sessions in the documents say, and sees what they show.
 */
class SessionIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void readmeSaysWhatHappens() throws Exception {
        try (Terminal terminal = new Terminal(new SampleProject(this.directory))) {
            terminal.run(Session.read(Path.of("../README.md")));
        }
    }

    @Test
    void gettingStartedSaysWhatHappens() throws Exception {
        try (Terminal terminal = new Terminal(new SampleProject(this.directory).withoutRevisions())) {
            terminal.run(Session.read(Path.of("../docs/getting-started.md")));
        }
    }

}
