package dev.migrate.engine;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import dev.migrate.MigrateException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BackgroundTaskTests {

    @Test
    void givesWhatComesOfTheWork() throws Exception {
        assertThat(BackgroundTask.begin("work", () -> Thread.currentThread().getName()).result()).isEqualTo("work");
    }

    @Test
    void throwsWhatTheWorkHasThrown() {
        BackgroundTask<String> task = BackgroundTask.begin("work", () -> {
            throw new IOException("no such file");
        });
        task.await();
        assertThatExceptionOfType(IOException.class).isThrownBy(task::result).withMessage("no such file");
    }

    @Test
    void whoWaitsForTheResultMayBeInterrupted() {
        CountDownLatch end = new CountDownLatch(1);
        BackgroundTask<Boolean> task = BackgroundTask.begin("work", () -> {
            end.await();
            return true;
        });
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(MigrateException.class).isThrownBy(task::result)
            .withMessage("Interrupted. Nothing was changed");
        assertThat(Thread.interrupted()).isTrue();
        end.countDown();
    }

    @Test
    void whoWaitsForTheEndWaitsThoughInterrupted() {
        CountDownLatch waiting = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        BackgroundTask<Void> task = BackgroundTask.begin("work", () -> {
            waiting.await();
            Thread.sleep(50);
            done.set(true);
            return null;
        });
        Thread.currentThread().interrupt();
        waiting.countDown();
        task.await();
        assertThat(done).isTrue();
        assertThat(Thread.interrupted()).isTrue();
    }

}
