package dev.migrate.script;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.util.List;

import dev.migrate.Migration;
import dev.migrate.Operations;

import org.jspecify.annotations.Nullable;

import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * A revision written in Java. The class is loaded when it is needed, and instantiated
 * anew for each use.
 */
record JavaRevision(String id, List<String> revises, List<String> dependsOn, List<String> branchLabels,
        List<String> replaces, String message, @Nullable Instant created, String location, String className,
        @Nullable ClassLoader classLoader) implements RevisionScript {

    @Override
    public void check(String dialect) {
        migration();
    }

    @Override
    public void upgrade(Operations op) throws Exception {
        migration().upgrade(op);
    }

    @Override
    public void downgrade(Operations op) throws Exception {
        migration().downgrade(op);
    }

    private Migration migration() {
        try {
            Class<?> type = ClassUtils.forName(this.className, this.classLoader);
            Constructor<?> constructor = type.getDeclaredConstructor();
            ReflectionUtils.makeAccessible(constructor);
            return (Migration) constructor.newInstance();
        }
        catch (NoSuchMethodException ex) {
            throw failure("has no constructor without arguments, so that it cannot be instantiated. Add one", ex);
        }
        catch (InvocationTargetException ex) {
            throw failure("its constructor failed with %s. Move what it does to upgrade and downgrade"
                .formatted(ex.getTargetException()), ex.getTargetException());
        }
        catch (ClassCastException ex) {
            throw failure("has @Revision but is no migration. Let the class implement dev.migrate.Migration", ex);
        }
        catch (ReflectiveOperationException | LinkageError ex) {
            throw failure("the class cannot be loaded (" + ex
                    + "). Compile it again, with everything that it uses on the class path", ex);
        }
    }

    private ScriptException failure(String text, Throwable cause) {
        return new ScriptException(List.of(this.location + ": " + text), cause);
    }

    @Override
    public String toString() {
        return this.location;
    }

}
