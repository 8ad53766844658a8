package dev.migrate.script;

import javax.lang.model.SourceVersion;

import dev.migrate.MigrateException;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.StringUtils;

/**
 * A place where scripts are looked for, with everything below it.
 *
 * @param prefix how the place is reached, {@code classpath*:} or {@code file:}
 * @param path the path of the directory, without a slash at its end
 */
record ScriptLocation(String prefix, String path) {

    private static final String CLASS_PATH = ResourcePatternResolver.CLASSPATH_ALL_URL_PREFIX;

    /**
     * Reads a location as users write it.
     * @param text a directory, after {@code classpath:} (which is what holds where there
     * is no prefix; like {@code classpath*:} it means all class path roots) or
     * {@code file:}
     * @return the location
     */
    static ScriptLocation of(String text) {
        String location = text.trim();
        int colon = location.indexOf(':');
        String prefix = location.substring(0, colon + 1);
        String path = StringUtils.cleanPath(location.substring(colon + 1));
        path = StringUtils.trimTrailingCharacter(path, '/');
        return switch (prefix) {
            case "", "classpath:", CLASS_PATH ->
                new ScriptLocation(CLASS_PATH, StringUtils.trimLeadingCharacter(path, '/'));
            case "file:" -> new ScriptLocation(prefix, path);
            default -> throw new MigrateException(
                    "The location %s must begin with classpath: or file:. Correct migrate.locations".formatted(text));
        };
    }

    /**
     * Whether classes found here can be loaded.
     * @return whether this is a place on the class path
     */
    boolean onClassPath() {
        return this.prefix.equals(CLASS_PATH);
    }

    /**
     * Whether classes of a package with a name can be found here.
     * @return whether every directory has the name of a package
     */
    boolean canBePackage() {
        String packageName = this.path.replace('/', '.');
        return onClassPath() && (packageName.isEmpty() || SourceVersion.isName(packageName, SourceVersion.RELEASE_17));
    }

    /**
     * Whether a place is this one or below it.
     * @param other a place
     * @return whether what is there is found here
     */
    boolean contains(ScriptLocation other) {
        return this.prefix.equals(other.prefix)
                && (this.path.isEmpty() || (other.path + "/").startsWith(this.path + "/"));
    }

    /**
     * Whether a script was found here.
     * @param script a script
     * @return whether it is in this directory or below it
     */
    boolean has(RevisionScript script) {
        return this.path.isEmpty() || script.location().startsWith(this.path + "/");
    }

}
