package dev.migrate.script;

import org.springframework.core.io.InputStreamSource;

/**
 * A file in a script location, which may be a script or anything else.
 *
 * @param name the file name
 * @param location where it is, for messages
 * @param content the content
 */
record ScriptFile(String name, String location, InputStreamSource content) {

    boolean isSql() {
        return this.name.endsWith(".sql");
    }

    boolean isClass() {
        return this.name.endsWith(".class");
    }

    /**
     * Whether this may be the class of a migration: nested and anonymous classes are not,
     * nor is what describes a package or a module.
     * @return whether it is worth opening
     */
    boolean isTopLevelClass() {
        return isClass() && this.name.indexOf('$') < 0 && this.name.indexOf('-') < 0;
    }

}
