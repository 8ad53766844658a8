package dev.migrate.engine;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import dev.migrate.HookRun;

/**
 * Runs programs on a new revision, one after the other. Alembic ignores how they end;
 * here the first one that fails ends the row.
 */
class WriteHooks {

    private final List<WriteHook> hooks;

    WriteHooks(List<WriteHook> hooks) {
        this.hooks = List.copyOf(hooks);
    }

    List<HookRun> run(Path file) {
        List<HookRun> runs = new ArrayList<>();
        for (WriteHook hook : this.hooks) {
            HookRun run = run(hook, file);
            runs.add(run);
            if (run.failure() != null) {
                break;
            }
        }
        return runs;
    }

    private static HookRun run(WriteHook hook, Path file) {
        if (hook.executable().isBlank()) {
            return failed(hook, file, "", "it has no executable");
        }
        try {
            // A file, because a full pipe that nobody reads would stop the program.
            Path output = Files.createTempFile("migrate-hook", ".txt");
            try {
                return run(hook, file, output);
            }
            finally {
                Files.deleteIfExists(output);
            }
        }
        catch (IOException ex) {
            return failed(hook, file, "", "it cannot be started (%s)".formatted(ex.getMessage()));
        }
    }

    private static HookRun run(WriteHook hook, Path file, Path output) throws IOException {
        List<String> command = hook.command(file);
        Process process = new ProcessBuilder(command).directory(hook.directory().toAbsolutePath().toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
        process.getOutputStream().close();
        boolean ended = await(process, hook);
        String printed = Files.readString(output, Charset.defaultCharset());
        if (!ended) {
            return failed(hook, file, printed, "it did not end within %d ms, and was ended: %s"
                .formatted(hook.timeout().toMillis(), String.join(" ", command)));
        }
        if (process.exitValue() != 0) {
            return failed(hook, file, printed,
                    "it ended with exit code %d: %s".formatted(process.exitValue(), String.join(" ", command)));
        }
        return new HookRun(hook.name(), printed, null);
    }

    private static boolean await(Process process, WriteHook hook) {
        try {
            return process.waitFor(hook.timeout().toMillis(), TimeUnit.MILLISECONDS);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return false;
        }
        finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static HookRun failed(WriteHook hook, Path file, String output, String reason) {
        return new HookRun(hook.name(), output,
                "The hook %s failed: %s\nThe revision stays in %s as it is. Correct migrate.revision.hooks.%s, or run the program by hand"
                    .formatted(hook.name(), reason, file, hook.name()));
    }

}
