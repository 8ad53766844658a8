package dev.migrate.engine;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import dev.migrate.MigrateException;

/**
 * Something that is done in a thread of its own before its result is needed, while this
 * thread waits for something else.
 *
 * @param <T> what comes of it
 */
final class BackgroundTask<T> {

    private final FutureTask<T> task;

    private BackgroundTask(FutureTask<T> task) {
        this.task = task;
    }

    /**
     * Begins a task.
     * @param name what to call the thread
     * @param work what to do
     * @param <T> what comes of it
     * @return the task
     */
    static <T> BackgroundTask<T> begin(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return new BackgroundTask<>(task);
    }

    /**
     * Waits for the result.
     * @return the result
     * @throws Exception what the work has thrown
     */
    T result() throws Exception {
        try {
            return this.task.get();
        }
        catch (ExecutionException ex) {
            if (ex.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw (Error) ex.getCause();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new MigrateException("Interrupted. Nothing was changed", ex);
        }
    }

    /**
     * Waits for the end, whatever it is.
     */
    void await() {
        boolean interrupted = false;
        while (!this.task.isDone()) {
            try {
                this.task.get();
            }
            catch (ExecutionException ex) {
                // is told to whoever asks for the result
            }
            catch (InterruptedException ex) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

}
